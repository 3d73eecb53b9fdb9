package stemma.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import stemma.model.Amount;
import stemma.model.Passage;

/// The amounts in a sentence: numbers, sums and words such as `dozens`, with what they count. Times and ages are none, nor are numbers that are names.
public final class Amounts {
    private static final int LONGEST_PREFIX = 5;

    /// What a figure after it is the name of: "Article 7 of the Treaty".
    private static final Set<String> NUMBERED =
            Set.of(
                    "annex",
                    "article",
                    "chapter",
                    "clause",
                    "decree",
                    "item",
                    "page",
                    "paragraph",
                    "part",
                    "resolution",
                    "rule",
                    "section");

    private final Words words;
    private final boolean[] taken;
    private final List<List<Reading>> readings;

    private Amounts(String text, Passage sentence, List<Time> times) {
        this.words = Words.of(text, sentence);
        this.taken = new boolean[words.size()];
        this.readings =
                IntStream.range(0, words.size()).mapToObj(i -> Lexicon.get().at(words, i)).toList();
        take(times);
    }

    /// In order, none overlapping.
    ///
    /// @param times those of the text, in order: their numbers count nothing
    public static List<Amount> of(String text, Passage sentence, List<Time> times) {
        return new Amounts(text, sentence, times).amounts();
    }

