package stemma.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.model.Passage;
import stemma.text.Table;
import stemma.text.Token;
import stemma.text.Tokens;

/// A number, a range of two, or words such as `dozens`, at words `[from, to)` of a sentence.
///
/// @param high nothing where it is open
record Counted(int from, int to, BigDecimal low, Optional<BigDecimal> high, String unit) {
    private record Quantity(List<String> words, BigDecimal low, Optional<BigDecimal> high) {}

    private static final List<Quantity> QUANTITIES =
            Table.rows("/stemma/time/quantities.tsv").stream().map(Counted::quantity).toList();
    private static final Map<String, List<String>> LINKS =
            Map.of("between", List.of("and"), "from", List.of("to"), "", List.of("to", "-", "or"));

    private static Quantity quantity(Table.Row row) {
        var words =
                Tokens.of(row.get("words"), new Passage(0, row.get("words").length())).stream()
                        .map(Token::word)
                        .toList();
        var high =
                Optional.of(row.get("high")).filter(cell -> !cell.isEmpty()).map(BigDecimal::new);
        return new Quantity(words, new BigDecimal(row.get("low")), high);
    }

    /// What is counted from a word on; the longest words for it.
    static Optional<Counted> at(Words words, int i) {
        var quantity =
                QUANTITIES.stream()
                        .filter(known -> stands(known, words, i))
                        .reduce((a, b) -> a.words().size() >= b.words().size() ? a : b)
                        .map(known ->
                                new Counted(
                                        i,
                                        i + known.words().size(),
                                        known.low(),
                                        known.high(),
                                        ""));
        return quantity.or(() -> range(words, i)).or(() -> single(words, i));
    }

    private static boolean stands(Quantity quantity, Words words, int i) {
        for (int k = 0; k < quantity.words().size(); k++) {
            if (!words.is(i + k, quantity.words().get(k))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Counted> single(Words words, int i) {
        return Cardinals.at(words, i)
                .map(number ->
                        new Counted(
                                i,
                                i + number.length(),
                                number.value(),
                                Optional.of(number.value()),
                                ""));
    }

    /// `between 30 and 40`, `30 to 40`, `30-40`; `from 30 to 40`.
    private static Optional<Counted> range(Words words, int i) {
        String opens = words.is(i, "between") || words.is(i, "from") ? words.at(i) : "";
        int start = opens.isEmpty() ? i : i + 1;
        var low = start < words.size() ? single(words, start) : Optional.<Counted>empty();
        return low.filter(first ->
                        LINKS.getOrDefault(opens, List.of()).contains(words.at(first.to())))
                .filter(first -> first.to() + 1 < words.size())
                .flatMap(first ->
                        single(words, first.to() + 1).flatMap(last -> through(first, last, i)));
    }

    /// `2 to 3 million` are two million at the least.
    private static Optional<Counted> through(Counted first, Counted last, int from) {
        var low = first.low();
        boolean isScaled =
                last.to() - last.from() == 2
                        && last.low().compareTo(BigDecimal.valueOf(1000)) >= 0
                        && low.compareTo(BigDecimal.valueOf(1000)) < 0;
        var least = isScaled ? low.multiply(scale(last.low())) : low;
        return least.compareTo(last.low()) < 0
                ? Optional.of(new Counted(from, last.to(), least, last.high(), ""))
                : Optional.empty();
    }

    private static BigDecimal scale(BigDecimal number) {
        var scale = BigDecimal.valueOf(1000);
        while (number.compareTo(scale.multiply(BigDecimal.valueOf(1000))) >= 0) {
            scale = scale.multiply(BigDecimal.valueOf(1000));
        }
        return scale;
    }

    boolean isOne() {
        return low.compareTo(BigDecimal.ONE) == 0;
    }

    Counted reaching(int newFrom, int newTo) {
        return new Counted(newFrom, newTo, low, high, unit);
    }

    Counted in(String otherUnit) {
        return new Counted(from, to, low, high, otherUnit);
    }
}
