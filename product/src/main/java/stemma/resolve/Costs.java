package stemma.resolve;

import java.util.Arrays;
import stemma.text.Table;

/// What it costs to take letters of one script for letters of the Latin: the tables of letter equivalences.
///
/// A cost is a natural logarithm of how much rarer this way of writing is than the usual one, learned from names that are
/// written in several ways; 0 is the same letter.
final class Costs {
    private static final Costs LATIN = new Costs("/stemma/resolve/latin.tsv", true);
    private static final Costs ARABIC = new Costs("/stemma/resolve/arabic.tsv", false);
    private static final Costs HEBREW = new Costs("/stemma/resolve/hebrew.tsv", false);
    private static final float NEVER = 1e6f;

    /// Two letters in each other's place are a slip of the hand, not a spelling, so no table knows them.
    private static final float SWAPPED = 4;

    private final Groups from;
    private final Groups to;
    private final int width;
    private final float[] costs;
    private final boolean swaps;

    private Costs(String table, boolean isLatin) {
        from = new Groups(table, "from");
        to = isLatin ? from : new Groups(table, "to");
        swaps = isLatin;
        width = to.size();
        costs = new float[from.size() * width];
        Arrays.fill(costs, NEVER);
        fillUnseen(table);
        for (var row : Table.rows(table)) {
            put(from.number(row.get("from")), to.number(row.get("to")), row);
        }
        if (isLatin) {
            from.all().forEach(group -> costs[group.getValue() * width + group.getValue()] = 0);
        }
    }

    /// Between words of a script and Latin ones.
    static Costs of(Script script) {
        return switch (script) {
            case LATIN -> LATIN;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
        };
    }

    Groups from() {
        return from;
    }

    Groups to() {
        return to;
    }

    private void put(int left, int right, Table.Row row) {
        costs[left * width + right] = Float.parseFloat(row.get("cost"));
    }

    /// The table's lines of `*` stand for every single letter.
    private void fillUnseen(String table) {
        for (var row : Table.rows(table)) {
            if (row.get("from").equals("*") || row.get("to").equals("*")) {
                from.all().stream()
                        .filter(left -> fits(row.get("from"), left.getKey()))
                        .forEach(left -> fillUnseen(left.getValue(), row));
            }
        }
    }

    private void fillUnseen(short left, Table.Row row) {
        to.all().stream()
                .filter(right -> fits(row.get("to"), right.getKey()))
                .forEach(right -> put(left, right.getValue(), row));
    }

    private static boolean fits(String pattern, String group) {
        return pattern.equals("*")
                ? group.length() == 1 && !"^$".contains(group)
                : pattern.equals(group);
    }

    /// The cheapest way to write the first word, of this script, as the second, in Latin letters.
    float between(Spelling left, Spelling right) {
        int rows = left.letters().length();
        int columns = right.letters().length();
        int across = columns + 1;
        var best = new float[(rows + 1) * across];
        var taken = left.groups();
        var given = left.script() == right.script() ? right.groups() : right.groups(left.script());
        for (int i = 0; i <= rows; i++) {
            for (int j = i == 0 ? 1 : 0; j <= columns; j++) {
                float cost = cheapest(best, across, taken, i, given, j);
                best[i * across + j] =
                        swaps && isSwapped(left.letters(), i, right.letters(), j)
                                ? Math.min(cost, best[(i - 2) * across + j - 2] + SWAPPED)
                                : cost;
            }
        }
        return best[rows * across + columns];
    }

    private static boolean isSwapped(String left, int i, String right, int j) {
        return i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
    }

    private float cheapest(float[] best, int across, short[] taken, int i, short[] given, int j) {
        float least = j == 0 ? NEVER : endingIn(best, i * across, Groups.NOTHING, given, j);
        int place = (i - 1) * Groups.LONGEST;
        for (int length = 1; length <= Math.min(Groups.LONGEST, i); length++) {
            int left = taken[place + length - 1];
            if (left != Groups.NONE) {
                int row = (i - length) * across;
                least = Math.min(least, best[row + j] + costs[left * width]);
                if (j > 0) {
                    least = Math.min(least, endingIn(best, row, left, given, j));
                }
            }
        }
        return least;
    }

    /// The best way to end in one of the groups of the second word at this place.
    private float endingIn(float[] best, int row, int left, short[] given, int j) {
        int place = (j - 1) * Groups.LONGEST;
        int line = left * width;
        float least = NEVER;
        for (int length = 1; length <= Math.min(Groups.LONGEST, j); length++) {
            int right = given[place + length - 1];
            if (right != Groups.NONE) {
                least = Math.min(least, best[row + j - length] + costs[line + right]);
            }
        }
        return least;
    }
}
