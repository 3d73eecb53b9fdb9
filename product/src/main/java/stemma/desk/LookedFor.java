package stemma.desk;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.model.Actor;
import stemma.model.Appearance;
import stemma.model.Passage;
import stemma.model.Terms;
import stemma.store.Index.Indexed;

/// One of the things that are looked for in the text: words in a row, or an actor whom they name in whatever spelling.
///
/// @param words    as the index has them
/// @param isStart  whether the last may go on
/// @param actors   who goes by them
/// @param others   the other spellings of these
/// @param mentions where these are told of, by report: another spelling counts only where it means them
record LookedFor(
        List<String> words,
        boolean isStart,
        List<Actor> actors,
        List<List<String>> others,
        Map<String, List<Passage>> mentions) {

    /// Takes as many words as are somebody's name for one thing; what stands in quotation marks is looked for as it is.
    static List<LookedFor> of(List<Sought.Wanted> wanted, Spellings spellings, WhoIsWho who) {
        var all = new ArrayList<LookedFor>();
        int at = 0;
        while (at < wanted.size()) {
            int end = at + 1;
            for (int to = wanted.size(); to > at; to--) {
                if (isName(wanted.subList(at, to), spellings)) {
                    end = to;
                    break;
                }
            }
            all.add(one(wanted.subList(at, end), spellings, who));
            at = end;
        }
        return all.stream().filter(it -> !it.words.isEmpty()).toList();
    }

    private static boolean isName(List<Sought.Wanted> row, Spellings spellings) {
        return row.stream().noneMatch(it -> it.isQuoted() || it.isStart())
                && !spellings.called(Spellings.words(joined(row))).isEmpty();
    }

    private static LookedFor one(List<Sought.Wanted> row, Spellings spellings, WhoIsWho who) {
        var words = Spellings.words(joined(row));
        var actors = isName(row, spellings) ? spellings.called(words) : List.<Actor>of();
        return new LookedFor(
                words,
                row.getLast().isStart(),
                actors,
                Spellings.others(actors, words),
                actors.stream()
                        .flatMap(actor -> who.appearances(actor).stream())
                        .collect(
                                groupingBy(
                                        Appearance::report,
                                        Collectors.flatMapping(
                                                told -> told.at().stream(), Collectors.toList()))));
    }

    private static String joined(List<Sought.Wanted> row) {
        return row.stream().map(Sought.Wanted::words).collect(Collectors.joining(" "));
    }

    Terms.Term term() {
        return new Terms.Term(
                Stream.concat(Stream.of(words), others.stream())
                        .map(row -> String.join(" ", row))
                        .toList(),
                isStart);
    }

    /// Where it stands among the words of a sentence.
    List<Passage> in(List<Indexed> sentence, String report) {
        var found = new ArrayList<>(rows(sentence, words));
        var meant = mentions.getOrDefault(report, List.of());
        for (var other : others) {
            rows(sentence, other).stream()
                    .filter(at -> meant.stream().anyMatch(at::overlaps))
                    .forEach(found::add);
        }
        return found;
    }

    private List<Passage> rows(List<Indexed> sentence, List<String> row) {
        var found = new ArrayList<Passage>();
        for (int from = 0; from + row.size() <= sentence.size(); from++) {
            if (isAt(sentence, from, row)) {
                var last = sentence.get(from + row.size() - 1).at();
                found.add(sentence.get(from).at().through(last));
            }
        }
        return found;
    }

    private boolean isAt(List<Indexed> sentence, int from, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            String word = sentence.get(from + i).word();
            boolean mayGoOn = isStart && i == row.size() - 1;
            if (mayGoOn ? !word.startsWith(row.get(i)) : !word.equals(row.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether a word begins with one of its words.
    boolean mayBegin(Indexed indexed) {
        return words.stream().anyMatch(indexed.word()::startsWith);
    }

    /// Whether it stands in a row of words, or these actors are among those told of.
    boolean isIn(List<String> text, List<String> ids) {
        return actors.stream().anyMatch(actor -> ids.stream().anyMatch(actor.ids()::contains))
                || !rows(
                                text.stream()
                                        .map(word -> new Indexed(word, new Passage(0, 1)))
                                        .toList(),
                                words)
                        .isEmpty();
    }
}
