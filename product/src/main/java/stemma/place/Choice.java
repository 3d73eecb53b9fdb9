package stemma.place;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The places that a name may mean, with how likely each is before anything else is known.
///
/// @param priors the logarithm of the likelihood, up to a constant
@SuppressWarnings(
        "ArrayRecordComponent") // in thousands, read in inner loops, neither compared nor given out
// of the room
record Choice(int[] places, double[] priors) {

    /// Countries whose divisions are named as often as their towns.
    private static final Set<String> FAMILIAR = Set.of("US", "CA", "GB", "AU");

    private static final double LESS = 0.5;
    private static final int PART = 15;

    static Choice of(Atlas atlas, Spot spot) {
        int[] places =
                IntStream.concat(IntStream.of(spot.usual()), IntStream.of(spot.other()))
                        .distinct()
                        .toArray();
        var priors = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            priors[i] = Prior.of(atlas, place) - (spot.isUsual(place) ? 0 : Prior.OTHER_NAME);
        }
        lower(atlas, places, priors);
        return new Choice(places, priors);
    }

    /// A division that is called after a town in it is less often meant than the town: Raqqa. A state of America is not.
    private static void lower(Atlas atlas, int[] places, double[] priors) {
        for (int i = 0; i < places.length; i++) {
            boolean isNamedAfter =
                    switch (atlas.kind(places[i])) {
                        case DIVISION -> !FAMILIAR.containsAll(atlas.countries(places[i]));
                        case DISTRICT -> true;
                        case COUNTRY,
                                CITY,
                                QUARTER,
                                REGION,
                                ISLAND,
                                MOUNTAIN,
                                WATER,
                                CAMP,
                                CROSSING ->
                                false;
                    };
            for (int j = 0; isNamedAfter && j < places.length; j++) {
                if (atlas.kind(places[j]) == PlaceKind.CITY
                        && atlas.isWithin(places[j], places[i])
                        && atlas.people(places[j]) * PART > atlas.people(places[i])) {
                    priors[i] = Math.min(priors[i], priors[j] - LESS);
                }
            }
        }
    }

    Choice only(IntPredicate isMeant) {
        int[] kept =
                IntStream.range(0, places.length).filter(i -> isMeant.test(places[i])).toArray();
        return new Choice(
                IntStream.of(kept).map(i -> places[i]).toArray(),
                IntStream.of(kept).mapToDouble(i -> priors[i]).toArray());
    }

    boolean isEmpty() {
        return places.length == 0;
    }

    boolean holds(int place) {
        return IntStream.of(places).anyMatch(it -> it == place);
    }

    /// The one with fewer places; both together where they share none or have as many.
    Choice narrower(Choice other) {
        boolean isShared = IntStream.of(places).anyMatch(other::holds);
        if (isShared && places.length != other.places.length) {
            return places.length < other.places.length ? this : other;
        }
        int[] both =
                IntStream.concat(IntStream.of(places), IntStream.of(other.places))
                        .distinct()
                        .sorted()
                        .toArray();
        return new Choice(
                both,
                IntStream.of(both)
                        .mapToDouble(place -> holds(place) ? prior(place) : other.prior(place))
                        .toArray());
    }

    double prior(int place) {
        for (int i = 0; i < places.length; i++) {
            if (places[i] == place) {
                return priors[i];
            }
        }
        throw new IllegalArgumentException("It is no choice here: " + place);
    }

    /// The place that is likeliest by itself.
    int first() {
        int best = 0;
        for (int i = 1; i < places.length; i++) {
            best = priors[i] > priors[best] ? i : best;
        }
        return places[best];
    }
}
