package stemma.tagger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Cuts words into the pieces that the encoder knows: BERT's basic tokenizer, uncased, and greedy WordPiece (Devlin et al.
/// 2019; Wu et al. 2016, section 4.1), word by word, so that a piece's place is its word's.
///
/// The encoder does not tell capitals; each word's *shape* goes beside its pieces instead.
public final class Pieces {
    /// How many shapes there are: 0 small letters, 1 Title, 2 CAPITALS, 3 mIxed, 4 digits, 5 digits with letters, 6 signs,
    /// 7 one capital letter.
    public static final int SHAPES = 8;

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> ids = new HashMap<>();
    private final int unknown;
    private final int start;
    private final int separator;

    /// @param vocabulary the pieces, each at the place of its id; `##` before those that go on a word
    /// @throws IllegalArgumentException if it lacks `[CLS]`, `[SEP]` or `[UNK]`
    public Pieces(Collection<String> vocabulary) {
        for (String piece : vocabulary) {
            ids.putIfAbsent(piece, ids.size());
        }
        unknown = special("[UNK]");
        start = special("[CLS]");
        separator = special("[SEP]");
    }

    private int special(String piece) {
        var id = ids.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("The vocabulary lacks " + piece);
        }
        return id;
    }

    /// What every window starts with.
    public int start() {
        return start;
    }

    /// What every window ends with; also stands where a new line of the text starts.
    public int separator() {
        return separator;
    }

    /// The ids of a word's pieces; at least one, that of the unknown piece where nothing else fits.
    public int[] of(String word) {
        var found = new ArrayList<Integer>();
        for (String part : parts(plain(word))) {
            add(found, part);
        }
        return found.isEmpty()
                ? new int[] {unknown}
                : found.stream().mapToInt(Integer::intValue).toArray();
    }

    /// What capitals and digits a word is written in, 0 to 7.
    public static int shape(String word) {
        int capitals = (int) word.codePoints().filter(Character::isUpperCase).count();
        int letters = (int) word.codePoints().filter(Character::isLetter).count();
        if (word.codePoints().anyMatch(Character::isDigit)) {
            return letters == 0 ? 4 : 5;
        }
        if (letters == 0) {
            return 6;
        }
        if (capitals == 0) {
            return 0;
        }
        if (capitals == letters) {
            return letters == 1 ? 7 : 2;
        }
        return capitals == 1 && Character.isUpperCase(word.codePointAt(0)) ? 1 : 3;
    }

    /// Small letters without marks above or below, and without control signs.
    private static String plain(String word) {
        var letters = new StringBuilder();
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> !isLeftOut(c))
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean isLeftOut(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    true;
            default -> c == 0xFFFD || Character.isWhitespace(c);
        };
    }

    /// Signs and ideographs stand alone.
    private static List<String> parts(String word) {
        var parts = new ArrayList<String>();
        int begin = 0;
        int i = 0;
        while (i < word.length()) {
            int c = word.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isSign(c) || Character.isIdeographic(c)) {
                if (i > begin) {
                    parts.add(word.substring(begin, i));
                }
                parts.add(word.substring(i, next));
                begin = next;
            }
            i = next;
        }
        if (begin < word.length()) {
            parts.add(word.substring(begin));
        }
        return parts;
    }

    private static boolean isSign(int c) {
        if (c < 128) {
            return c > ' ' && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    private void add(List<Integer> found, String part) {
        int known = found.size();
        int begin = 0;
        while (begin < part.length() && part.length() <= LONGEST_WORD) {
            int end = part.length();
            Integer id = ids.get(begin == 0 ? part : "##" + part.substring(begin));
            while (id == null && --end > begin) {
                id = ids.get((begin == 0 ? "" : "##") + part.substring(begin, end));
            }
            if (id == null) {
                break;
            }
            found.add(id);
            begin = end;
        }
        if (begin < part.length()) {
            found.subList(known, found.size()).clear();
            found.add(unknown);
        }
    }
}
