package stemma.place;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stemma.place.Spot.Said;
import stemma.text.Table;

/// Finds the words of a text that the gazetteer has as names: the longest from each word on, with capitals where names have them.
final class Spots {
    private static final int MOST_WORDS = 6;
    private static final int SMALL_WORD = 5;
    private static final int SHORT = 3;
    private static final int CODE = 5;

    /// Articles that stand before a name in small letters: "al-Hasakah".
    private static final Set<String> ARTICLES =
            Table.rows("/stemma/place/articles.tsv").stream()
                    .map(row -> row.get("word"))
                    .collect(toSet());

    private final Gazetteer gazetteer;
    private final Words words;
    private final Hints hints;

    private Spots(Gazetteer gazetteer, Words words, Hints hints) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.hints = hints;
    }

    /// In the order of the text, none overlapping.
    static List<Spot> of(Gazetteer gazetteer, Words words, Hints hints) {
        var finder = new Spots(gazetteer, words, hints);
        var spots = new ArrayList<Spot>();
        int i = 0;
        while (i < words.size()) {
            var spot = finder.from(i);
            spot.ifPresent(spots::add);
            i = spot.map(Spot::last).orElse(i) + 1;
        }
        return spots;
    }

    private Optional<Spot> from(int first) {
        if (!canStart(first)) {
            return Optional.empty();
        }
        var behind = behind(first);
        return behind.isPresent() ? behind : longest(first);
    }

    private boolean canStart(int i) {
        return words.isCapitalised(i)
                || ARTICLES.contains(words.plain(i))
                        && words.isSign(i + 1, "-")
                        && words.isCapitalised(i + 2);
    }

    /// "Springfield, Ill.", "Paris, TX": short forms of divisions.
    private Optional<Spot> behind(int first) {
        if (!words.isSign(first - 1, ",") || words.isStart(first)) {
            return Optional.empty();
        }
        var key = new StringBuilder();
        for (int i = first; i < Math.min(first + 4, words.size()) && !words.isStart(i + 1); i++) {
            if (!words.plain(i).isEmpty()) {
                key.append(key.isEmpty() ? "" : " ").append(words.plain(i));
                var place = gazetteer.behind().get(key.toString());
                boolean isCode = i == first && words.isCapitals(i);
                boolean isShort = words.isSign(i + 1, ".") && words.touchesNext(i);
                if (place != null && (isCode || isShort)) {
                    return Optional.of(
                            spot(first, isShort ? i + 1 : i, Spot.SHORT_FORM + key, place));
                }
            }
        }
        return Optional.empty();
    }

    private Spot spot(int first, int last, String key, int place) {
        var at = words.passage(first, last);
        return new Spot(first, last, at, key, new int[] {place}, new int[0], Said.PLACE);
    }

    private Optional<Spot> longest(int first) {
        var key = new StringBuilder();
        @Nullable Spot best = null;
        int count = 0;
        for (int i = first; i < words.size() && count < MOST_WORDS && joins(first, i); i++) {
            if (!words.plain(i).isEmpty()) {
                key.append(key.isEmpty() ? "" : " ").append(words.plain(i));
                count++;
                if (canEnd(i) && fits(first, i, key.toString())) {
                    best = known(first, i, key.toString()).orElse(best);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean canEnd(int i) {
        return words.isCapitalised(i) || Generics.canEnd(words.plain(i));
    }

    /// Whether the token can go on with a name from `first`.
    private boolean joins(int first, int i) {
        if (i == first) {
            return true;
        }
        if (words.isStart(i)) {
            return false;
        }
        String word = words.at(i).word();
        return switch (word) {
            case "-", "’", "'" -> words.touchesNext(i - 1) && words.touchesNext(i);
            case "." -> words.touchesNext(i - 1) && words.at(i - 1).word().length() <= SHORT;
            case "'s", "’s" -> true;
            default -> words.at(i).isWord() && (canEnd(i) || word.length() <= SMALL_WORD);
        };
    }

    /// Acronyms have to be in capitals, and words in capitals are no towns: "US" and "us", "SANA" and "Sana".
    private boolean fits(int first, int last, String key) {
        if (first != last) {
            return true;
        }
        boolean isAcronym = key.length() < SHORT || key.length() == SHORT && isCountry(key);
        boolean isDotted = words.at(first).word().contains(".");
        if (isAcronym) {
            return words.isCapitals(first) || isDotted;
        }
        return !words.isCapitals(first)
                || words.at(first).word().length() > CODE
                || isAmongCapitals(first);
    }

    private boolean isCountry(String key) {
        int[] usual = gazetteer.usual(Gazetteer.key(key));
        return usual.length > 0
                && IntStream.of(usual)
                        .anyMatch(place -> gazetteer.atlas().kind(place) == PlaceKind.COUNTRY);
    }

    /// A headline in capitals, or the line that says where a report was written: "GAZA (Agency) -".
    private boolean isAmongCapitals(int i) {
        boolean isHead = words.isStart(i) && (words.isSign(i + 1, "(") || words.isSign(i + 1, ","));
        boolean isBefore = i > 0 && words.at(i - 1).isWord() && words.isCapitals(i - 1);
        boolean isAfter =
                i + 1 < words.size() && words.at(i + 1).isWord() && words.isCapitals(i + 1);
        return isHead || isBefore || isAfter;
    }

    private Optional<Spot> known(int first, int last, String key) {
        long number = Gazetteer.key(key);
        if (!gazetteer.knows(number)) {
            return Optional.empty();
        }
        var at = words.passage(first, last);
        return Optional.of(
                new Spot(
                        first,
                        last,
                        at,
                        key,
                        gazetteer.usual(number),
                        gazetteer.other(number),
                        hints.said(words, at)));
    }
}
