package stemma.weigh;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import stemma.weigh.Disagreement.Cause;
import stemma.weigh.Disagreement.Difference;
import stemma.weigh.Disagreement.Kind;
import stemma.weigh.Disagreement.Position;

/// What can be checked of why positions may differ.
final class Differences {
    private final Kind kind;
    private final UnaryOperator<String> name;

    private Differences(Kind kind, UnaryOperator<String> name) {
        this.kind = kind;
        this.name = name;
    }

    /// @param name what an id of an actor or place is called
    static List<Difference> of(Kind kind, List<Position> positions, UnaryOperator<String> name) {
        return new Differences(kind, name).of(positions);
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
        boolean isOtherWord =
                !first.theme().isEmpty()
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
                                                        String.join(", ", first.theme()),
                                                        String.join(", ", second.theme())))));
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
                    case WHERE -> said.where().map(name);
                    case HOW_MANY -> said.amount().map(Differences::number);
                    case OUTCOME -> Optional.of(said.relation());
                };
        return own.orElse(
                position.stance() == Stance.AGAINST ? "that it is not so" : "that it is so");
    }

    private String names(List<String> ids) {
        return ids.stream().map(name).collect(joining(", "));
    }

    private static String number(Quantity amount) {
        return amount.least() == amount.most()
                ? "%.0f %s".formatted(amount.least(), amount.of())
                : "%.0f to %.0f %s".formatted(amount.least(), amount.most(), amount.of());
    }
}
