package stemma.benchmarks.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// Made-up persons and how their names are spelled: each in one to four ways. A few are named very often, most hardly ever.
final class Cast {
    private static final String[] STARTS = {
        "b", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "q", "r", "s", "t", "v", "w", "y",
        "z", "sh", "kh", "gh", "th"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "aa", "ou", "ei"};
    private static final String[] ENDS = {"", "", "n", "r", "l", "m", "s", "d", "k", "b"};

    private final RandomGenerator random;
    private final List<List<String>> persons = new ArrayList<>();

    /// @param names how many spellings in all, about
    Cast(RandomGenerator random, int names) {
        this.random = random;
        var given = words(names / 40, 2);
        var family = words(names / 4, 3);
        int made = 0;
        while (made < names) {
            var name = any(given) + " " + any(family);
            var spellings = new LinkedHashSet<>(List.of(name));
            int ways = 1 + random.nextInt(4);
            for (int i = 1; i < ways; i++) {
                spellings.add(respelled(name));
            }
            persons.add(List.copyOf(spellings));
            made += spellings.size();
        }
    }

    private List<String> words(int many, int syllables) {
        var words = new ArrayList<String>();
        for (int i = 0; i < many; i++) {
            var word = new StringBuilder();
            int length = 1 + random.nextInt(syllables);
            for (int j = 0; j <= length; j++) {
                word.append(any(STARTS)).append(any(VOWELS)).append(j == length ? any(ENDS) : "");
            }
            words.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return words;
    }

    private String respelled(String name) {
        return switch (random.nextInt(4)) {
            case 0 -> name.replaceFirst("aa|ou|ei", "a");
            case 1 -> name.replaceFirst("(?<=[a-z])([bdklmnrst])", "$1$1");
            case 2 -> name.replaceFirst("(?<=[a-z])i", "ee");
            default -> name.replaceFirst("(?<=[a-z])o", "u");
        };
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String any(String[] all) {
        return all[random.nextInt(all.length)];
    }

    /// Somebody, in one of his spellings.
    String name() {
        int place = (int) (persons.size() * Math.pow(random.nextDouble(), 2));
        return any(persons.get(place));
    }
}
