package stemma.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.desk.Assessment;
import stemma.desk.Item;
import stemma.desk.Judgement;
import stemma.desk.Lineage;
import stemma.model.Credibility;
import stemma.weigh.Disagreement;
import stemma.weigh.Origin;
import stemma.weigh.Origins;
import stemma.weigh.Proposition;
import stemma.weigh.Side;
import stemma.weigh.Stance;
import stemma.weigh.Stemma;

/// How propositions, their origins and trees, disagreements and changes are written in lines.
record LineageText(Lineage lineage) {
    /// `a33e59bb  3 reports, 1 origin (3 for)  Tarvel Front requests Ossian League: “…”`
    String line(Proposition proposition) {
        var origins = lineage.origins(proposition);
        return "%s  %s in %s (%s)  %s"
                .formatted(
                        MarkedText.shortId(proposition.id()),
                        origins(origins),
                        Talk.count(Lineage.reports(proposition), "report"),
                        stances(proposition),
                        lineage.sentence(proposition));
    }

    /// Of each stance by itself: who affirms and who denies are never counted together.
    private static String origins(Origins origins) {
        var sides = origins.sides();
        return sides.size() == 1
                ? Talk.count(sides.getFirst().origins().size(), "origin")
                : sides.stream()
                        .map(side ->
                                "%s %s"
                                        .formatted(
                                                Talk.count(side.origins().size(), "origin"),
                                                side.stance().word()))
                        .collect(joining(", "));
    }

