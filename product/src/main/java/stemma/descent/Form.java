package stemma.descent;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stemma.model.Passage;
import stemma.text.Table;
import stemma.text.Token;

/// A line of `marks.tsv`: words with `OUTLET` among them, where in a paragraph they stand, and what they say.
///
/// @param words   each a choice of words; `-` is any dash
/// @param place   where in a paragraph
/// @param isKnown whether the outlet must be known or be named as one, since the words alone may mean something else
record Form(List<Set<String>> words, Mark.Kind kind, Place place, boolean isKnown) {
    private static final String OUTLET = "OUTLET";
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");
    private static final Set<String> CONNECTING =
            Set.of("of", "the", "and", "al", "el", "for", "de", "-", "&", "'s", "’s");
    private static final int LONGEST_NAME = 8;

    /// How far into a paragraph the mark behind a dateline begins.
    private static final int LONGEST_DATELINE = 14;

    enum Place {
        START,
        DATELINE,
        END,
        ANY
    }

    /// Tokens from, inclusive, to, exclusive.
    private record Span(int from, int to) {}

    static List<Form> all() {
        return Table.rows("/stemma/descent/marks.tsv").stream()
                .map(row ->
                        new Form(
                                Stream.of(row.get("form").split(" ")).map(Form::choice).toList(),
                                Mark.Kind.of(row.get("kind")),
                                Place.valueOf(row.get("place").toUpperCase(Locale.ROOT)),
                                row.get("outlet").equals("known")))
                .toList();
    }

    private static Set<String> choice(String words) {
        return words.equals("-")
                ? DASHES
                : Stream.of(words.split("\\|")).collect(toUnmodifiableSet());
    }

    /// The mark that starts at this word of a paragraph.
    ///
    /// @param outlets whether a name is that of an outlet
    Optional<Mark> at(String text, List<Token> tokens, int start, Predicate<String> outlets) {
        if (!mayStart(start)) {
            return Optional.empty();
        }
        int before = words.indexOf(Set.of(OUTLET));
        if (!matches(tokens, start, words.subList(0, before))) {
            return Optional.empty();
        }
        var after = words.subList(before + 1, words.size());
        int from = start + before;
        return longestFirst(tokens, from)
                .filter(name -> matches(tokens, name.to, after))
                .filter(name -> mayEnd(tokens, name.to + after.size()))
                .filter(name -> !isKnown || outlets.test(passage(tokens, name).in(text)))
                .findFirst()
                .map(name -> mark(text, tokens, start, name, name.to + after.size()));
    }

    private Mark mark(String text, List<Token> tokens, int start, Span name, int end) {
        var named = passage(tokens, name);
        return new Mark(kind, passage(tokens, new Span(start, end)), named, named.in(text));
    }

    private boolean mayStart(int start) {
        return switch (place) {
            case START -> start == 0;
            case DATELINE -> start > 0 && start <= LONGEST_DATELINE;
            case END, ANY -> true;
        };
    }

    private boolean mayEnd(List<Token> tokens, int end) {
        return place != Place.END
                || end == tokens.size()
                || end == tokens.size() - 1 && tokens.getLast().is(".");
    }

    private static boolean matches(List<Token> tokens, int start, List<Set<String>> words) {
        if (start + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = tokens.get(start + i).word().toLowerCase(Locale.ROOT);
            if (!words.get(i).contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// Names that can stand here, from the longest to the shortest.
    private static Stream<Span> longestFirst(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size() && end - from < LONGEST_NAME && isOfName(tokens.get(end))) {
            end++;
        }
        return Stream.iterate(end, to -> to > from, to -> to - 1)
                .filter(to -> isNamed(tokens.get(to - 1)))
                .map(to -> new Span(from, to));
    }

    private static boolean isOfName(Token token) {
        return isNamed(token) || CONNECTING.contains(token.word().toLowerCase(Locale.ROOT));
    }

    private static boolean isNamed(Token token) {
        return token.isCapitalised()
                || token.isUncased()
                || Character.isDigit(token.word().codePointAt(0));
    }

    private static Passage passage(List<Token> tokens, Span span) {
        return tokens.get(span.from).at().through(tokens.get(span.to - 1).at());
    }
}
