package stemma.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.desk.Quoting;
import stemma.model.Amount;
import stemma.model.Claim;
import stemma.model.Content;
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.Where;

/// What the margin says of one statement, and of those that are about it.
///
/// @param number   its place in the report, from 1
/// @param claims   the numbers of all statements in it, its own first
/// @param stated   who does what to whom
/// @param words    what is said or done, shortened; empty where the sentence says it
/// @param said     how the words are presented, which of an act is another way than the act itself
/// @param chain    everyone it came through, outermost first
/// @param ladder   the same, and on to whoever is the last to say what it is about
/// @param told     what it is about
/// @param evidence the passage that says so, whole
/// @param actors   whom it names
/// @param when     the time it is about; empty where none is said
/// @param amounts  how many or how much, in the report's words
/// @param link     the path of the permalink
/// @param explain  the path under which each of its statements is explained, by number
record Note(
        int number,
        List<Integer> claims,
        Stated stated,
        String words,
        Modality modality,
        Modality said,
        List<Rung> chain,
        List<Rung> ladder,
        List<Told> told,
        String evidence,
        List<String> actors,
        String when,
        Optional<String> where,
        List<String> amounts,
        String sure,
        String link,
        String explain,
        String citation,
        String language) {
    private static final int MOST = 150;

    /// Statements that are one note.
    ///
    /// @param act   the statement itself
    /// @param words the statement of what it is about in the report's own words, where there is one
    /// @param rest  the others
    /// @param all   all of them
    record Group(Numbered act, Optional<Numbered> words, List<Told> rest, List<Numbered> all) {
        /// The statement whose words the note shows.
        Claim shown() {
            return words.orElse(act).claim();
        }

        List<Integer> numbers() {
            return all.stream().map(Numbered::number).toList();
        }

        List<Claim> claims() {
            return all.stream().map(Numbered::claim).toList();
        }
    }

    /// @param number its place in the report, from 1
    record Numbered(int number, Claim claim) {}

    /// @param link    the path of the permalink to its words
    /// @param explain the path under which statements are explained
    static Note of(Report report, Group group, String link, String explain) {
        var act = group.act().claim();
        var shown = group.shown();
        return new Note(
                group.act().number(),
                group.numbers(),
                Stated.of(report, act),
                Wording.shortened(words(report, group), MOST),
                act.modality(),
                shown.modality(),
                Rung.of(report, act),
                ladder(report, group),
                group.rest(),
                Wording.folded(cut(report, act.evidence().through(shown.evidence()))),
                actors(shown.content().isSaid() ? List.of(act, shown) : List.of(act)),
                Wording.date(act.content().when()),
                act.content().where().map(Where::name),
                amounts(report, group.claims()),
                Wording.sure(act.confidence()),
                link,
                explain,
                citation(report, shown),
                language(report, shown));
    }

    /// The longest chain of its statements that goes on from its own; its own where several go on to different ends.
    private static List<Rung> ladder(Report report, Group group) {
        var own = Rung.of(report, group.act().claim());
        var chains =
                group.claims().stream().map(claim -> Rung.of(report, claim)).distinct().toList();
        int longest = chains.stream().mapToInt(List::size).max().orElseThrow();
        var last = chains.stream().filter(chain -> chain.size() == longest).toList();
        return last.size() == 1 && last.getFirst().size() > own.size() ? last.getFirst() : own;
    }

    /// What the sentence does not say itself.
    private static String words(Report report, Group group) {
        var content = group.act().claim().content();
        return group.words().isEmpty() && isWhole(content)
                ? joined(report, content.themes())
                : group.words()
                        .map(found -> beyond(report, content, found.claim()))
                        .orElseGet(() -> words(report, group.shown()));
    }

    /// What an act is about in the report's words, without whom it is done to at their start, who stands before them already:
    /// of "asked the League to send trucks", "to send trucks".
    static String beyond(Report report, Content act, Claim words) {
        var first = words.content().words().getFirst();
        return act.patients().stream()
                .map(Mention::at)
                .filter(at -> first.covers(at) && at.end() < first.end())
                .filter(at -> isArticle(report.text().substring(first.begin(), at.begin())))
                .findFirst()
                .map(at ->
                        Stream.concat(
                                Stream.of(new Passage(at.end(), first.end())),
                                words.content().words().stream().skip(1)))
                .map(passages -> joined(report, passages.toList()))
                .orElseGet(() -> words(report, words));
    }

    private static boolean isArticle(String words) {
        return words.isBlank() || words.strip().equalsIgnoreCase("the");
    }

    /// Whether the actors and the relation say it without its words.
    private static boolean isWhole(Content content) {
        return !content.isSaid()
                && !content.agents().isEmpty()
                && content.agents().size() + content.patients().size() > 1;
    }

    boolean isOwnWords() {
        return chain.size() == 1;
    }

    /// The numbers of its statements, for the script that marks their words.
    String numbers() {
        return claims.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /// The number of the statement whose words it shows, where that is another.
    Optional<Integer> within() {
        return claims.stream()
                .skip(1)
                .filter(claim ->
                        told.stream()
                                .noneMatch(line ->
                                        line.number() == claim
                                                || line.within().equals(Optional.of(claim))))
                .findFirst();
    }

    String hue() {
        return hue(modality);
    }

    Optional<String> glyph() {
        return glyph(modality);
    }

    /// The hue of its sign: the source affirms, denies, or does neither.
    static String hue(Modality modality) {
        return switch (modality) {
            case ASSERTED -> "is-affirm";
            case DENIED -> "is-deny";
            case REQUESTED, PLANNED, THREATENED, BELIEVED, CONDITIONAL -> "is-open";
        };
    }

    /// The name of the glyph; what is conditional is said in words and has none of its own.
    static Optional<String> glyph(Modality modality) {
        return modality == Modality.CONDITIONAL ? Optional.empty() : Optional.of(modality.word());
    }

    /// All words of its content, with an ellipsis where others stand between.
    static String words(Report report, Claim claim) {
        return joined(report, claim.content().words());
    }

    static String joined(Report report, List<Passage> words) {
        return words.stream()
                .map(at -> Wording.folded(cut(report, at)))
                .collect(Collectors.joining(" … "));
    }

    private static String cut(Report report, Passage at) {
        int end = Math.min(at.end(), report.text().length());
        return at.begin() < end ? report.text().substring(at.begin(), end) : "";
    }

    private static List<String> actors(List<Claim> claims) {
        return claims.stream()
                .map(Claim::content)
                .flatMap(content ->
                        Stream.concat(content.agents().stream(), content.patients().stream()))
                .map(Mention::name)
                .distinct()
                .toList();
    }

    private static List<String> amounts(Report report, List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.content().amounts().stream())
                .map(amount -> amount(report, amount))
                .distinct()
                .toList();
    }

    /// "forty lorries"
    private static String amount(Report report, Amount amount) {
        return Wording.folded(
                cut(report, amount.noun().map(amount.at()::through).orElse(amount.at())));
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
                        Optional.of(Quoting.of(words(report, claim))),
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