    private static String stances(Proposition proposition) {
        return Lineage.stances(proposition).entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " " + entry.getKey().word())
                .collect(joining(", "));
    }

    /// All about the origins of a proposition.
    List<String> origins(Proposition proposition) {
        return Stream.of(
                        Stream.of(head(proposition)),
                        lineage.origins(proposition).sides().stream().flatMap(this::side),
                        credibility(proposition).stream().map(line -> "credibility " + line))
                .flatMap(lines -> lines)
                .toList();
    }

    /// All that a claim comes from, in each proposition that it is in.
    List<String> originsOf(String claim) {
        return lineage.called(claim).stream()
                .flatMap(proposition ->
                        Stream.concat(
                                Stream.of(head(proposition)),
                                lineage.origins(proposition).sides().stream()
                                        .flatMap(side -> side.origins().stream())
                                        .filter(origin -> origin.claims().contains(claim))
                                        .flatMap(this::origin)))
                .toList();
    }

    /// What is suggested and what is set, each with its reason.
    List<String> credibility(Proposition proposition) {
        var suggestion = lineage.suggestion(proposition);
        var set =
                lineage.assessments().credibility(proposition).stream()
                        .flatMap(it -> set(proposition, it));
        return Stream.concat(
                        Stream.of(
                                "suggested: %d, %s: %s"
                                        .formatted(
                                                suggestion.grade().number(),
                                                suggestion.grade().words(),
                                                suggestion.why())),
                        set)
                .toList();
    }

    private Stream<String> set(Proposition proposition, Assessment<Credibility> set) {
        var line =
                "set: %d, %s (%s)"
                        .formatted(
                                set.value().number(),
                                set.value().words(),
                                GradeCommand.by(set.by()));
        return Stream.concat(
                Stream.of(line),
                lineage.refusal(proposition, set.value()).stream()
                        .map(why -> "  does not stand any more: " + why));
    }

    private String head(Proposition proposition) {
        return proposition.id() + "  " + lineage.sentence(proposition);
    }

    private Stream<String> side(Side side) {
        var lines =
                Stream.of(
                        Stream.of(
                                "%s: %s in %s"
                                        .formatted(
                                                side.stance().word(),
                                                Talk.count(side.origins().size(), "origin"),
                                                Talk.count(side.reports(), "report"))),
                        side.origins().stream().flatMap(this::origin),
                        side.pairs().stream()
                                .map(pair ->
                                        "  %s and %s: %s, %s"
                                                .formatted(
                                                        side.label(pair.one()),
                                                        side.label(pair.other()),
                                                        pair.independence()
                                                                .word()
                                                                .replace('-', ' '),
                                                        pair.words())),
                        side.circles().stream().map(circle -> "  circular: " + circle.words()),
                        side.confirmations().stream()
                                .map(it -> "  no second origin: " + it.words()));
        return lines.flatMap(each -> each);
    }

    private Stream<String> origin(Origin origin) {
        return Stream.of(
                        Stream.of(
                                "  %s (%s%s%s, %s)"
                                        .formatted(
                                                origin.label(),
                                                lineage.reliability(origin)
                                                        .map(it -> it.value().letter() + ", ")
                                                        .orElse(""),
                                                origin.named() ? "named" : "not named",
                                                origin.interested() ? ", has a part in it" : "",
                                                Talk.count(origin.reports().size(), "report"))),
                        origin.claims().stream().map(claim -> "    " + claim(claim)),
                        origin.joins().stream()
                                .map(join ->
                                        "    %s: %s: %s"
                                                .formatted(
                                                        MarkedText.shortId(join.claim()),
                                                        join.reason().words(),
                                                        join.words())))
                .flatMap(lines -> lines);
    }

    /// `5ffc26b9  2031-03-06  Institute <- Sawt al-Karst: “…”  (dispatch.txt)`
    private String claim(String id) {
        var told = lineage.told(id);
        var published = told.report().imprint().published();
        return "%s  %s  %s: “%s”  (%s)"
                .formatted(
                        MarkedText.shortId(id),
                        published.isStated() ? published.edtf() : "no date",
                        MarkedText.chain(told.claim()),
                        told.words(),
                        told.report().file());
    }

    /// The tree of a proposition: below each origin what comes from it.
    List<String> tree(Proposition proposition) {
        return Stream.concat(
                        Stream.of(head(proposition)),
                        lineage.origins(proposition).sides().stream()
                                .map(Side::stance)
                                .flatMap(stance -> tree(proposition, stance)))
                .toList();
    }

    private Stream<String> tree(Proposition proposition, Stance stance) {
        return Stream.concat(
                Stream.of(stance.word() + ":"),
                lineage.stemma(proposition, stance).trunks().stream()
                        .flatMap(trunk ->
                                Stream.concat(
                                        Stream.of("- " + trunk.origin().label()),
                                        trunk.branches().stream()
                                                .flatMap(branch -> branch(branch, "  ")))));
    }

    private Stream<String> branch(Stemma.Branch branch, String indent) {
        String why =
                branch.by()
                        .map(join -> " [%s: %s]".formatted(join.reason().words(), join.words()))
                        .orElse("");
        return Stream.concat(
                Stream.of(
                        indent
                                + "- "
                                + claim(branch.claim())
                                + (branch.isAgain() ? " (as above)" : "")
                                + why),
                branch.branches().stream().flatMap(each -> branch(each, indent + "  ")));
    }

    /// A disagreement with its positions, and what can be checked of why they may differ.
    List<String> disagreement(Disagreement disagreement) {
        return Stream.of(
                        Stream.of(
                                "%s  on %s"
                                        .formatted(
                                                disagreement.id(),
                                                disagreement.kind().word().replace('-', ' '))),
                        IntStream.range(0, disagreement.positions().size())
                                .mapToObj(i -> position(i + 1, disagreement.positions().get(i))),
                        lineage.assessments().judgements(disagreement).stream().map(this::judged),
                        disagreement.why().stream().map(why -> "  may be: " + why.words()))
                .flatMap(lines -> lines)
                .toList();
    }

    /// `  judged: 1 is very likely (80 to 95 per cent), moderate confidence (2031-04-01, ada: two films show it)`
    private String judged(Assessment<Judgement> judged) {
        var judgement = judged.value();
        return "  judged: %d is %s (%d to %d per cent), %s confidence (%s)"
                .formatted(
                        judgement.position() + 1,
                        judgement.likelihood().words(),
                        judgement.likelihood().least(),
                        judgement.likelihood().most(),
                        judgement.confidence().word(),
                        GradeCommand.by(judged.by()));
    }

    private String position(int number, Disagreement.Position position) {
        var side = position.side();
        return "  %d %s, by %s (%s): %s"
                .formatted(
                        number,
                        side.stance().word(),
                        side.origins().stream().map(Origin::label).collect(joining("; ")),
                        Talk.count(side.reports(), "report"),
                        lineage.sentence(position.proposition()));
    }

    /// Something that changed, with the claims it rests on.
    Stream<String> item(Item item) {
        return Stream.of(
                        Stream.of(
                                "%s: %s (%s in %s)"
                                        .formatted(
                                                item.kind().heading(),
                                                item.title(),
                                                Talk.count(item.origins(), "origin"),
                                                Talk.count(item.reports(), "report"))),
                        Stream.of(item.text())
                                .filter(text -> !text.isEmpty())
                                .map(text -> "  " + text),
                        item.evidence().stream().map(claim -> "  " + claim(claim)))
                .flatMap(lines -> lines);
    }
}
