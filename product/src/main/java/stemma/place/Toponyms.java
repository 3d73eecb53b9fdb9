package stemma.place;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import stemma.model.Passage;
import stemma.place.Spot.Said;
import stemma.text.Table;

/// Finds the words of a text that name a place and tells which place they mean: the door of this room.
public final class Toponyms {
    private static final Set<String> ORDINARY = ordinary("");
    private static final Set<String> UNLESS_READ = ordinary("reader");

    private final Gazetteer gazetteer;
    private final Atlas atlas;
    private final Weights weights;
    private final Words words;
    private final List<Spot> spots;
    private final Enclosures enclosures;
    private final Set<String> named = new HashSet<>();
    private final Set<String> persons = new HashSet<>();

    private Toponyms(Gazetteer gazetteer, Words words, Hints hints, Weights weights) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.weights = weights;
        atlas = gazetteer.atlas();
        spots = Spots.of(gazetteer, words, hints);
        enclosures = Enclosures.of(atlas, words, spots, choices());
        var votes = new HashMap<String, Integer>();
        for (int i = 0; i < spots.size(); i++) {
            votes.merge(spots.get(i).key(), vote(i), Integer::sum);
        }
        votes.forEach((key, vote) -> {
            if (vote > 0) {
                named.add(key);
            } else if (vote < 0) {
                persons.add(key);
            }
        });
    }

    /// Whether the reader takes a name for a place more often than for a person.
    private int vote(int i) {
        if (enclosures.isEnclosed(i)) {
            return 2;
        }
        return switch (spots.get(i).said()) {
            case PLACE -> ORDINARY.contains(spots.get(i).key()) ? 0 : 2;
            case PERSON -> -1;
            case ACTOR, IN_ANOTHER, NOTHING -> 0;
        };
    }

    /// The toponyms of a text that mean a place of the gazetteer, in its order, none overlapping.
    ///
    /// @param sentences of the text that are read, in order
    /// @param hints     what a reader took words for; the more, the better
    public static List<Toponym> of(
            Gazetteer gazetteer, String text, List<Passage> sentences, List<Hint> hints) {
        return of(gazetteer, text, sentences, hints, Weights.tuned());
    }

    static List<Toponym> of(
            Gazetteer gazetteer,
            String text,
            List<Passage> sentences,
            List<Hint> hints,
            Weights weights) {
        var words = new Words(text, sentences);
        return new Toponyms(gazetteer, words, new Hints(hints), weights).resolved();
    }

    private static Set<String> ordinary(String unless) {
        return Table.rows("/stemma/place/ordinary.tsv").stream()
                .filter(row -> row.get("unless").equals(unless))
                .map(row -> row.get("word"))
                .collect(toSet());
    }

    private List<Choice> choices() {
        var byKey = new HashMap<String, Choice>();
        return spots.stream()
                .map(spot ->
                        Generics.of(
                                atlas,
                                words,
                                spot,
                                byKey.computeIfAbsent(
                                        spot.key(),
                                        _ -> Choice.of(atlas, spot.usual(), spot.other()))))
                .toList();
    }

    private List<Toponym> resolved() {
        var choices = new TreeMap<String, Choice>();
        var counts = new HashMap<String, Double>();
        for (int i = 0; i < spots.size(); i++) {
            if (isMeant(i)) {
                merge(choices, i);
                counts.merge(name(i), isDateline(spots.get(i)) ? Weights.DATELINE : 1, Double::sum);
            }
        }
        counts.replaceAll((_, count) -> 1 + Math.log(count));
        var scores = Senses.of(atlas, choices, counts, weights);
        var toponyms = new ArrayList<Toponym>();
        for (int i = 0; i < spots.size(); i++) {
            if (isMeant(i) && !enclosures.isLost(i)) {
                best(i, scores.getOrDefault(name(i), Map.of()))
                        .map(atlas::place)
                        .map(new Naming(spots.get(i))::of)
                        .ifPresent(toponyms::add);
            }
        }
        return toponyms;
    }

    private record Naming(Spot spot) {
        Toponym of(Place place) {
            return new Toponym(spot.at(), place);
        }
    }

    /// "GOMA, Congo (Agency) -": the place where a report was written, which says where most of it happens.
    private boolean isDateline(Spot spot) {
        return words.isStart(spot.first())
                && (words.isSign(spot.last() + 1, "(")
                        || words.isSign(spot.last() + 1, "—")
                        || words.isSign(spot.last() + 1, "–")
                        || words.isSign(spot.last() + 1, "--")
                        || words.isSign(spot.last() + 1, ",")
                                && words.isCapitals(spot.first()));
    }

    private String name(int i) {
        return spots.get(i).key();
    }

    /// What is said outright of one mention of a name goes for all of them.
    private void merge(TreeMap<String, Choice> choices, int i) {
        choices.merge(name(i), enclosures.choice(i), Choice::narrower);
    }

    private Optional<Integer> best(int i, Map<Integer, Double> scores) {
        var own = enclosures.choice(i);
        return IntStream.of(own.places())
                .filter(place -> enclosures.isEnclosed(i) || isLikely(i, place, scores, own))
                .boxed()
                .max(comparingDouble(place -> scores.getOrDefault(place, Double.NEGATIVE_INFINITY)));
    }

    /// Whether a place is large enough to be meant wherever it is named, or other places speak for it; by a name that is not its
    /// usual one it has to be larger, or they have to say more.
    private boolean isLikely(int i, int place, Map<Integer, Double> scores, Choice own) {
        double prior = own.prior(place);
        double support = scores.getOrDefault(place, prior) - prior;
        double doubt = spots.get(i).isUsual(place) ? 1 : Weights.OTHER_NAME;
        return switch (atlas.kind(place)) {
            case COUNTRY, DIVISION, REGION, ISLAND, WATER, MOUNTAIN, CAMP, CROSSING -> true;
            case CITY, DISTRICT, QUARTER ->
                    atlas.people(place) >= weights.large() * doubt
                            || atlas.rank(place) > 0 && doubt == 1
                            || support >= weights.support() * doubt;
        };
    }

    /// Whether the words are meant for a place at all.
    private boolean isMeant(int i) {
        var spot = spots.get(i);
        return switch (spot.said()) {
            case PLACE -> enclosures.isEnclosed(i)
                            || !ORDINARY.contains(spot.key()) && !persons.contains(spot.key());
            case IN_ANOTHER -> false;
            case ACTOR ->
                    enclosures.isEnclosed(i)
                            || !isOrdinary(spot) && (isKnown(i) || named.contains(spot.key()));
            case PERSON -> enclosures.isEnclosed(i) || named.contains(spot.key()) && standsAlone(spot);
            case NOTHING ->
                    enclosures.isEnclosed(i)
                            || standsAlone(spot)
                                    && !isOrdinary(spot)
                                    && (isKnown(i) || named.contains(spot.key()));
        };
    }

    /// Whether it is known by its name alone.
    private boolean isKnown(int i) {
        if (spots.get(i).usual().length == 0) {
            return false;
        }
        int place = enclosures.choice(i).first();
        return switch (atlas.kind(place)) {
            case COUNTRY, DIVISION, REGION, ISLAND, WATER, CAMP, CROSSING, MOUNTAIN -> true;
            case CITY -> atlas.people(place) >= weights.known();
            case DISTRICT, QUARTER -> false;
        };
    }

    /// Whether no other capitalised word stands beside it: "Paris Hilton", "Jack London".
    private boolean standsAlone(Spot spot) {
        boolean isLed =
                !words.isStart(spot.first())
                        && words.isCapitalised(spot.first() - 1)
                        && !words.isStart(spot.first() - 1)
                        && words.at(spot.first() - 1).isWord();
        boolean isFollowed =
                !words.isStart(spot.last() + 1) && words.isCapitalised(spot.last() + 1);
        return !isLed && !isFollowed;
    }

    private boolean isOrdinary(Spot spot) {
        return ORDINARY.contains(spot.key())
                || UNLESS_READ.contains(spot.key())
                || persons.contains(spot.key())
                || spot.first() == spot.last() && words.isAlsoSmall(spot.first());
    }
}
