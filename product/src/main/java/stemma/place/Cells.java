package stemma.place;

import java.util.function.LongConsumer;

/// The cells of a line, cut where they stand: the gazetteer has two million of them, and is read whenever reading starts.
final class Cells {
    private final int[] ends = new int[16];
    private String line = "";

    Cells of(String line) {
        this.line = line;
        int cells = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', tab + 1)) {
            ends[cells++] = tab;
        }
        ends[cells] = line.length();
        return this;
    }

    private int begin(int cell) {
        return cell == 0 ? 0 : ends[cell - 1] + 1;
    }

    String text(int cell) {
        return line.substring(begin(cell), ends[cell]);
    }

    /// @return 0 for an empty cell
    long whole(int cell) {
        return begin(cell) == ends[cell] ? 0 : Long.parseLong(line, begin(cell), ends[cell], 10);
    }

    /// Degrees with three decimals, such as `-0.125`.
    double decimal(int cell) {
        int dot = line.indexOf('.', begin(cell));
        double whole = Long.parseLong(line, begin(cell), dot, 10);
        double thousandths = Long.parseLong(line, dot + 1, ends[cell], 10) / 1000.0;
        return line.charAt(begin(cell)) == '-' ? whole - thousandths : whole + thousandths;
    }

    /// Each name of a cell, as the index's number.
    void numbers(int cell, LongConsumer use) {
        int begin = begin(cell);
        while (begin < ends[cell]) {
            int bar = line.indexOf('|', begin);
            int end = bar < 0 || bar > ends[cell] ? ends[cell] : bar;
            use.accept(Index.number(line, begin, end));
            begin = end + 1;
        }
    }
}
