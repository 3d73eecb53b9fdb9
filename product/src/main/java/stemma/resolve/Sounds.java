package stemma.resolve;

import java.util.HashMap;
import java.util.Map;
import stemma.text.Table;

/// The sounds of words, roughly: consonants that scripts and spellings take for each other are one, vowels and h are none.
final class Sounds {
    private static final int LONGEST = 3;
    private static final Map<String, String> SOUNDS = sounds();

    private Sounds() {}

    private static Map<String, String> sounds() {
        var sounds = new HashMap<String, String>();
        for (var row : Table.rows("/stemma/resolve/sounds.tsv")) {
            for (String letters : row.get("letters").split(" ")) {
                sounds.put(letters, row.get("sound"));
            }
        }
        return Map.copyOf(sounds);
    }

    /// The sounds of a word, the longest letters first, none twice in a row.
    static String of(String word) {
        var key = new StringBuilder();
        int i = 0;
        while (i < word.length()) {
            int length = length(word, i);
            var letters = word.substring(i, i + length);
            var sound = SOUNDS.getOrDefault(letters, letters);
            boolean isRepeated = !key.isEmpty() && sound.equals(key.substring(key.length() - 1));
            key.append(isRepeated ? "" : sound);
            i += length;
        }
        return key.toString();
    }

    private static int length(String word, int at) {
        for (int length = Math.min(LONGEST, word.length() - at); length > 1; length--) {
            if (SOUNDS.containsKey(word.substring(at, at + length))) {
                return length;
            }
        }
        return 1;
    }

    /// Which sounds the single letters of a word have, one bit a sound.
    static long bag(String word) {
        long bag = 0;
        for (int i = 0; i < word.length(); i++) {
            var letter = word.substring(i, i + 1);
            var sound = SOUNDS.getOrDefault(letter, letter);
            bag |= sound.isEmpty() ? 0 : 1L << (sound.charAt(0) & 63);
        }
        return bag;
    }
}
