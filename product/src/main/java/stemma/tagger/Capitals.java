package stemma.tagger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What capitals tell of words: which stand in a dateline ("MARSA TELL, March 3 (Kestrel Wire) - "), and which belong to a name, though they look like a verb.
final class Capitals {
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    private static final Set<String> BEHIND_PLACE = Set.of(",", "(", "-", "–", "—", "--");

    /// Words of the longest dateline.
    private static final int LONGEST = 16;

    private final BitSet datelines = new BitSet();
    private final BitSet names = new BitSet();

    private Capitals() {}

    static Capitals of(List<Cut> sentences) {
        var capitals = new Capitals();
        int begin = 0;
        for (var sentence : sentences) {
            if (sentence.opensLine()) {
                capitals.datelines.set(begin, begin + dateline(sentence.words()));
            }
            capitals.tell(sentence.words(), begin);
            begin += sentence.words().size();
        }
        return capitals;
    }

    /// How many words a sentence begins with that say where and when it was written.
    private static int dateline(List<String> words) {
        int place = 0;
        while (place < words.size() && isShouted(words.get(place))) {
            place++;
        }
        if (place == 0 || place >= words.size() || !BEHIND_PLACE.contains(words.get(place))) {
            return 0;
        }
        return IntStream.range(place, Math.min(words.size() - 1, LONGEST))
                .filter(i -> DASHES.contains(words.get(i)))
                .map(i -> i + 1)
                .findFirst()
                .orElse(0);
    }

    private static boolean isShouted(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    /// In a sentence with verbs in small letters a word with a capital behind another is of the same name.
    private void tell(List<String> words, int begin) {
        var capital = new ArrayList<Boolean>();
        words.forEach(word -> capital.add(Character.isUpperCase(word.codePointAt(0))));
        long small =
                words.stream().filter(word -> Character.isLowerCase(word.codePointAt(0))).count();
        long big = capital.stream().filter(it -> it).count();
        for (int i = 1; i < words.size() && small > big; i++) {
            names.set(begin + i, capital.get(i) && capital.get(i - 1));
        }
    }

    /// Whether a word is of a dateline or a name.
    boolean isName(int word) {
        return names.get(word) || datelines.get(word);
    }

    /// The first word from this one on that is in no dateline.
    int behindDateline(int word) {
        return datelines.nextClearBit(word);
    }
}
