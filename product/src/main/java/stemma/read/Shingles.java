package stemma.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The runs of four words in a text, to tell whether another text is part of it whatever its spaces and marks.
record Shingles(Set<String> runs) {
    private static final int WORDS = 4;

    Shingles {
        runs = Set.copyOf(runs);
    }

    static Shingles none() {
        return new Shingles(Set.of());
    }

    static Shingles of(String text) {
        return new Shingles(new HashSet<>(runs(text)));
    }

    int size() {
        return runs.size();
    }

    /// How many runs of the other text are here too.
    int shared(String text) {
        return (int) runs(text).stream().filter(runs::contains).count();
    }

    /// Whether two thirds of the other text's runs are here.
    boolean holdsMost(String text) {
        List<String> other = runs(text);
        return !other.isEmpty() && 3 * shared(text) >= 2 * other.size();
    }

    private static List<String> runs(String text) {
        String[] words = Words.key(text).split(" ");
        List<String> found = new ArrayList<>();
        for (int i = 0; i + WORDS <= words.length; i++) {
            found.add(String.join(" ", words[i], words[i + 1], words[i + 2], words[i + 3]));
        }
        return found;
    }
}
