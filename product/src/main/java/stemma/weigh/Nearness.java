package stemma.weigh;

/// Acts between the same that are told of within days, in other words: "asked the League for more room", "asked to be let off the lead". They are one act where the one report has it from the
/// other, where both have it from a third, or where enough of their words are the same.
///
/// @param agreement what fits
record Nearness(Agreement agreement) {
    /// Within so many days of each other.
    private static final int DAYS = 7;

    /// What is told over so many days may be one act, though its first and its last words have nothing in common.
    static final int MONTH = 31;

    /// What two themes must share then: of the weight of the lighter.
    private static final double SHARED = 0.25;

    /// Whether two groups tell of one act.
    boolean areOne(Group one, Group other) {
        return agreement.canBeOne(one.gist(), other.gist())
                && one.statements().stream()
                        .anyMatch(it ->
                                other.statements().stream().anyMatch(also -> areOne(it, also)));
    }

    /// Whether nothing but their words speaks against it.
    boolean canBeOne(Group one, Group other) {
        return agreement.canBeOne(one.gist(), other.gist())
                && one.statements().stream()
                        .anyMatch(it ->
                                other.statements().stream()
                                        .anyMatch(also -> days(it, also) <= MONTH));
    }

    private boolean areOne(Statement one, Statement other) {
        return days(one, other) <= DAYS
                && (cites(one, other)
                        || cites(other, one)
                        || haveOneSource(one, other)
                        || agreement.share(one.theme(), other.theme(), SHARED));
    }

    /// The days between their reports; as many as can be where a day is not told.
    static long days(Statement one, Statement other) {
        var mine = Span.of(one.published());
        var others = Span.of(other.published());
        if (mine.isEmpty() || others.isEmpty()) {
            return Long.MAX_VALUE;
        }
        var first = mine.get();
        var second = others.get();
        if (first.overlaps(second)) {
            return 0;
        }
        return first.isBefore(second) ? first.gap(second) + 1 : second.gap(first) + 1;
    }

    private static boolean cites(Statement one, Statement other) {
        return other.outlet().isNamed() && isBy(one, other.outlet());
    }

    private static boolean haveOneSource(Statement one, Statement other) {
        return one.voices()
                .skip(1)
                .filter(voice -> voice.kind() == Voice.Kind.OUTLET)
                .anyMatch(voice -> isBy(other, voice));
    }

    private static boolean isBy(Statement statement, Voice outlet) {
        return statement
                .voices()
                .skip(1)
                .anyMatch(voice -> voice.isNamed() && voice.actor().equals(outlet.actor()));
    }
}
