package stemma.web;

import java.util.List;
import java.util.Optional;
import stemma.model.Actor;
import stemma.model.Actor.Naming;
import stemma.model.ActorKind;
import stemma.model.Pack;

/// The actors a reader asks for, a page at a time.
///
/// @param found  all that fit, whatever the page shows
/// @param actors those on the page
/// @param packs  the knowledge packs of the casebook
/// @param next   the address of the next page; empty where this is the last
record ActorsPage(
        Frame frame,
        ActorsQuery query,
        ActorsQuery.Found found,
        List<Actor> actors,
        List<Pack> packs,
        Optional<String> next) {
    static final int LINES = 50;
    private static final int SPELLINGS = 3;

    boolean isEmpty() {
        return count() == 0 && hidden() == 0 && !query.isNarrowed();
    }

    int count() {
        return found.actors().size();
    }

    /// How many without a name are left out.
    int hidden() {
        return found.hidden();
    }

    /// `31 actors`, or what the filters leave of them.
    String heading() {
        return count() == 0
                ? "No actor fits"
                : query.isNarrowed()
                        ? Wording.count(count(), "actor") + (count() == 1 ? " fits" : " fit")
                        : Wording.count(count(), "actor");
    }

    /// Says that a page is a part, and which; empty where all are shown.
    String part() {
        return actors.size() == count()
                ? ""
                : "Those in most reports first; %s on this page."
                        .formatted(Wording.count(actors.size(), "actor"));
    }

    String address() {
        return frame.desk().actors();
    }

    /// The same actors as data.
    String data(String ending) {
        return address() + "." + ending + query.after("").inAddress();
    }

    /// Its first three other spellings.
    static List<String> others(Actor actor) {
        return all(actor).stream().limit(SPELLINGS).toList();
    }

    /// How many spellings it has besides those.
    static int more(Actor actor) {
        return Math.max(0, all(actor).size() - SPELLINGS);
    }

    private static List<String> all(Actor actor) {
        return actor.names().stream()
                .map(Naming::name)
                .filter(name -> !name.equals(actor.name()))
                .toList();
    }

    /// The day of the newest report on it; empty where that has no date.
    String last(Actor actor) {
        return Optional.ofNullable(found.latest().get(actor.id()))
                .map(listing -> ReportsPage.date(listing.imprint()))
                .orElse("");
    }

    int reports(Actor actor) {
        return actor.reports();
    }

    static List<ActorKind> kinds() {
        return List.of(ActorKind.values());
    }
}
