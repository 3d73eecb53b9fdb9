package stemma.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.model.Actor;
import stemma.model.ActorKind;
import stemma.model.Listing;

/// One actor: who it is, under which names, why they are one's, and what is said of it and by it.
///
/// @param spellings by script
/// @param reports   that tell of it, newest first
/// @param parent    what it is a part of
/// @param parts     what is a part of it
/// @param known     what knowledge packs say of it
/// @param claims    the first of those it has a part in
/// @param hasMore   whether there are more of them
/// @param around    with whom it has to do and when; empty where there is so much that the page does not wait for it
/// @param history   what was decided on it, newest first
/// @param error     what is wrong with what was typed
/// @param token     what a form must bring back to be believed
record ActorPage(
        Frame frame,
        Actor actor,
        Map<String, List<Spelling>> spellings,
        List<Listing> reports,
        Optional<Actor> parent,
        List<Actor> parts,
        List<KnownPart> known,
        List<ClaimLine> claims,
        boolean hasMore,
        Optional<Surroundings> around,
        List<Change> history,
        Optional<String> error,
        String token) {
    static final int CLAIMS = 20;
    private static final int REPORTS = 100;

    String address() {
        return frame.desk().actor(actor.id());
    }

    /// With whom it has to do and when, as a page of its own.
    String aroundAddress() {
        return address() + "/around";
    }

    /// `Person, told of in 12 reports, 3 May 2030 to 6 March 2031`
    String what() {
        String kind = Wording.kind(actor.kind());
        return "%s%s, told of in %s%s"
                .formatted(
                        Character.toUpperCase(kind.charAt(0)),
                        kind.substring(1),
                        Wording.count(reports.size(), "report"),
                        dates().isEmpty() ? "" : ", " + dates());
    }

    private String dates() {
        return dates(reports);
    }

    /// From the oldest date to the newest; empty where none is known.
    ///
    /// @param reports newest first
    static String dates(List<Listing> reports) {
        var dates =
                reports.stream()
                        .map(listing -> ReportsPage.date(listing.imprint()))
                        .filter(date -> !date.isEmpty())
                        .toList();
        if (dates.isEmpty()) {
            return "";
        }
        return dates.getFirst().equals(dates.getLast())
                ? dates.getFirst()
                : dates.getLast() + " to " + dates.getFirst();
    }

    static List<ActorKind> kinds() {
        return List.of(ActorKind.values());
    }

    /// Whether something of it can be set apart from the rest.
    boolean canBeSplit() {
        return reports.size() > 1 || spellings.values().stream().mapToInt(List::size).sum() > 1;
    }

    /// The reports that a form offers to set apart.
    List<Listing> offered() {
        return reports.subList(0, Math.min(REPORTS, reports.size()));
    }

    static String score(double score) {
        return Math.round(score * 100) + "%";
    }
}
