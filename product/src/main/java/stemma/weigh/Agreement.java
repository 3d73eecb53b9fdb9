package stemma.weigh;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import stemma.predicate.Relations;

/// Whether two gists can be the same (claims.md, section 4): relation, actors, time, place, number and theme. What is not stated
/// fits all; of times and places one contains the other.
record Agreement(Background background) {
    /// What words must share to be one statement without anything typed: of their joint weight.
    private static final double SAME_WORDS = 0.6;

    /// With fewer words than these, nothing is told.
    static final int FEWEST_WORDS = 3;

    /// What two themes must share: of the weight of the lighter.
    private static final double SAME_THEME = 0.5;

    boolean agree(Gist one, Gist other) {
        return fit(one, other) && areOneCase(one, other);
    }

    /// Whether nothing that is told of both speaks against it.
    private boolean fit(Gist one, Gist other) {
        return timesFit(one, other)
                && sides(one, other)
                && placesFit(one, other)
                && numbersFit(one, other)
                && sameKind(one, other);
    }

    /// Where neither names whom it is done to, "the Front directs the camps" and "the Front directs" have no more than agent and relation in common, which is too
    /// little: a place or the month must be told of both, if no words are.
    private static boolean areOneCase(Gist one, Gist other) {
        return !one.lacksPatient()
                || !other.lacksPatient()
                || !one.theme().isEmpty() && !other.theme().isEmpty()
                || one.where().isPresent() && other.where().isPresent()
                || Keys.month(one).isPresent() && Keys.month(one).equals(Keys.month(other));
    }

    /// Whether who denies the coarser denies the finer, too: "the Front trains nobody" denies each case of it.
    boolean denies(Gist coarser, Gist finer) {
        return fit(finer, coarser) && entails(finer, coarser);
    }

    /// Whether two acts between the same can be one, whatever words tell what they are about.
    boolean canBeOne(Gist one, Gist other) {
        return isToldOnce(one)
                && one.relation().equals(other.relation())
                && timesFit(one, other)
                && one.agent().equals(other.agent())
                && one.patient().equals(other.patient())
                && placesFit(one, other)
                && numbersFit(one, other);
    }

    /// Whether it hangs on words what an act is about that hardly happens twice in a month.
    static boolean isToldOnce(Gist gist) {
        return gist.question().theme() == Question.Theme.MUST
                && gist.question().once()
                && !gist.agent().isEmpty()
                && !gist.patient().isEmpty();
    }

    /// Whether two themes share a part of the weight of the lighter.
    boolean share(List<String> one, List<String> other, double part) {
        double shared = shared(one, other);
        return shared > 0 && shared >= part * Math.min(weight(one), weight(other));
    }

    /// Whether the first says all that the other says, and maybe more.
    boolean entails(Gist finer, Gist coarser) {
        return implies(finer.relation(), coarser.relation())
                && says(finer.agent(), coarser.agent())
                && says(finer.patient(), coarser.patient())
                && within(finer.span(), coarser.span(), (a, b) -> b.contains(a))
                && within(finer.where(), coarser.where(), this::isIn)
                && within(finer.amount(), coarser.amount(), Quantity::within)
                && (coarser.theme().isEmpty() || !finer.theme().isEmpty());
    }

    private boolean isIn(String place, String wider) {
        return place.equals(wider) || background.within().test(place, wider);
    }

    private static boolean says(String finer, String coarser) {
        return coarser.isEmpty() || finer.equals(coarser);
    }

    private static <T> boolean within(
            Optional<T> finer, Optional<T> coarser, BiPredicate<T, T> in) {
        return coarser.isEmpty() || finer.filter(it -> in.test(it, coarser.get())).isPresent();
    }

    /// Whether relation and theme agree.
    boolean sameKind(Gist one, Gist other) {
        return related(one.relation(), other.relation()) && themes(one, other);
    }

    boolean placesFit(Gist one, Gist other) {
        return fit(one.where(), other.where(), background::nested);
    }

    /// In words only, one may count what the other does not.
    static boolean numbersFit(Gist one, Gist other) {
        return fit(
                one.amount(),
                other.amount(),
                (mine, others) ->
                        mine.of().equals(others.of())
                                ? mine.overlaps(others)
                                : one.isInWords() && other.isInWords());
    }

    static boolean timesFit(Gist one, Gist other) {
        return fit(one.span(), other.span(), Span::fits);
    }

    private static <T> boolean fit(Optional<T> one, Optional<T> other, BiPredicate<T, T> test) {
        return one.isEmpty() || other.isEmpty() || test.test(one.get(), other.get());
    }

    private static boolean related(String one, String other) {
        return implies(one, other) || implies(other, one);
    }

    private static boolean implies(String relation, String other) {
        return relation.equals(other)
                || Relations.of(relation)
                        .implies()
                        .filter(implied -> implies(implied, other))
                        .isPresent();
    }

    /// One that names a side only is the other where that agrees and both tell the month: without it, too much would fit.
    private static boolean sides(Gist one, Gist other) {
        if (one.agent().equals(other.agent()) && one.patient().equals(other.patient())) {
            return true;
        }
        return side(one.agent(), other.agent())
                && side(one.patient(), other.patient())
                && (one.isOneSided() || other.isOneSided())
                && !one.isTie()
                && Keys.month(one).isPresent()
                && Keys.month(one).equals(Keys.month(other));
    }

    private static boolean side(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private boolean themes(Gist one, Gist other) {
        return switch (one.question().theme()) {
            case WORDS -> sameWords(one.theme(), other.theme());
            case MUST -> sameTheme(one.theme(), other.theme());
            case MAY, FREE ->
                    one.theme().isEmpty() || other.theme().isEmpty() || toldThemes(one, other);
        };
    }

    /// Where neither names whom it is done to, nothing but the theme tells what it is: "directs the camps", "directs the fighting".
    private boolean toldThemes(Gist one, Gist other) {
        return one.lacksPatient() && other.lacksPatient()
                ? sameTheme(one.theme(), other.theme())
                : one.question().theme() == Question.Theme.FREE
                        || shared(one.theme(), other.theme()) > 0;
    }

    private boolean sameWords(List<String> one, List<String> other) {
        double shared = shared(one, other);
        return shared >= SAME_WORDS * (weight(one) + weight(other) - shared);
    }

    /// Whether two themes are about the same thing.
    boolean sameTheme(List<String> one, List<String> other) {
        return share(one, other, SAME_THEME);
    }

    private double shared(List<String> one, List<String> other) {
        var there = new HashSet<>(other);
        return one.stream().filter(there::contains).mapToDouble(background.weight()).sum();
    }

    private double weight(List<String> words) {
        return words.stream().mapToDouble(background.weight()).sum();
    }
}
