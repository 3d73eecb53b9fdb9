package stemma.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import stemma.text.Table;

/// The letter groups that one column of a table of costs knows, each with a number: `s`, `sh`, `ou`.
final class Groups {
    static final short NONE = -1;

    /// The number of nothing: what a letter left out stands for.
    static final short NOTHING = 0;

    /// The number of a letter that the table does not have.
    static final short OTHER = 1;

    /// A group has at most so many letters.
    static final int LONGEST = 3;

    private final Map<String, Short> numbers = new HashMap<>();

    Groups(String table, String column) {
        numbers.put("", NOTHING);
        numbers.put("*", OTHER);
        for (var row : Table.rows(table)) {
            numbers.putIfAbsent(row.get(column), (short) numbers.size());
        }
    }

    int size() {
        return numbers.size();
    }

    short number(String group) {
        return numbers.getOrDefault(group, NONE);
    }

    Set<Map.Entry<String, Short>> all() {
        return numbers.entrySet();
    }

    /// For each place of a word the groups of one, two and three letters that end there, or [#NONE].
    short[] ends(String letters) {
        var ends = new short[letters.length() * LONGEST];
        Arrays.fill(ends, NONE);
        for (int i = 0; i < letters.length(); i++) {
            ends[i * LONGEST] = numbers.getOrDefault(letters.substring(i, i + 1), OTHER);
            for (int more = 1; more < Math.min(LONGEST, i + 1); more++) {
                ends[i * LONGEST + more] = number(letters.substring(i - more, i + 1));
            }
        }
        return ends;
    }
}
