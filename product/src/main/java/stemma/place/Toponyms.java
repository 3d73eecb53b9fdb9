package stemma.place;

import static java.util.Comparator.comparingDouble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import stemma.model.Passage;

/// Finds the words of a text that name a place and tells which place they mean: the door of this room.
public final class Toponyms {
    /// Signs that end the line which says where a report was written: "GOMA (Agency) -".
    private static final Set<String> DATELINE_ENDS = Set.of("(", "—", "–", "--");

    private final Atlas atlas;
    private final Weights weights;
    private final Words words;
    private final List<Spot> spots;
    private final Enclosures enclosures;
    private final Meant meant;

    private Toponyms(Gazetteer gazetteer, Words words, Hints hints, Weights weights) {
        this.words = words;
        this.weights = weights;
        atlas = gazetteer.atlas();
        spots = Spots.of(gazetteer, words, hints);
        enclosures = Enclosures.of(atlas, words, spots, choices());
        meant = new Meant(atlas, words, spots, enclosures, weights.known());
    }

    /// The toponyms of a text that mean a place of the gazetteer, in its order, none overlapping.
    ///
    /// @param sentences of the text that are read, in order
    /// @param hints     what a reader took words for; the more, the better
    public static List<Toponym> of(
            Gazetteer gazetteer, String text, List<Passage> sentences, List<Hint> hints) {
        return of(gazetteer, new Words(text, sentences), hints, Weights.tuned());
    }

    static List<Toponym> of(Gazetteer gazetteer, Words words, List<Hint> hints, Weights weights) {
        return new Toponyms(gazetteer, words, new Hints(hints), weights).resolved();
    }

    private List<Choice> choices() {
        var byKey = new HashMap<String, Choice>();
        return spots.stream()
                .map(spot -> {
                    var all = byKey.computeIfAbsent(spot.key(), _ -> Choice.of(atlas, spot));
                    return Generics.of(atlas, words, spot, all);
                })
                .toList();
    }

    private List<Toponym> resolved() {
        int[] named = IntStream.range(0, spots.size()).filter(meant::at).toArray();
        var choices = new TreeMap<String, Choice>();
        var counts = new HashMap<String, Double>();
        for (int i : named) {
            String key = spots.get(i).key();
            choices.merge(key, enclosures.choice(i), Choice::narrower);
            counts.merge(key, isDateline(spots.get(i)) ? Weights.DATELINE : 1, Double::sum);
        }
        counts.replaceAll((_, count) -> 1 + Math.log(count));
        var scores = Senses.of(atlas, choices, counts, weights);
        return IntStream.of(named)
                .filter(i -> !enclosures.isLost(i))
                .mapToObj(i -> toponym(i, scores.getOrDefault(spots.get(i).key(), Map.of())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Toponym> toponym(int i, Map<Integer, Double> scores) {
        return best(i, scores).map(place -> new Toponym(spots.get(i).at(), atlas.place(place)));
    }

    /// "GOMA, Congo (Agency) -": the place where a report was written, which says where most of it happens.
    private boolean isDateline(Spot spot) {
        int next = spot.last() + 1;
        if (!words.isStart(spot.first()) || next >= words.size()) {
            return false;
        }
        return DATELINE_ENDS.contains(words.at(next).word())
                || words.isSign(next, ",") && words.isCapitals(spot.first());
    }

    private Optional<Integer> best(int i, Map<Integer, Double> scores) {
        var own = enclosures.choice(i);
        return IntStream.of(own.places())
                .filter(place -> enclosures.isEnclosed(i) || isLikely(i, place, scores))
                .boxed()
                .max(comparingDouble(place -> score(scores, place)));
    }

    private static double score(Map<Integer, Double> scores, int place) {
        return scores.getOrDefault(place, Double.NEGATIVE_INFINITY);
    }

    /// Whether a place is large enough to be meant wherever it is named, or other places speak for it; by a name that is not its
    /// usual one it has to be larger, or they have to say more.
    private boolean isLikely(int i, int place, Map<Integer, Double> scores) {
        double support = score(scores, place) - enclosures.choice(i).prior(place);
        boolean isUsual = spots.get(i).isUsual(place);
        boolean isOwn = atlas.rank(place) >= Atlas.OWN;
        double doubt = isUsual || isOwn ? 1 : Weights.OTHER_NAME;
        return switch (atlas.kind(place)) {
            case COUNTRY, REGION, ISLAND, WATER, MOUNTAIN, CAMP, CROSSING -> true;
            case CITY, DIVISION, DISTRICT, QUARTER ->
                    isUsual && isOwn
                            || atlas.people(place) >= weights.large() * doubt
                            || support >= weights.support() * doubt;
        };
    }
}
