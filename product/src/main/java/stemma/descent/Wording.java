package stemma.descent;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import stemma.model.Block;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.text.Sentences;
import stemma.text.Token;
import stemma.text.Tokens;

/// The words of a report as reuse is looked for in them: without signs, in small letters, without marks above or below, each with its place and whether it is quoted.
///
/// `The Qarmat-financed “council”` is `the` `qarmat` `financed` `council`. A word is quoted where at least four words stand between quotation marks: fewer are the
/// report's own, held at arm's length.
public final class Wording {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}ʿʾʼ'’‘`]");
    private static final int LEAST_QUOTED = 4;

    /// A stretch shorter than this is no passage to find others by; it joins the one before.
    private static final int LEAST_STRETCH = 8;

    /// @param key what two spellings have in common
    record Word(String key, Passage at, boolean quoted, long hash) {}

    /// A sentence, or several short ones: words from, inclusive, to, exclusive.
    record Stretch(int from, int to) {}

    private final List<Word> words;
    private final List<Stretch> stretches;

    private Wording(List<Word> words, List<Stretch> stretches) {
        this.words = List.copyOf(words);
        this.stretches = List.copyOf(stretches);
    }

    /// The words of all blocks of a report that are read.
    public static Wording of(Report report) {
        return of(report.text(), report.read().stream().map(Block::at).toList());
    }

    /// The words of paragraphs; quoted are those between quotation marks.
    ///
    /// @param paragraphs in the order of the text, none overlapping
    public static Wording of(String text, List<Passage> paragraphs) {
        var quoted =
                paragraphs.stream()
                        .flatMap(paragraph -> Quotations.in(text, paragraph).stream())
                        .filter(at -> wordsIn(text, at) >= LEAST_QUOTED)
                        .toList();
        return of(text, paragraphs, quoted);
    }

    /// The words of paragraphs, where the caller knows what is quoted.
    ///
    /// @param paragraphs in the order of the text, none overlapping
    /// @param quoted     in the order of the text, none overlapping
    public static Wording of(String text, List<Passage> paragraphs, List<Passage> quoted) {
        var words = new ArrayList<Word>();
        var stretches = new ArrayList<Stretch>();
        int next = 0;
        for (Passage paragraph : paragraphs) {
            int first = words.size();
            for (Passage sentence : Sentences.of(text, paragraph)) {
                for (Token token : Tokens.of(text, sentence)) {
                    while (next < quoted.size() && quoted.get(next).end() <= token.at().begin()) {
                        next++;
                    }
                    add(words, token, next < quoted.size() && quoted.get(next).covers(token.at()));
                }
                first = stretched(stretches, first, words.size());
            }
            remainder(stretches, first, words.size());
        }
        return new Wording(words, stretches);
    }

    private static void add(List<Word> words, Token token, boolean quoted) {
        String key = token.isWord() ? fold(token.word()) : "";
        if (!key.isEmpty()) {
            words.add(new Word(key, token.at(), quoted, Shingles.hash(key)));
        }
    }

    private static int stretched(List<Stretch> stretches, int first, int end) {
        if (end - first < LEAST_STRETCH) {
            return first;
        }
        stretches.add(new Stretch(first, end));
        return end;
    }

    private static void remainder(List<Stretch> stretches, int first, int end) {
        if (end - first >= Shingles.WORDS) {
            stretches.add(new Stretch(first, end));
        }
    }

    private static long wordsIn(String text, Passage at) {
        return Tokens.of(text, at).stream().filter(Token::isWord).count();
    }

    /// Small letters, no marks, no apostrophes.
    static String fold(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.chars().allMatch(c -> c < 128 && c != '\'' && c != '`')
                ? small
                : MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
    }

    List<Word> words() {
        return words;
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /// How many words.
    public int size() {
        return words.size();
    }

    /// From the start of one word to the end of another, inclusive.
    Passage passage(int first, int last) {
        return new Passage(words.get(first).at().begin(), words.get(last).at().end());
    }
}