    /// Marks the words of the times, which are in order as the words are.
    private void take(List<Time> times) {
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            while (next < times.size() && times.get(next).at().end() <= words.begin(i)) {
                next++;
            }
            taken[i] = next < times.size() && times.get(next).at().begin() < words.end(i);
        }
    }

    private List<Amount> amounts() {
        var found = new ArrayList<Amount>();
        int floor = 0;
        int i = 0;
        while (i < words.size()) {
            var number = taken[i] ? Optional.<Counted>empty() : Counted.at(words, i);
            if (number.isPresent() && isAmount(number.get())) {
                var measured = measured(number.get(), floor);
                found.add(amount(measured, floor));
                floor = measured.to();
            }
            i = number.map(Counted::to).orElse(i + 1);
        }
        return found;
    }

    /// Not the number of an age or a span of time, of an article or a rifle, nor `one` for somebody.
    private boolean isAmount(Counted number) {
        int from = number.from();
        int to = number.to();
        boolean isTaken = IntStream.range(from, to).anyMatch(i -> taken[i]);
        int unit = words.is(to, "-") ? to + 1 : to;
        boolean isSpan =
                unit < words.size()
                        && readings.get(unit).stream()
                                .anyMatch(reading ->
                                        reading.kind() == Slot.UNIT
                                                || reading.kind() == Slot.UNITS);
        boolean isJoined =
                words.isJoined(from)
                        && (words.is(from - 1, "-")
                                || Character.isLetterOrDigit(words.at(from - 1).charAt(0)));
        boolean isOrdinal =
                words.isNumber(from) && words.isJoined(to) && words.at(to).matches("st|nd|rd|th");
        return !isTaken
                && !isListed(number)
                && !isSpan
                && !isJoined
                && !isOrdinal
                && !isName(number)
                && !isSomebody(number);
    }

    /// `1.` at the start, `(2)`.
    private boolean isListed(Counted number) {
        boolean isFirst =
                number.from() == 0 && (words.is(number.to(), ".") || words.is(number.to(), ")"));
        return isFirst || words.is(number.from() - 1, "(") && words.is(number.to(), ")");
    }

    /// `Resolution 1701`, `No. 5`: a figure after a name, unless it has a noun of its own.
    private boolean isName(Counted number) {
        int before = number.from() - 1;
        boolean isAfterName =
                words.isCapitalised(before)
                        && Measures.before(words, number.from()).isEmpty()
                        && prefix(number.from(), 0).isEmpty()
                        && !words.at(before).endsWith("ly");
        boolean isAfterNo =
                words.is(before, ".") && words.is(before - 1, "no") || words.is(before, "#");
        return words.isNumber(number.from())
                && (NUMBERED.contains(words.at(before))
                        || isAfterName && Nouns.after(words, number.to(), false).isEmpty()
                        || isAfterNo);
    }

    private boolean isSomebody(Counted number) {
        boolean isOne = words.is(number.from(), "one") && number.to() - number.from() == 1;
        return isOne
                && (words.is(number.from() - 1, "no")
                        || Nouns.after(words, number.to(), true).isEmpty());
    }

    /// With its currency or measure, and with how often.
    private Counted measured(Counted number, int floor) {
        var before =
                Measures.before(words, number.from())
                        .filter(unit -> number.from() - unit.length() >= floor);
        var sum =
                before.map(unit ->
                                number.reaching(number.from() - unit.length(), number.to())
                                        .in(unit.name()))
                        .orElse(number);
        return Measures.after(words, sum.to())
                .map(unit -> sum.reaching(sum.from(), sum.to() + unit.length()).in(unit.name()))
                .orElse(sum);
    }

    private Amount amount(Counted number, int floor) {
        var rough = prefix(number.from(), floor);
        String suffix = suffix(number.to());
        var bounds =
                Bounds.of(
                        number,
                        rough.map(reading -> reading.says().text(Slot.APPROX)).orElse(suffix));
        int from = number.from() - rough.map(Reading::length).orElse(0);
        int end = suffix.isEmpty() ? number.to() : number.to() + 2;
        var noun = noun(number, end);
        var per = per(noun.map(found -> found + 1).orElse(end));
        int to = per.isEmpty() || noun.isPresent() ? end : end + 2;
        return new Amount(
                words.passage(from, to),
                bounds.low(),
                bounds.high(),
                bounds.isExact(),
                number.unit(),
                per,
                noun.map(i -> words.passage(i, i + 1)));
    }

    /// A sum or a measure is of something only where `of` says so.
    private Optional<Integer> noun(Counted number, int end) {
        return number.unit().isEmpty() || words.is(end, "of")
                ? Nouns.after(words, end, number.isOne())
                : Optional.empty();
    }

    private Optional<Reading> prefix(int to, int floor) {
        return IntStream.rangeClosed(1, LONGEST_PREFIX)
                .map(length -> to - (LONGEST_PREFIX + 1 - length))
                .filter(from -> from >= floor)
                .boxed()
                .flatMap(from ->
                        readings.get(from).stream()
                                .filter(reading -> from + reading.length() == to))
                .filter(reading -> reading.kind() == Slot.APPROX || reading.kind() == Slot.ABOUT)
                .findFirst();
    }

    /// `40 or more`, `40 or so`.
    private String suffix(int to) {
        if (!words.is(to, "or")) {
            return "";
        }
        return switch (words.at(to + 1)) {
            case "more" -> "EQUAL_OR_MORE";
            case "fewer", "less" -> "EQUAL_OR_LESS";
            case "so" -> "APPROX";
            default -> "";
        };
    }

    /// `a month`, `per day`, `every year`.
    private String per(int i) {
        boolean isEach = List.of("a", "an", "per", "each", "every").contains(words.at(i));
        if (!isEach || i + 1 >= words.size()) {
            return "";
        }
        return readings.get(i + 1).stream()
                .filter(reading -> reading.kind() == Slot.UNIT)
                .findFirst()
                .map(reading -> Spans.again(reading.says()).value())
                .orElse("");
    }

    /// The least and the most.
    private record Bounds(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean isExact) {
        static Bounds of(Counted number, String mod) {
            var low = Optional.of(number.low());
            return switch (mod) {
                case "MORE_THAN", "EQUAL_OR_MORE" -> new Bounds(low, Optional.empty(), false);
                case "LESS_THAN", "EQUAL_OR_LESS" ->
                        new Bounds(Optional.empty(), number.high(), false);
                case "APPROX" -> new Bounds(low, number.high(), false);
                default ->
                        new Bounds(
                                low,
                                number.high(),
                                number.high().filter(number.low()::equals).isPresent());
            };
        }
    }
}
