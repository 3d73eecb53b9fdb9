package stemma.benchmarks.scale;

import java.util.random.RandomGenerator;

/// Invented words and names, made of syllables: the same number is always the same word.
final class Words {
    private static final String[] STARTS = {
        "b", "br", "d", "dr", "f", "g", "gr", "h", "j", "k", "kr", "l", "m", "n", "p", "r", "s",
        "sk", "st", "t", "tr", "v", "y", "z"
    };
    private static final String[] MIDDLES = {"a", "e", "i", "o", "u", "ai", "ei", "ou"};
    private static final String[] ENDS = {"l", "m", "n", "r", "s", "sh", "t", "k", "nd", "rt"};

    private Words() {}

    /// A word of two syllables or more; numbers below 3,686,400 give different words.
    static String of(int number) {
        return syllable(number % 1920) + syllable(number / 1920 % 1920);
    }

    private static String syllable(int number) {
        return STARTS[number % STARTS.length]
                + MIDDLES[number / STARTS.length % MIDDLES.length]
                + ENDS[number / (STARTS.length * MIDDLES.length) % ENDS.length];
    }

    /// The same as a name.
    static String name(int number) {
        String word = of(scattered(number));
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /// Numbers that follow each other give names that are not alike.
    private static int scattered(int number) {
        return (int) ((number + 1L) * 2_654_435_761L % 3_686_399);
    }

    /// A number below `most`; each as often as is one by its rank (Zipf's law).
    static int zipf(RandomGenerator random, int most) {
        return (int) Math.floor(Math.pow(most, random.nextDouble())) - 1;
    }
}
