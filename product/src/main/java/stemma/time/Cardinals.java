package stemma.time;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import stemma.text.Table;

/// Cardinal numbers in figures and words: `1,200`, `2 1/2`, `forty-two`, `two hundred and six`, `3.5 million`.
final class Cardinals {
    /// A number, and how many words it takes.
    record Cardinal(BigDecimal value, int length) {
        /// Without zeros at the end.
        String plain() {
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        }
    }

    private static final Pattern FIGURES =
            Pattern.compile("\\d{1,12}(?:,\\d{3}){0,4}(?:\\.\\d{1,6})?");
    private static final int LONGEST = 14;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final Map<String, BigDecimal> NUMBERS =
            Table.rows("/stemma/time/numbers.tsv").stream()
                    .collect(
                            toUnmodifiableMap(
                                    row -> row.get("word"),
                                    row -> new BigDecimal(row.get("value"))));

    private Cardinals() {}

    /// The number that starts with a word, as long as it goes.
    static Optional<Cardinal> at(Words words, int i) {
        var number = words.isNumber(i) ? figures(words, i) : spelled(words, i);
        return number.map(found -> scaled(words, i, found, 3));
    }

    private static Optional<Cardinal> figures(Words words, int i) {
        String word = words.at(i);
        if (word.length() > 20) {
            return Optional.empty();
        }
        int last = word.length() - 1;
        Optional<BigDecimal> part = fraction(word.charAt(last));
        String whole = part.isPresent() ? word.substring(0, last) : word;
        if (!FIGURES.matcher(whole).matches()) {
            return Optional.empty();
        }
        var value = new BigDecimal(whole.replace(",", "")).add(part.orElse(BigDecimal.ZERO));
        return Optional.of(withFraction(words, i, new Cardinal(value, 1)));
    }

    private static Optional<BigDecimal> fraction(char sign) {
        return switch (sign) {
            case '½' -> Optional.of(new BigDecimal("0.5"));
            case '¼' -> Optional.of(new BigDecimal("0.25"));
            case '¾' -> Optional.of(new BigDecimal("0.75"));
            default -> Optional.empty();
        };
    }

    /// `2 1/2`, `2½`, `2 and a half`, `two and a half`.
    private static Cardinal withFraction(Words words, int i, Cardinal whole) {
        int next = i + whole.length();
        if (words.at(next).length() == 1 && fraction(words.at(next).charAt(0)).isPresent()) {
            var part = fraction(words.at(next).charAt(0)).orElseThrow();
            return new Cardinal(whole.value().add(part), whole.length() + 1);
        }
        if (words.at(next).matches("[13]")
                && words.is(next + 1, "/")
                && words.at(next + 2).matches("[24]")) {
            var part = new BigDecimal(words.at(next)).divide(new BigDecimal(words.at(next + 2)));
            return new Cardinal(whole.value().add(part), whole.length() + 3);
        }
        if (words.is(next, "and") && words.is(next + 1, "a") && words.is(next + 2, "half")) {
            return new Cardinal(whole.value().add(new BigDecimal("0.5")), whole.length() + 3);
        }
        return whole;
    }

    /// Units are added, `hundred` multiplies; hyphens may stand between, `and` after a hundred.
    private static Optional<Cardinal> spelled(Words words, int i) {
        if (isArticleOfNumber(words, i)) {
            return Optional.of(new Cardinal(BigDecimal.ONE, 1)).map(one -> grown(words, i, one));
        }
        if (!NUMBERS.containsKey(words.at(i)) || isHundred(words.at(i)) || isScale(words, i)) {
            return Optional.empty();
        }
        var first = new Cardinal(NUMBERS.getOrDefault(words.at(i), BigDecimal.ZERO), 1);
        return Optional.of(withFraction(words, i, grown(words, i, first)));
    }

    /// `a hundred`, `a million`; `a dozen`.
    private static boolean isArticleOfNumber(Words words, int i) {
        return words.is(i, "a") && (isHundred(words.at(i + 1)) || isScale(words, i + 1));
    }

    private static Cardinal grown(Words words, int i, Cardinal first) {
        var group = first.value();
        int next = i + 1;
        for (int more = afterLink(words, next, group);
                more - i < LONGEST && goesOn(group, words, more);
                more = afterLink(words, next, group)) {
            var value = NUMBERS.getOrDefault(words.at(more), BigDecimal.ZERO);
            group = isHundred(words.at(more)) ? group.multiply(value) : group.add(value);
            next = more + 1;
        }
        return new Cardinal(group, next - i);
    }

    private static int afterLink(Words words, int i, BigDecimal before) {
        boolean isHyphen = words.is(i, "-") && words.isJoined(i) && words.isJoined(i + 1);
        boolean isAnd = words.is(i, "and") && before.compareTo(HUNDRED) >= 0;
        return isHyphen || isAnd ? i + 1 : i;
    }

    /// `twenty` takes a unit, `two` a hundred, `two hundred` tens and units.
    private static boolean goesOn(BigDecimal group, Words words, int i) {
        var value = NUMBERS.get(words.at(i));
        if (value == null || value.signum() == 0 || isScale(words, i)) {
            return false;
        }
        if (isHundred(words.at(i))) {
            return group.compareTo(HUNDRED) < 0;
        }
        var rest = group.remainder(HUNDRED);
        boolean isTens = rest.remainder(TEN).signum() == 0 && rest.compareTo(TEN) > 0;
        return rest.signum() == 0 || isTens && value.compareTo(TEN) < 0;
    }

    /// `million` and the like after a number, and what follows in smaller scales: `two thousand three hundred`.
    private static Cardinal scaled(Words words, int i, Cardinal number, int deepest) {
        int scale = i + number.length();
        if (words.is(scale, "-") && words.isJoined(scale)) {
            scale++;
        }
        if (!isScale(words, scale)) {
            return number;
        }
        var value = number.value().multiply(NUMBERS.getOrDefault(words.at(scale), BigDecimal.ONE));
        int length = scale + 1 - i;
        int rest = afterLink(words, i + length, value);
        if (deepest == 0 || words.isNumber(rest)) {
            return new Cardinal(value, length);
        }
        return spelled(words, rest)
                .map(found -> scaled(words, rest, found, deepest - 1))
                .filter(found -> found.value().compareTo(value) < 0)
                .map(found -> new Cardinal(value.add(found.value()), rest - i + found.length()))
                .orElse(new Cardinal(value, length));
    }

    private static boolean isHundred(String word) {
        return word.equals("hundred");
    }

    /// A letter is a scale only right behind its figures: `3.5m`.
    private static boolean isScale(Words words, int i) {
        String word = words.at(i);
        var value = NUMBERS.get(word);
        if (value == null) {
            return false;
        }
        boolean isLarge = value.compareTo(HUNDRED) > 0;
        return word.equals("dozen")
                || word.equals("score")
                || isLarge && (word.length() > 2 || words.isJoined(i));
    }
}
