package stemma.resolve;

import java.util.Arrays;

/// Which part of one name answers which of another: each to at most one, the most alike first.
///
/// @param shorter  the name with fewer parts
/// @param longer   the other
/// @param isTurned whether the shorter is the second of the two that were compared
/// @param partner  for each part of the shorter its place in the longer, or -1
/// @param likeness for each part of the shorter how alike they are, from 0 to 1
@SuppressWarnings(
        "ArrayRecordComponent") // made for every pair of names, neither compared nor given out of
// the room
record Alignment(Forms shorter, Forms longer, boolean isTurned, int[] partner, float[] likeness) {
    /// Less alike than this, two parts do not answer each other.
    static final float LEAST = 0.35f;

    /// The same, whichever name comes first.
    static Alignment of(Forms one, Forms other) {
        boolean isOrdered =
                one.size() != other.size()
                        ? one.size() < other.size()
                        : one.joined().letters().compareTo(other.joined().letters()) <= 0;
        return isOrdered ? ordered(one, other, false) : ordered(other, one, true);
    }

    private static Alignment ordered(Forms shorter, Forms longer, boolean isTurned) {
        var all = new float[shorter.size() * longer.size()];
        for (int i = 0; i < shorter.size(); i++) {
            for (int j = 0; j < longer.size(); j++) {
                all[i * longer.size() + j] = Likeness.of(shorter.get(i), longer.get(j));
            }
        }
        var partner = new int[shorter.size()];
        var likeness = new float[shorter.size()];
        Arrays.fill(partner, -1);
        pair(all, longer.size(), partner, likeness);
        return new Alignment(shorter, longer, isTurned, partner, likeness);
    }

    private static void pair(float[] all, int width, int[] partner, float[] likeness) {
        var taken = new boolean[width];
        for (int best = best(all, width, partner, taken);
                best >= 0;
                best = best(all, width, partner, taken)) {
            partner[best / width] = best % width;
            likeness[best / width] = all[best];
            taken[best % width] = true;
        }
    }

    private static int best(float[] all, int width, int[] partner, boolean[] taken) {
        int best = -1;
        for (int i = 0; i < all.length; i++) {
            boolean isFree = partner[i / width] < 0 && !taken[i % width];
            if (isFree && all[i] >= LEAST && (best < 0 || all[i] > all[best])) {
                best = i;
            }
        }
        return best;
    }

    int matched() {
        int matched = 0;
        for (int place : partner) {
            matched += place >= 0 ? 1 : 0;
        }
        return matched;
    }

    boolean isMatched(int i) {
        return partner[i] >= 0;
    }

    /// The part of the longer name that answers one of the shorter.
    Form answer(int i) {
        return longer.get(partner[i]);
    }

    /// Whether a part of the longer name answers one of the shorter.
    boolean isTaken(int j) {
        for (int place : partner) {
            if (place == j) {
                return true;
            }
        }
        return false;
    }

    /// Whether two parts that answer each other stand in another order.
    boolean isInverted() {
        int last = -1;
        for (int place : partner) {
            if (place >= 0 && place < last) {
                return true;
            }
            last = Math.max(last, place);
        }
        return false;
    }

    /// The least alike of the pairs, or -1 where there is none.
    int worst() {
        int worst = -1;
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0 && (worst < 0 || likeness[i] < likeness[worst])) {
                worst = i;
            }
        }
        return worst;
    }
}
