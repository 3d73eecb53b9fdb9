package stemma.read;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import stemma.model.ActorKind;
import stemma.model.Affiliation;
import stemma.model.Profile;
import stemma.model.When;
import stemma.read.Packs.Take;
import stemma.read.Schemas.Becomes;
import stemma.text.Table;

/// A knowledge pack as a table: one line for each actor and office of his, under the heads of `pack-columns.tsv`.
final class PackTable {
    /// What a head means, and what stands between the values of a cell.
    private record Column(String means, String separator) {}

    private static final Map<String, Column> COLUMNS = columns();

    private final Take take;
    private final Map<Integer, Column> heads = new HashMap<>();

    private PackTable(Take take) {
        this.take = take;
    }

    private static Map<String, Column> columns() {
        var columns = new HashMap<String, Column>();
        for (var row : Table.rows("/stemma/read/pack-columns.tsv")) {
            columns.put(row.get("head"), new Column(row.get("means"), row.get("separator")));
        }
        return Map.copyOf(columns);
    }

    /// Lines that begin with `#` are for people.
    static void read(Reader in, Take take) throws IOException {
        var header = header(in);
        var table = new PackTable(take);
        try (var parser = format(header).parse(in)) {
            table.head(format(header).parse(new StringReader(header)).iterator().next());
            for (CSVRecord record : parser) {
                table.row(record);
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new IOException(
                    "a quotation mark in the table is not closed, or there is text behind one", e);
        }
    }

    private static String header(Reader in) throws IOException {
        var lines = new Lines(in, Limits.LINE);
        var line = lines.next();
        while (line.isPresent()
                && (line.get().text().isBlank() || line.get().text().startsWith("#"))) {
            line = lines.next();
        }
        return Characters.storable(line.map(Lines.One::text).orElse("")).strip();
    }

    private static CSVFormat format(String header) {
        char delimiter = header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setCommentMarker('#')
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
    }

    private void head(CSVRecord header) throws IOException {
        int i = 0;
        for (String head : header) {
            var column = COLUMNS.get(head.toLowerCase(Locale.ROOT));
            if (column != null) {
                heads.put(i, column);
            }
            i++;
        }
        if (heads.values().stream().noneMatch(column -> column.means.equals("name"))) {
            throw new IOException(
                    "this is no knowledge pack: no column is called \"name\", and no line is a JSON object");
        }
    }

    private void row(CSVRecord record) {
        var cells = cells(record);
        try {
            profile(cells);
        } catch (IllegalArgumentException e) {
            take.problem(record.getRecordNumber() + 1, String.valueOf(e.getMessage()));
        }
    }

    private Map<String, List<String>> cells(CSVRecord record) {
        var cells = new HashMap<String, List<String>>();
        heads.forEach((i, column) -> {
            if (i < record.size()) {
                cells.computeIfAbsent(column.means, _ -> new ArrayList<>())
                        .addAll(values(record.get(i), column));
            }
        });
        return cells;
    }

    private static List<String> values(String cell, Column column) {
        var names = new LinkedHashSet<String>();
        var storable = Characters.storable(cell);
        var parts =
                column.separator.isEmpty()
                        ? List.of(storable)
                        : List.of(storable.split(Pattern.quote(column.separator)));
        parts.forEach(part -> PackNames.add(part, names));
        return List.copyOf(names);
    }

    private void profile(Map<String, List<String>> cells) {
        var name =
                one(cells, "name")
                        .orElseThrow(() -> new IllegalArgumentException("the line has no name"));
        var id = one(cells, "id").orElse(name);
        var item = one(cells, "wikidata").or(() -> Optional.of(id).filter(Profile::isItem));
        take.take(
                new Profile(
                        id,
                        name,
                        kind(cells),
                        cells.getOrDefault("names", List.of()),
                        cells.getOrDefault("weak", List.of()),
                        item,
                        cells.getOrDefault("countries", List.of())));
        one(cells, "part-of").ifPresent(whole -> part(id, whole));
        one(cells, "office").ifPresent(office -> office(id, office, cells));
    }

    private void part(String id, String whole) {
        take.take(new Affiliation(id, whole, Affiliation.PART, When.unstated(), When.unstated()));
    }

    private void office(String id, String office, Map<String, List<String>> cells) {
        take.take(
                new Affiliation(
                        id,
                        one(cells, "of").orElse(""),
                        office,
                        day(cells, "since"),
                        day(cells, "until")));
    }

    private static ActorKind kind(Map<String, List<String>> cells) {
        var schema =
                one(cells, "schema")
                        .flatMap(Schemas::of)
                        .filter(Becomes.Somebody.class::isInstance)
                        .map(Becomes.Somebody.class::cast)
                        .map(Becomes.Somebody::kind);
        return one(cells, "kind")
                .map(word -> ActorKind.of(word.toLowerCase(Locale.ROOT)))
                .or(() -> schema)
                .orElse(ActorKind.UNKNOWN);
    }

    private static When day(Map<String, List<String>> cells, String means) {
        return one(cells, means).map(When::parse).orElse(When.unstated());
    }

    private static Optional<String> one(Map<String, List<String>> cells, String means) {
        return cells.getOrDefault(means, List.of()).stream().findFirst();
    }
}
