package stemma.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import stemma.time.Shapes.Sense;

/// The expressions of time in a sentence: each the longest that fits a shape, joined, and with the words before it that belong to it.
final class Expressions {
    private static final int LONGEST_PREFIX = 5;

    private final Words words;
    private final List<List<Reading>> readings;

    private Expressions(Words words, Lexicon lexicon) {
        this.words = words;
        this.readings =
                IntStream.range(0, words.size()).mapToObj(i -> lexicon.at(words, i)).toList();
    }

    /// In order, none overlapping.
    static List<Expression> of(Words words, Lexicon lexicon) {
        var sentence = new Expressions(words, lexicon);
        var joined = Joins.of(words, Ranges.of(words, sentence.scanned()));
        var all = new ArrayList<Expression>();
        for (var expression : joined) {
            int floor = all.isEmpty() ? 0 : all.getLast().to();
            var prefixed = sentence.prefixed(expression);
            all.add(prefixed.from() >= floor ? prefixed : expression);
        }
        return all;
    }

    private List<Expression> scanned() {
        var found = new ArrayList<Expression>();
        int i = 0;
        while (i < words.size()) {
            var longest = Shapes.longest(words, readings, i);
            boolean isDoubtful = longest.filter(one -> Doubts.about(words, one)).isPresent();
            longest.filter(one -> !isDoubtful && one.sense() != Sense.NONE).ifPresent(found::add);
            i = isDoubtful ? i + 1 : longest.map(Expression::to).orElse(i + 1);
        }
        return found;
    }

    /// With `early` and `about` before it.
    private Expression prefixed(Expression found) {
        var early =
                found.sense() == Sense.DATE && !found.says().has(Slot.MOD)
                        ? before(found, Slot.MOD)
                        : Optional.<Expression>empty();
        var dated = early.orElse(found);
        if (isCounted(dated)) {
            return before(dated, Slot.APPROX)
                    .filter(more -> !isPlace(more, dated))
                    .or(() -> before(dated, Slot.ABOUT))
                    .orElse(dated);
        }
        return before(dated, Slot.ABOUT).filter(about -> isDated(dated)).orElse(dated);
    }

    /// `over the past weeks` is no more than they are.
    private boolean isPlace(Expression more, Expression found) {
        return found.from() - more.from() == 1 && words.is(found.from(), "the");
    }

    private static boolean isCounted(Expression found) {
        return (found.sense() == Sense.SPAN || found.sense() == Sense.SHIFT)
                && !found.says().has(Slot.MOD);
    }

    private static boolean isDated(Expression found) {
        var says = found.says();
        return found.sense() == Sense.DATE
                && !says.has(Slot.MOD)
                && (says.hasAny(Slot.CLOCK, Slot.YEAR, Slot.HOLIDAY)
                        || says.has(Slot.MONTH) && says.has(Slot.DAY));
    }

    /// The longest words of a class that end right before an expression.
    private Optional<Expression> before(Expression found, Slot kind) {
        return IntStream.iterate(LONGEST_PREFIX, length -> length > 0, length -> length - 1)
                .map(length -> found.from() - length)
                .filter(from -> from >= 0)
                .boxed()
                .flatMap(from ->
                        readings.get(from).stream()
                                .filter(reading -> reading.kind() == kind)
                                .filter(reading -> from + reading.length() == found.from())
                                .map(reading ->
                                        found.saying(
                                                        Slots.of(
                                                                Slot.MOD,
                                                                reading.says().text(kind.place())))
                                                .reaching(from, found.to())))
                .findFirst();
    }
}
