package stemma.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.model.Claim;
import stemma.model.Content;
import stemma.model.Cue;
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.Where;

/// What the margin says of one statement.
///
/// @param number   its place in the report, from 1
/// @param subject  who does it; of what is only said, who says it in the end
/// @param verb     what the subject does
/// @param object   to whom; empty where nobody is named, and of what is only said
/// @param words    what is said, shortened; empty where subject, verb and object say it
/// @param chain    everyone it came through, outermost first
/// @param evidence the passage that says so, whole
/// @param actors   whom it names
/// @param when     the time it is about; empty where none is said
/// @param link     the path of the permalink
record Note(
        int number,
        String subject,
        String verb,
        String object,
        String words,
        Modality modality,
        List<Rung> chain,
        String evidence,
        List<String> actors,
        String when,
        Optional<String> where,
        String sure,
        String link,
        String citation,
        String language) {
    private static final int MOST = 150;
    private static final String NOT_NAMED = "Someone not named";

    /// @param number its place in the report, from 1
    /// @param link   the path of the permalink to its words
    static Note of(Report report, Claim claim, int number, String link) {
        var chain = Rung.of(report, claim);
        var content = claim.content();
        return new Note(
                number,
                isSaid(content) ? speaker(chain.getLast()) : named(content.agents()),
                isSaid(content) ? verb(claim) : verb(content),
                isSaid(content) ? "" : names(content.patients()),
                isWhole(content) ? "" : Wording.shortened(words(report, claim), MOST),
                claim.modality(),
                chain,
                Wording.folded(cut(report, claim.evidence())),
                actors(claim),
                Wording.date(claim.content().when()),
                claim.content().where().map(Where::name),
                Wording.sure(claim.confidence()),
                link,
                citation(report, claim),
                language(report, claim));
    }

    private static boolean isSaid(Content content) {
        return content.isSaid();
    }

    /// Whether the actors and the relation say it without its words.
    private static boolean isWhole(Content content) {
        return !isSaid(content)
                && !content.agents().isEmpty()
                && content.agents().size() + content.patients().size() > 1;
    }

    /// "agrees with" somebody; without any, "agrees".
    private static String verb(Content content) {
        String verb = Wording.verb(content.relation(), content.agents().size() > 1);
        return content.patients().isEmpty() ? verb.split(" ")[0] : verb;
    }

    private static String speaker(Rung last) {
        return last.style().equals("anon") && last.name().equals("not said")
                ? NOT_NAMED
                : last.name();
    }

    private static String named(List<Mention> agents) {
        return agents.isEmpty() ? NOT_NAMED : names(agents);
    }

    private static String names(List<Mention> mentions) {
        return mentions.stream()
                .map(Mention::name)
                .map(Wording::folded)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    boolean isOwnWords() {
        return chain.size() == 1;
    }

    /// The hue of its sign: the source affirms, denies, or does neither.
    String hue() {
        return switch (modality) {
            case ASSERTED -> "is-affirm";
            case DENIED -> "is-deny";
            case REQUESTED, PLANNED, THREATENED, BELIEVED, CONDITIONAL -> "is-open";
        };
    }

    /// The name of the glyph; what is conditional is said in words and has none of its own.
    Optional<String> glyph() {
        return modality == Modality.CONDITIONAL ? Optional.empty() : Optional.of(modality.word());
    }

    private static String verb(Claim claim) {
        var relayed = claim.attribution().relayed();
        if (relayed.isEmpty()) {
            return "writes";
        }
        return relayed.getLast()
                .cue()
                .map(Cue::kind)
                .map(Wording::verb)
                .orElseGet(() -> Wording.verb(claim.modality()));
    }

    /// All words of its content, with an ellipsis where others stand between.
    static String words(Report report, Claim claim) {
        return claim.content().words().stream()
                .map(at -> Wording.folded(cut(report, at)))
                .collect(Collectors.joining(" … "));
    }

    private static String cut(Report report, Passage at) {
        int end = Math.min(at.end(), report.text().length());
        return at.begin() < end ? report.text().substring(at.begin(), end) : "";
    }

    private static List<String> actors(Claim claim) {
        return Stream.concat(claim.content().agents().stream(), claim.content().patients().stream())
                .map(Mention::name)
                .distinct()
                .toList();
    }

    /// The words, then what a source note needs: outlet, date, title, series. The page adds the permalink.
    private static String citation(Report report, Claim claim) {
        var imprint = report.imprint();
        String chain =
                Rung.of(report, claim).stream()
                        .skip(1)
                        .map(Rung::name)
                        .collect(Collectors.joining(" ← "));
        return Stream.of(
                        Optional.of(quoted(words(report, claim))),
                        chain.isEmpty() ? Optional.<String>empty() : Optional.of("from " + chain),
                        Optional.of(report.outlet().label()),
                        imprint.title().map(title -> "“" + Wording.folded(title) + "”"),
                        imprint.series()
                                .map(series ->
                                        series + imprint.number().map(n -> " " + n).orElse("")),
                        Optional.of(dated(report)))
                .flatMap(Optional::stream)
                .map(Wording::level)
                .collect(Collectors.joining(", "));
    }

    /// Quotation marks within quotation marks are single; words that are one quotation have theirs already.
    private static String quoted(String words) {
        return words.startsWith("“") && words.indexOf('”') == words.length() - 1
                ? words
                : "“" + words.replace('“', '‘').replace('”', '’') + "”";
    }

    private static String dated(Report report) {
        var published = report.imprint().published();
        return published.isStated() ? Wording.date(published) : "date not known";
    }

    /// Which way its words run, whatever script they happen to begin in.
    String direction() {
        return Wording.direction(language);
    }

    private static String language(Report report, Claim claim) {
        return report.blocks().stream()
                .filter(block -> block.at().overlaps(claim.content().words().getFirst()))
                .map(block -> block.language())
                .findFirst()
                .orElse(report.language());
    }
}
