package stemma.store;

import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stemma.model.Report;

/// Words to find reports by: table `search`, an FTS5 index over title and text (<https://sqlite.org/fts5.html>).
final class Search {
    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\p{Cc}]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    // Vowel points, accents, joiners, direction marks and the stretching tatweel: a word is the
    // same word without them.
    private static final Pattern SILENT = Pattern.compile("[\\p{Mn}\\p{Cf}\u0640]+");

    private Search() {}

    static void index(Sql sql, long no, Report report) throws SQLException {
        sql.change("DELETE FROM search WHERE rowid = ?", no);
        sql.change(
                "INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)",
                no,
                folded(report.imprint().title().orElse("")),
                folded(report.text()));
    }

    /// The FTS5 query for reports in which all these words stand, the last of them perhaps cut short; empty where there
    /// are no words. Each word is quoted, so that nothing in it is a command.
    static String query(String words) {
        List<String> quoted =
                Arrays.stream(SPACE.split(folded(words)))
                        .filter(word -> WORD.matcher(word).find())
                        .map(word -> '"' + word.replace("\"", "\"\"") + '"')
                        .toList();
        return quoted.isEmpty() ? "" : quoted.stream().collect(Collectors.joining(" ")) + "*";
    }

    /// Spelled the same however it is typed: Arabic letters that writers use for one another become one (the choice is
    /// that of Lucene's ArabicNormalizer, and Persian keyboards' yeh and kaf).
    static String folded(String text) {
        String bare =
                SILENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return bare.replace('ة', 'ه').replace('ى', 'ي').replace('ی', 'ي').replace('ک', 'ك');
    }
}
