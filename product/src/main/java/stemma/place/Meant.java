package stemma.place;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stemma.text.Table;

/// Whether words that could name a place are meant for one at all.
final class Meant {
    private static final Set<String> ORDINARY = ordinary("");
    private static final Set<String> ORDINARY_UNLESS_READ = ordinary("reader");

    private final Atlas atlas;
    private final Words words;
    private final List<Spot> spots;
    private final Enclosures enclosures;
    private final int known;

    /// By name: positive where the reader takes it for a place more often than for a person, negative the other way.
    private final Map<String, Integer> votes = new HashMap<>();

    /// @param known people from whom a town is known by its name alone
    Meant(Atlas atlas, Words words, List<Spot> spots, Enclosures enclosures, int known) {
        this.atlas = atlas;
        this.words = words;
        this.spots = spots;
        this.enclosures = enclosures;
        this.known = known;
        for (int i = 0; i < spots.size(); i++) {
            votes.merge(spots.get(i).key(), vote(i), Integer::sum);
        }
    }

    private static Set<String> ordinary(String unless) {
        return Table.rows("/stemma/place/ordinary.tsv").stream()
                .filter(row -> row.get("unless").equals(unless))
                .map(row -> row.get("word"))
                .collect(toSet());
    }

    /// A place is twice as much as a person: small towns are often taken for people.
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

    boolean at(int i) {
        var spot = spots.get(i);
        if (enclosures.isEnclosed(i)) {
            return spot.said() != Spot.Said.IN_ANOTHER;
        }
        return switch (spot.said()) {
            case PLACE -> !ORDINARY.contains(spot.key()) && vote(spot) >= 0;
            case IN_ANOTHER -> false;
            case ACTOR -> !isOrdinary(spot) && isTold(i);
            case PERSON -> vote(spot) > 0 && standsAlone(spot);
            case NOTHING -> !isOrdinary(spot) && isTold(i) && standsAlone(spot);
        };
    }

    private int vote(Spot spot) {
        return votes.getOrDefault(spot.key(), 0);
    }

    /// Whether it is known by its name alone, or the reader takes it for a place elsewhere in the text.
    private boolean isTold(int i) {
        return vote(spots.get(i)) > 0 || spots.get(i).usual().length > 0 && isKnown(i);
    }

    private boolean isKnown(int i) {
        int place = enclosures.choice(i).first();
        return switch (atlas.kind(place)) {
            case COUNTRY, REGION, ISLAND, WATER, CAMP, CROSSING, MOUNTAIN -> true;
            case CITY, DIVISION ->
                    atlas.people(place) >= known
                            || atlas.rank(place) >= Atlas.OWN && spots.get(i).usual().length == 1;
            case DISTRICT, QUARTER -> false;
        };
    }

    /// Whether no other capitalised word stands beside it: "Paris Hilton", "Jack London".
    private boolean standsAlone(Spot spot) {
        int before = spot.first() - 1;
        boolean isLed =
                !words.isStart(spot.first())
                        && !words.isStart(before)
                        && words.isCapitalised(before)
                        && words.at(before).isWord();
        boolean isFollowed =
                !words.isStart(spot.last() + 1) && words.isCapitalised(spot.last() + 1);
        return !isLed && !isFollowed;
    }

    private boolean isOrdinary(Spot spot) {
        return ORDINARY.contains(spot.key())
                || ORDINARY_UNLESS_READ.contains(spot.key())
                || vote(spot) < 0
                || spot.first() == spot.last() && words.isAlsoSmall(spot.first());
    }
}
