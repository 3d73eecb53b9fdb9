package stemma.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stemma.model.Claim;
import stemma.model.Digests;
import stemma.model.Field;
import stemma.model.Passage;
import stemma.model.Report;

/// One report: its words, what is said in them, and on whose word.
///
/// @param body    the words as rows
/// @param claims  how many statements were read in it
/// @param own     how many of them in the outlet's own words
/// @param relays  whom it relays, nearest first
/// @param chosen  the number of the open statement
/// @param passage what a link to a passage found; empty where no link was followed
/// @param side    the original beside the text; empty where it is not asked for
/// @param behind  what stands behind the claim of the open note
record ReaderPage(
        Frame frame,
        Report report,
        Body body,
        int claims,
        long own,
        List<String> relays,
        Optional<Integer> chosen,
        Optional<Linked> passage,
        Optional<Side> side,
        Map<Field, Given> given,
        boolean readable,
        List<Behind> behind) {
    private static final int LONG = 200;
    private static final int MOST_RELAYED = 5;

    /// What a permalink found.
    ///
    /// @param changed whether the text is another than the one the link was made from
    /// @param words   the passage, shortened
    record Linked(boolean changed, String words) {}

    /// The original beside the text.
    ///
    /// @param source its characters; empty where it is no text
    /// @param cut    whether only the beginning is shown
    record Side(String mediaType, Optional<String> source, boolean cut) {}

    /// Whose word stands where the report itself said nothing or something else.
    ///
    /// @param who  `you` where it is who reads now
    /// @param when in words
    /// @param how  where it was given, such as `in Review`; may be empty
    record Given(String who, String when, String how) {}

    /// How the page is asked for.
    record Asked(Optional<Integer> chosen, Optional<Passage> passage, Optional<String> version) {
        static Asked plainly() {
            return new Asked(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    static ReaderPage of(Frame frame, Report report, List<Claim> claims, Asked asked) {
        var notes = Notes.of(frame.desk(), report, claims);
        var marks = new Marks(report, claims, asked.passage(), chosen(notes, asked));
        return new ReaderPage(
                frame,
                report,
                Body.of(marks, notes),
                claims.size(),
                claims.stream().filter(claim -> claim.attribution().isOwnWords()).count(),
                relays(claims),
                asked.chosen().filter(number -> number <= claims.size()),
                asked.passage().map(at -> linked(report, at, asked.version())),
                Optional.empty(),
                Map.of(),
                true,
                List.of());
    }

    ReaderPage with(Map<Field, Given> given, boolean readable) {
        return new ReaderPage(
                frame, report, body, claims, own, relays, chosen, passage, side, given, readable,
                behind);
    }

    /// With what stands behind the claim of the open note.
    ReaderPage with(List<Behind> behind) {
        return new ReaderPage(
                frame, report, body, claims, own, relays, chosen, passage, side, given, readable,
                behind);
    }

    ReaderPage beside(Side side) {
        return new ReaderPage(
                frame,
                report,
                body,
                claims,
                own,
                relays,
                chosen,
                passage,
                Optional.of(side),
                given,
                readable,
                behind);
    }

    /// The statements of the open note.
    private static Set<Integer> chosen(List<Note> notes, Asked asked) {
        return notes.stream()
                .filter(note -> asked.chosen().filter(note.claims()::contains).isPresent())
                .findFirst()
                .map(note -> Set.copyOf(note.claims()))
                .orElse(Set.of());
    }

    /// The mark of a text by which a link knows whether it is still the same.
    static String version(Report report) {
        return Digests.sha256(report.text()).substring(0, Place.ID);
    }

    private static Linked linked(Report report, Passage at, Optional<String> version) {
        return new Linked(
                version.filter(v -> !v.equals(version(report))).isPresent(),
                Wording.shortened(at.in(report.text()), 120));
    }

    private static List<String> relays(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.attribution().relayed())
                .filter(relayed -> !relayed.isEmpty())
                .flatMap(relayed -> relayed.getFirst().sources().stream())
                .filter(source -> source.isNamed())
                .map(source -> source.label())
                .distinct()
                .toList();
    }

    /// What the page is called: the report's title, or its file where it has none.
    String title() {
        return ReaderRoutes.title(report);
    }

    /// Whether there is so much text that what is out of sight is better not laid out yet.
    boolean isLong() {
        return body.paragraphs() > LONG;
    }

    boolean isOpen(Note note) {
        return chosen.filter(note.claims()::contains).isPresent();
    }

    /// The number of the open statement; empty where none is open.
    String chosenNumber() {
        return chosen.map(String::valueOf).orElse("");
    }

    List<String> firstRelays() {
        return relays.subList(0, Math.min(MOST_RELAYED, relays.size()));
    }

    int moreRelays() {
        return relays.size() - firstRelays().size();
    }

    /// The page's own address on the web, if it is one that a browser may be sent to.
    Optional<String> webAddress() {
        return report.imprint().url().filter(url -> url.matches("(?i)https?://\\S+"));
    }

    /// Where outlet and date can be given.
    String ask() {
        return frame.desk().review() + "?report=" + Place.shortId(report.id());
    }
}
