package stemma.tagger;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/// What the numbers of a model mean: the columns of the encoder's output from left to right, and the matrices used on them
/// afterwards, in the order in which they are stored.
///
/// Both are tables in the model's file: `entity	25	O B-Person ...` and `role.bias	1	7	O B-source ...`.
public record Layout(List<Column> columns, List<Tensor> tensors) {
    private static final String COLUMNS = "name\tsize\tlabels";
    private static final String TENSORS = "name\trows\tcolumns\tlabels";

    public Layout {
        columns = List.copyOf(columns);
        tensors = List.copyOf(tensors);
    }

    /// Neighbouring numbers of a row of output.
    ///
    /// @param labels what each number scores; none for a vector
    public record Column(String name, int size, List<String> labels) {
        public Column {
            labels = List.copyOf(labels);
            if (size < 1 || !labels.isEmpty() && labels.size() != size) {
                throw new IllegalArgumentException(
                        "The column %s is %d wide and has %d labels"
                                .formatted(name, size, labels.size()));
            }
        }

        /// A column that scores labels.
        public static Column of(String name, List<String> labels) {
            return new Column(name, labels.size(), labels);
        }

        /// A column that is a vector.
        public static Column of(String name, int size) {
            return new Column(name, size, List.of());
        }
    }

    /// A matrix, row by row.
    ///
    /// @param labels what each of its columns scores; none where they are no scores
    public record Tensor(String name, int rows, int columns, List<String> labels) {
        public Tensor {
            labels = List.copyOf(labels);
            if (rows < 1 || columns < 1 || !labels.isEmpty() && labels.size() != columns) {
                throw new IllegalArgumentException(
                        "The matrix %s is %d x %d and has %d labels"
                                .formatted(name, rows, columns, labels.size()));
            }
        }

        /// How many numbers it has.
        public int size() {
            return rows * columns;
        }
    }

    /// Reads both tables.
    ///
    /// @throws IllegalArgumentException if one is no such table
    public static Layout of(String columns, String tensors) {
        return new Layout(
                rows(COLUMNS, columns).map(Layout::column).toList(),
                rows(TENSORS, tensors).map(Layout::tensor).toList());
    }

    private static Stream<String[]> rows(String header, String table) {
        var lines = table.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(header)) {
            throw new IllegalArgumentException("A table does not start with " + header);
        }
        int cells = header.split("\t").length;
        return lines.stream().skip(1).map(line -> cells(line, cells));
    }

    private static String[] cells(String line, int count) {
        var cells = line.split("\t", -1);
        if (cells.length != count) {
            throw new IllegalArgumentException(
                    "A row of a table has %d cells, not %d: %s"
                            .formatted(cells.length, count, line));
        }
        return cells;
    }

    private static Column column(String[] cells) {
        return new Column(cells[0], Integer.parseInt(cells[1]), labels(cells[2]));
    }

    private static Tensor tensor(String[] cells) {
        return new Tensor(
                cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), labels(cells[3]));
    }

    private static List<String> labels(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    /// The columns as their table, which `of` reads.
    public String columnsTable() {
        return table(
                COLUMNS,
                columns.stream().map(c -> c.name + "\t" + c.size + "\t" + joined(c.labels)));
    }

    /// The matrices as their table, which `of` reads.
    public String tensorsTable() {
        return table(
                TENSORS,
                tensors.stream()
                        .map(t ->
                                t.name
                                        + "\t"
                                        + t.rows
                                        + "\t"
                                        + t.columns
                                        + "\t"
                                        + joined(t.labels)));
    }

    private static String table(String header, Stream<String> rows) {
        return Stream.concat(Stream.of(header), rows).collect(joining("\n", "", "\n"));
    }

    private static String joined(List<String> labels) {
        return String.join(" ", labels);
    }

    /// How many numbers a row of output has.
    public int width() {
        return columns.stream().mapToInt(Column::size).sum();
    }

    /// @throws IllegalArgumentException if there is no column of that name
    public Column column(String name) {
        return columns.stream()
                .filter(column -> column.name.equals(name))
                .findFirst()
                .orElseThrow(() -> missing(name));
    }

    /// Where a column starts in a row of output.
    ///
    /// @throws IllegalArgumentException if there is no column of that name
    public int offset(String name) {
        int at = columns.indexOf(column(name));
        return columns.subList(0, at).stream().mapToInt(Column::size).sum();
    }

    /// @throws IllegalArgumentException if there is no matrix of that name
    public Tensor tensor(String name) {
        return tensors.stream()
                .filter(tensor -> tensor.name.equals(name))
                .findFirst()
                .orElseThrow(() -> missing(name));
    }

    /// Where a matrix starts among the numbers of all.
    ///
    /// @throws IllegalArgumentException if there is no matrix of that name
    public int tensorOffset(String name) {
        int at = tensors.indexOf(tensor(name));
        return tensors.subList(0, at).stream().mapToInt(Tensor::size).sum();
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("The model has no " + name);
    }
}
