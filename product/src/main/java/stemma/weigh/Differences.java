package stemma.weigh;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.model.Passage;
import stemma.text.Tokens;
import stemma.weigh.Disagreement.Cause;
import stemma.weigh.Disagreement.Difference;
import stemma.weigh.Disagreement.Kind;
import stemma.weigh.Disagreement.Position;

/// What can be checked of why positions may differ.
final class Differences {
    private static final int MOST_WORDS = 6;

    private final Kind kind;
    private final Background background;

    /// Each is compared with all others.
    private final IdentityHashMap<Proposition, Map<String, String>> wordings =
            new IdentityHashMap<>();

    private Differences(Kind kind, Background background) {
        this.kind = kind;
        this.background = background;
    }

    static List<Difference> of(Kind kind, List<Position> positions, Background background) {
        return new Differences(kind, background).of(positions);
    }

    private List<Difference> of(List<Position> positions) {
        var found = new ArrayList<Difference>();
        for (int i = 0; i < positions.size(); i++) {
            alone(positions.get(i)).forEach(found::add);
            for (int j = 0; j < positions.size(); j++) {
                if (i < j) {
                    between(positions.get(i), positions.get(j)).forEach(found::add);
                }
                if (i != j) {
                    older(positions.get(i), positions.get(j)).ifPresent(found::add);
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private Stream<Difference> alone(Position position) {
        var side = position.side();
        var one =
                Stream.of(side)
                        .filter(it -> it.independent() == 1)
                        .map(_ ->
                                new Difference(
                                        Cause.ONE_ORIGIN,
                                        "%s has one origin only, %s, in %s"
                                                .formatted(
                                                        says(position),
                                                        side.origins().getFirst().label(),
                                                        reports(side))));
        var interested =
                Stream.of(side)
                        .filter(Side::isInterested)
                        .map(_ ->
                                new Difference(
                                        Cause.INTERESTED_PARTY,
                                        "%s is said only by who has a part in it: %s"
                                                .formatted(
                                                        says(position),
                                                        side.origins().stream()
                                                                .map(Origin::label)
                                                                .collect(joining(", ")))));
        return Stream.concat(one, interested);
    }

    private Stream<Difference> between(Position one, Position other) {
        var first = one.proposition();
        var second = other.proposition();
        boolean isOtherTime =
                kind != Kind.WHEN
                        && first.when().isStated()
                        && second.when().isStated()
                        && !first.when().equals(second.when());
        // Whole sentences differ anyway.
        boolean isOtherWord =
                Question.of(first.relation()).theme() != Question.Theme.WORDS
                        && Question.of(second.relation()).theme() != Question.Theme.WORDS
                        && !first.theme().isEmpty()
                        && !second.theme().isEmpty()
                        && !first.theme().containsAll(second.theme())
                        && !second.theme().containsAll(first.theme());
        return Stream.concat(
                Stream.of(isOtherTime)
                        .filter(is -> is)
                        .map(_ ->
                                new Difference(
                                        Cause.OTHER_TIMES,
                                        "one speaks of %s, the other of %s"
                                                .formatted(
                                                        first.when().edtf(),
                                                        second.when().edtf()))),
                Stream.of(isOtherWord)
                        .filter(is -> is)
                        .map(_ ->
                                new Difference(
                                        Cause.OTHER_WORDS,
                                        "one speaks of %s, the other of %s"
                                                .formatted(
                                                        own(one, second.theme()),
                                                        own(other, first.theme())))));
    }

    /// The words of a position that the other has not, as they stand in the first report that has them.
    private String own(Position position, List<String> others) {
        var theirs = Set.copyOf(others);
        var words =
                wordings.computeIfAbsent(position.proposition(), this::wording).entrySet().stream()
                        .filter(it -> !theirs.contains(it.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        return words.stream()
                .limit(MOST_WORDS)
                .collect(joining(", ", "“", words.size() > MOST_WORDS ? " …”" : "”"));
    }

    /// By each word of its theme how it first stands in a report, in the order of these; last those that stand in none.
    private Map<String, String> wording(Proposition proposition) {
        var wording = new LinkedHashMap<String, String>();
        var theme = Set.copyOf(proposition.theme());
        for (var statement : proposition.statements()) {
            if (wording.size() == theme.size()) {
                break;
            }
            String text = background.wording().apply(statement);
            for (var token : Tokens.of(text, new Passage(0, text.length()))) {
                Themes.form(token)
                        .filter(theme::contains)
                        .ifPresent(it -> wording.putIfAbsent(it, token.word()));
            }
        }
        proposition.theme().forEach(it -> wording.putIfAbsent(it, it));
        return wording;
    }

    /// A report that is older than what the other side tells of cannot speak of that.
    private static Optional<Difference> older(Position old, Position other) {
        return old.proposition().of(old.stance()).stream()
                .filter(it ->
                        Span.of(it.published())
                                .filter(day ->
                                        other.proposition()
                                                .span()
                                                .filter(Span::isBounded)
                                                .filter(day::isBefore)
                                                .isPresent())
                                .isPresent())
                .findFirst()
                .map(it ->
                        new Difference(
                                Cause.OLDER_THAN_EVENT,
                                "a report of %s is older than what the other tells of, %s"
                                        .formatted(
                                                it.published().edtf(),
                                                other.proposition().when().edtf())));
    }

    private static String reports(Side side) {
        return side.reports() == 1 ? "1 report" : side.reports() + " reports";
    }

    /// A position by what sets it apart from the others.
    private String says(Position position) {
        var said = position.proposition();
        var own =
                switch (kind) {
                    case WHETHER -> Optional.<String>empty();
                    case WHO -> Optional.of(names(said.agents())).filter(it -> !it.isEmpty());
                    case WHEN -> Optional.of(said.when().edtf()).filter(it -> !it.isEmpty());
                    case WHERE -> said.where().map(background.name());
                    case HOW_MANY -> said.amount().map(Differences::number);
                    case OUTCOME -> Optional.of(said.relation());
                };
        return own.orElse(
                position.stance() == Stance.AGAINST ? "that it is not so" : "that it is so");
    }

    private String names(List<String> ids) {
        return ids.stream().map(background.name()).collect(joining(", "));
    }

    private static String number(Quantity amount) {
        return amount.least() == amount.most()
                ? "%.0f %s".formatted(amount.least(), amount.of())
                : "%.0f to %.0f %s".formatted(amount.least(), amount.most(), amount.of());
    }
}
