package stemma.web;

import java.util.List;
import java.util.Optional;

/// What persons decided, newest first, a page at a time.
///
/// @param count how many entries the journal has
/// @param next  the address of the next page; empty where this is the last
/// @param token what a form must bring back to be believed
record HistoryPage(
        Frame frame, int count, List<Change> changes, Optional<String> next, String token) {
    static final int LINES = 50;

    String heading() {
        return count == 0
                ? "Nothing decided yet"
                : Wording.count(count, "decision").replace("decisions", "decisions, newest first");
    }
}
