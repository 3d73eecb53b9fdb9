package stemma.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import stemma.model.When;

/// The rows of a `reports.csv`, as spreadsheets write it: comma, semicolon or tab, quoted or not.
record SidecarTable(List<Row> rows) {

    /// @param number as a spreadsheet counts, the header being row 1
    /// @param file   empty where the row has none and nothing else in it counts
    record Row(
            long number,
            Optional<String> file,
            Optional<String> outlet,
            When published,
            Optional<String> url,
            Optional<String> problem) {

        static Row unusable(long number, String problem) {
            return new Row(
                    number,
                    Optional.empty(),
                    Optional.empty(),
                    When.unstated(),
                    Optional.empty(),
                    Optional.of(problem));
        }
    }

    private static final String FILE = "file";

    /// @throws IOException if the header cannot be read
    static SidecarTable of(String text) throws IOException {
        try (CSVParser parser = format(text).parse(new StringReader(text))) {
            return parser.getHeaderNames().stream().anyMatch(FILE::equalsIgnoreCase)
                    ? new SidecarTable(rows(parser))
                    : new SidecarTable(List.of(Row.unusable(1, "no column is called \"file\"")));
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static CSVFormat format(String text) {
        String header = text.lines().findFirst().orElse("");
        char delimiter = header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setAllowMissingColumnNames(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .get();
    }

    private static List<Row> rows(CSVParser parser) {
        var rows = new ArrayList<Row>();
        try {
            for (CSVRecord record : parser) {
                row(record).ifPresent(rows::add);
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            rows.add(
                    Row.unusable(
                            parser.getRecordNumber() + 2,
                            "a quotation mark is not closed; this row and the rest are left out"));
        }
        return rows;
    }

    private static Optional<Row> row(CSVRecord record) {
        long number = record.getRecordNumber() + 1;
        if (record.stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        if (cell(record, FILE).isEmpty()) {
            return Optional.of(Row.unusable(number, "no file is named"));
        }
        return Optional.of(row(record, number));
    }

    private static Row row(CSVRecord record, long number) {
        When published = When.unstated();
        Optional<String> problem = Optional.empty();
        try {
            published = When.parse(cell(record, "date").orElse(""));
        } catch (IllegalArgumentException e) {
            problem = Optional.ofNullable(e.getMessage());
        }
        return new Row(
                number,
                cell(record, FILE),
                cell(record, "outlet"),
                published,
                cell(record, "url"),
                problem);
    }

    private static Optional<String> cell(CSVRecord record, String column) {
        return record.isSet(column)
                ? Optional.of(record.get(column)).filter(cell -> !cell.isBlank())
                : Optional.empty();
    }
}
