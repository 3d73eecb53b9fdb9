package stemma.resolve;

/// How alike two parts of names are, from 0 to 1.
final class Likeness {
    /// At this cost a letter, two words are as likely two names as two spellings of one.
    private static final float EVEN = 1.5f;

    private static final float EDIT = 4.5f;
    private static final float ONE_COMMON = 0.97f;
    private static final float NICKNAME = 0.75f;
    private static final float INITIAL = 0.8f;
    private static final int LONGEST = 60;
    private static final int MOST_UNSHARED = 3;

    private Likeness() {}

    static float of(Form one, Form other) {
        if (one.spelling().isSame(other.spelling()) || one.isTranslated(other)) {
            return 1;
        }
        if (one.is(Role.INITIAL) || other.is(Role.INITIAL)) {
            return ofInitial(one, other);
        }
        if (one.is(Role.NUMBER) || other.is(Role.NUMBER)) {
            return 0;
        }
        if (one.isCommon()
                && other.isCommon()
                && Lexicon.areOneCommon(one.part().form(), other.part().form())) {
            return ONE_COMMON;
        }
        float spelled = spelled(one, other);
        boolean canBeNickname = spelled < NICKNAME && one.is(Role.GIVEN) && other.is(Role.GIVEN);
        return canBeNickname && Lexicon.areNicknames(one.part().form(), other.part().form())
                ? NICKNAME
                : spelled;
    }

    private static float spelled(Form one, Form other) {
        float spelled = of(one.spelling(), other.spelling());
        if (one.full().isPresent() && other.spelling().script() == Script.LATIN) {
            spelled = Math.max(spelled, of(one.full().get(), other.spelling()));
        }
        if (other.full().isPresent() && one.spelling().script() == Script.LATIN) {
            spelled = Math.max(spelled, of(one.spelling(), other.full().get()));
        }
        return spelled;
    }

    /// What it costs to write one name in the letters of the other, as one word each.
    static float cost(Forms one, Forms other) {
        var whole = one.size() == 1 ? one.get(0).full().orElse(one.joined()) : one.joined();
        return cost(whole, other.joined());
    }

    private static float ofInitial(Form one, Form other) {
        boolean areBoth = one.is(Role.INITIAL) && other.is(Role.INITIAL);
        return !areBoth && one.spelling().first() == other.spelling().first() ? INITIAL : 0;
    }

    /// Of two spellings.
    static float of(Spelling one, Spelling other) {
        if (one.isSame(other)) {
            return 1;
        }
        int length = Math.max(one.length(), other.length());
        float each = Math.max(0, cost(one, other)) / Math.max(1, length) / EVEN;
        // No word but itself is wholly alike.
        return Math.min(0.99f, 1 / (1 + each * each));
    }

    private static float cost(Spelling one, Spelling other) {
        boolean isLatin = other.script() == Script.LATIN;
        if (one.script() == other.script()) {
            return isLatin ? ofLatin(one, other) : EDIT * edits(one.letters(), other.letters());
        }
        if (isLatin) {
            return Costs.of(one.script()).between(one, other);
        }
        return one.script() == Script.LATIN
                ? Costs.of(other.script()).between(other, one)
                : EDIT * LONGEST;
    }

    /// What differs in many sounds is not aligned.
    private static float ofLatin(Spelling one, Spelling other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        boolean isFar = one.unshared(other) > MOST_UNSHARED || longer > 2 * shorter + 2;
        return isFar ? EDIT * longer : Costs.of(Script.LATIN).between(one, other);
    }

    static int edits(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
