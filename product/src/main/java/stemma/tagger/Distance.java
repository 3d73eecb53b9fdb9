package stemma.tagger;

/// How far, and to which side, a word stands from a cue, in few enough steps to learn from: 25 classes, 12 for the cue itself.
public final class Distance {
    /// How many classes there are.
    public static final int CLASSES = 25;

    /// The largest distance in words of each class but the last, to one side.
    private static final int[] LARGEST = {1, 2, 3, 4, 6, 9, 14, 22, 35, 60, 100};

    private Distance() {}

    /// The class of a distance in words, negative to the left, from 0 to 24.
    public static int of(int words) {
        int step = 0;
        while (step < LARGEST.length && Math.abs(words) > LARGEST[step]) {
            step++;
        }
        return CLASSES / 2 + Integer.signum(words) * (step + 1);
    }
}
