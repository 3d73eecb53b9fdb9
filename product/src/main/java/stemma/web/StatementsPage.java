package stemma.web;

import java.util.List;
import java.util.Optional;
import stemma.model.Actor;

/// The statements an actor has a part in, as a table, a page at a time.
///
/// @param isLater whether it is not the first page
/// @param next    the address of the next page; empty where this is the last
record StatementsPage(
        Frame frame, Actor actor, List<ClaimLine> claims, boolean isLater, Optional<String> next) {
    static final int LINES = 200;

    String address() {
        return frame.desk().actor(actor.id());
    }
}
