package stemma.store;

import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.Terms;
import stemma.store.Index.Indexed;

/// Words to find reports by: table `search`, an FTS5 index over title and text (<https://sqlite.org/fts5.html>).
final class Search {
    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\p{Cc}]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    // Vowel points, accents, joiners, direction marks and the stretching tatweel: a word is the
    // same word without them.
    private static final Pattern SILENT = Pattern.compile("[\\p{Mn}\\p{Cf}\u0640]+");

    // What the tokenizer takes for a word, with the signs that folding takes out of it.
    private static final Pattern RUN =
            Pattern.compile("[\\p{L}\\p{N}\\p{Co}\\p{Mn}\\p{Cf}\u0640]+");

    private static final int FIRST_NOT_PLAIN = 0x80;

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

    /// The FTS5 query for reports that hold all these terms; empty where they have no words.
    static String query(Terms terms) {
        return terms.all().stream()
                .map(Search::query)
                .filter(query -> !query.isEmpty())
                .collect(Collectors.joining(" AND "));
    }

    private static String query(Terms.Term term) {
        String either =
                term.spellings().stream()
                        .map(Search::folded)
                        .filter(spelling -> WORD.matcher(spelling).find())
                        .map(spelling -> phrase(spelling) + (term.isStart() ? "*" : ""))
                        .collect(Collectors.joining(" OR "));
        return either.isEmpty() ? "" : "(" + either + ")";
    }

    private static String phrase(String words) {
        return '"' + SPACE.matcher(words).replaceAll(" ").replace("\"", "\"\"") + '"';
    }

    /// The words of a text as the index has them, and where they stand.
    static List<Indexed> words(String text) {
        var words = new ArrayList<Indexed>();
        var runs = RUN.matcher(text);
        while (runs.find()) {
            String word = folded(runs.group()).toLowerCase(Locale.ROOT);
            if (!word.isEmpty()) {
                words.add(new Indexed(word, new Passage(runs.start(), runs.end())));
            }
        }
        return words;
    }

    /// Spelled the same however it is typed: Arabic letters that writers use for one another become one (the choice is
    /// that of Lucene's ArabicNormalizer, and Persian keyboards' yeh and kaf).
    static String folded(String text) {
        // Asked for every word of every report: most are plain already.
        if (text.chars().allMatch(sign -> sign < FIRST_NOT_PLAIN)) {
            return text;
        }
        String bare =
                SILENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return bare.replace('ة', 'ه').replace('ى', 'ي').replace('ی', 'ي').replace('ک', 'ك');
    }
}
