package stemma.extract;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stemma.model.ActorKind;
import stemma.model.Block;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.text.Names;
import stemma.text.Sentences;
import stemma.text.Table;
import stemma.text.Token;
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
    private static final Set<String> WITHIN_NAMES =
            Set.of("of", "the", "al", "bin", "ibn", "de", "-", "’", "'", "for", "and");

    private final List<Mention> found = new ArrayList<>();
    private final Map<String, Mention> byLastWord = new HashMap<>();

    private Mentions() {}

    /// The mentions in all blocks of a report that are read, in the order of the text, none overlapping.
    public static List<Mention> of(Report report) {
        var mentions = new Mentions();
        for (Block block : report.read()) {
            for (Passage sentence : Sentences.of(report.text(), block.at())) {
                mentions.read(report.text(), Tokens.of(report.text(), sentence));
            }
        }
        return mentions.found;
    }

    private void read(String text, List<Token> tokens) {
        int i = 0;
        while (i < tokens.size()) {
            var known = Names.at(tokens, i);
            int end = known.map(Names.Found::words).map(words -> words).orElse(0) + i;
            if (known.isPresent()) {
                add(
                        text,
                        tokens.subList(i, end),
                        known.get().known().name(),
                        known.get().known().kind());
            } else {
                end = nameEnd(tokens, i);
                guess(text, tokens.subList(i, end), i == 0);
            }
            i = Math.max(end, i + 1);
        }
    }

    /// Capitalised words, joined by small ones only where a capitalised one follows.
    private static int nameEnd(List<Token> tokens, int begin) {
        int end = begin;
        for (int i = begin; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean isName =
                    token.isCapitalised()
                            && !isNoName(token)
                            && (i == begin || Names.at(tokens, i).isEmpty());
            if (isName) {
                end = i + 1;
            } else if (end == begin || !WITHIN_NAMES.contains(token.word()) || i > end) {
                return end;
            }
        }
        return end;
    }

    private void guess(String text, List<Token> name, boolean opensSentence) {
        var words = name;
        while (!words.isEmpty() && isTitle(words.getFirst())) {
            words = words.subList(1, words.size());
        }
        if (words.isEmpty()
                || opensSentence
                        && words.size() == 1
                        && !byLastWord.containsKey(words.getFirst().word())) {
            return;
        }
        var last = words.getLast().word();
        var earlier =
                words.size() == 1
                        ? Optional.ofNullable(byLastWord.get(last))
                        : Optional.<Mention>empty();
        var kind =
                words.size() < name.size()
                        ? ActorKind.PERSON
                        : HEADS.getOrDefault(last.toLowerCase(Locale.ROOT), ActorKind.UNKNOWN);
        add(
                text,
                words,
                earlier.map(Mention::name).orElse(""),
                earlier.map(Mention::kind).orElse(kind));
    }

    private void add(String text, List<Token> words, String name, ActorKind kind) {
        var at = words.getFirst().at().through(words.getLast().at());
        var mention = new Mention(at, name.isEmpty() ? at.in(text) : name, kind);
        found.add(mention);
        if (words.size() > 1 && Set.of(ActorKind.PERSON, ActorKind.UNKNOWN).contains(kind)) {
            byLastWord.putIfAbsent(words.getLast().word(), mention);
        }
    }

    private static boolean isTitle(Token token) {
        return HEADS.get(token.word().toLowerCase(Locale.ROOT)) == ActorKind.PERSON;
    }

    private static boolean isNoName(Token token) {
        return NO_NAMES.contains(token.word().toLowerCase(Locale.ROOT));
    }
}
