package stemma.extract;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stemma.model.ActorKind;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.text.Names;
import stemma.text.Sentences;
import stemma.text.Table;
import stemma.text.Tokens;

/// Finds words that name someone or somewhere: names of the names table, and sequences of capitalised words.
public final class Mentions {
    private static final Map<String, ActorKind> HEADS =
            Table.rows("/stemma/extract/heads.tsv").stream()
                    .collect(
                            toUnmodifiableMap(
                                    row -> row.get("word"), row -> ActorKind.of(row.get("kind"))));
    private static final Set<String> NO_NAMES =
            Table.rows("/stemma/extract/no-names.tsv").stream()
                    .map(row -> row.get("word"))
                    .collect(toUnmodifiableSet());

    private static final int MOST_JOINTS = 2;

    private final List<Mention> found = new ArrayList<>();

    /// Full names by their last word, so that a surname alone finds them.
    private final Map<String, Mention> byLastWord = new HashMap<>();

    private Mentions() {}

    /// The mentions in all blocks of a report that are read, in the order of the text, none overlapping.
    public static List<Mention> of(Report report) {
        var mentions = new Mentions();
        for (Passage sentence : Sentences.of(report)) {
            mentions.read(report.text(), new Line(Tokens.of(report.text(), sentence)));
        }
        return mentions.found;
    }

    private void read(String text, Line line) {
        int i = 0;
        while (i < line.size()) {
            var known = Names.at(line.tokens(), i);
            int end = known.isPresent() ? i + known.get().words() : nameEnd(line, i);
            var span = new Span(i, end);
            if (known.isPresent()) {
                found.add(
                        new Mention(
                                line.at(span),
                                known.get().known().name(),
                                known.get().known().kind()));
            } else if (end > i) {
                guess(text, line, span);
            }
            i = Math.max(end, i + 1);
        }
    }

    /// Capitalised words, joined by one or two small ones only where a capitalised one follows: "Sawt al-Karst".
    private static int nameEnd(Line line, int begin) {
        int end = begin;
        int i = begin;
        while (i == begin
                || end > begin
                        && i <= end + MOST_JOINTS
                        && (i == end || line.is(i - 1, "within-names"))) {
            boolean isName = line.isCapitalised(i) && !isNoName(line, i);
            end = isName && (i == begin || Names.at(line.tokens(), i).isEmpty()) ? i + 1 : end;
            i++;
        }
        return end;
    }

    /// Whether the word is written with a capital and names nobody: "However", "Monday".
    static boolean isNoName(Line line, int i) {
        return NO_NAMES.contains(line.word(i));
    }

    private void guess(String text, Line line, Span name) {
        int begin = name.begin();
        while (begin < name.end() && HEADS.get(line.word(begin)) == ActorKind.PERSON) {
            begin++;
        }
        boolean isOneWord = begin == name.end() - 1;
        var earlier =
                isOneWord
                        ? Optional.ofNullable(byLastWord.get(line.word(begin)))
                        : Optional.<Mention>empty();
        if (begin == name.end() || isOneWord && begin == 0 && earlier.isEmpty()) {
            return;
        }
        var at = line.at(new Span(begin, name.end()));
        var head = HEADS.getOrDefault(line.word(name.end() - 1), ActorKind.UNKNOWN);
        var guess = new Mention(at, at.in(text), begin > name.begin() ? ActorKind.PERSON : head);
        found.add(earlier.map(full -> new Mention(at, full.name(), full.kind())).orElse(guess));
        if (!isOneWord && (guess.kind() == ActorKind.PERSON || guess.kind() == ActorKind.UNKNOWN)) {
            byLastWord.putIfAbsent(line.word(name.end() - 1), guess);
        }
    }
}
