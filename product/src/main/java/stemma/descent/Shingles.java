package stemma.descent;

/// Sequences of three words, as numbers: the w-shingles of A. Broder, "On the resemblance and containment of documents" (1997), with w = 3.
///
/// The numbers are the same on every machine and in every run, so that they can be kept: words by FNV-1a of 64 bits over their UTF-16 units, shingles and everything
/// made of them by the finisher of SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014).
final class Shingles {
    /// Three words in four survive a change of one word in ten, one in three a change of three in ten; of two, too many are common English.
    static final int WORDS = 3;

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private Shingles() {}

    static long hash(String word) {
        long number = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            number = (number ^ word.charAt(i)) * 0x100000001b3L;
        }
        return mixed(number);
    }

    /// The shingle that starts at each word but the last two.
    static long[] of(Wording wording) {
        var words = wording.words();
        var shingles = new long[Math.max(0, words.size() - WORDS + 1)];
        for (int i = 0; i < shingles.length; i++) {
            long number = 0;
            for (int k = 0; k < WORDS; k++) {
                number = mixed(number * 31 + words.get(i + k).hash() + k);
            }
            shingles[i] = number;
        }
        return shingles;
    }

    /// The n-th of a family of fixed functions that each put all numbers into another order.
    static long permuted(long number, int n) {
        return mixed(number ^ mixed((n + 1) * GOLDEN));
    }

    /// A shingle in 32 bits, never 0: of 30 million different ones, 1 in 140 has its number from another, too.
    static int brief(long shingle) {
        int number = (int) (shingle >>> 32);
        return number == 0 ? 1 : number;
    }

    static long mixed(long number) {
        long mixed = number + GOLDEN;
        mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
