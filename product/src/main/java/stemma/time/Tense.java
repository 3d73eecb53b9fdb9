package stemma.time;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import stemma.text.Table;

/// Whether the words around an expression speak of what was or of what will be: on Friday he `left`, on Friday he `will` leave.
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final Map<String, Tense> WORDS =
            Table.rows("/stemma/time/tenses.tsv").stream()
                    .collect(
                            toUnmodifiableMap(
                                    row -> row.get("words"), row -> valueOf(row.get("tense"))));
    private static final int REACH = 14;

    /// By when something is to be done stands behind all of it: "intends to ask the guards to leave the old harbour of Velm by April".
    private static final int FAR_REACH = 20;

    /// The nearest word before the expression that tells, in the same part of the sentence; else the nearest after it.
    static Tense around(Words words, int from, int to) {
        boolean isBound = words.is(from - 1, "by") || words.is(from - 1, "until");
        int reach = isBound ? FAR_REACH : REACH;
        var before = UNKNOWN;
        for (int i = from - 1;
                i >= 0 && i >= from - reach && before == UNKNOWN && !isBreak(words, i);
                i--) {
            before = of(words, i);
        }
        var after = UNKNOWN;
        for (int i = to;
                i < words.size() && i < to + REACH && after == UNKNOWN && !words.is(i, ";");
                i++) {
            after = of(words, i);
        }
        var near = before == UNKNOWN ? after : before;
        return near == UNKNOWN && isBound ? FUTURE : near;
    }

    private static boolean isBreak(Words words, int i) {
        return words.is(i, ";") || words.is(i, "--");
    }

    /// What a word alone tells.
    static Tense of(Words words, int i) {
        String word = words.at(i);
        var told = WORDS.getOrDefault(word + " " + words.at(i + 1), WORDS.get(word));
        if (words.is(i - 1, "be")) {
            return words.is(i - 2, "to") ? FUTURE : UNKNOWN;
        }
        if (told == FUTURE && words.is(i - 1, "been") && words.is(i - 2, "had")) {
            return PAST;
        }
        if (told != null) {
            return told;
        }
        boolean isPast =
                word.length() > 4
                        && word.endsWith("ed")
                        && !word.endsWith("eed")
                        && !words.isCapitalised(i);
        return isPast ? PAST : UNKNOWN;
    }
}
