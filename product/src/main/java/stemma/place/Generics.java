package stemma.place;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import stemma.text.Table;

/// Words beside a name that tell the kind of the place: "Idlib province", "the town of Tyre".
final class Generics {
    private static final Map<String, Set<PlaceKind>> KINDS = load();

    private static final Set<PlaceKind> KINDS_IN_SMALL =
            EnumSet.of(PlaceKind.CAMP, PlaceKind.CROSSING, PlaceKind.WATER, PlaceKind.REGION);

    private Generics() {}

    /// The choice among the kinds that the words beside the spot tell; all of it where they tell none, or one that no place of
    /// the name is.
    static Choice of(Atlas atlas, Words words, Spot spot, Choice choice) {
        var kinds = kinds(words, spot);
        var told = choice.only(place -> kinds.contains(atlas.kind(place)));
        return told.isEmpty() ? choice : told;
    }

    /// Whether it may end a name in small letters: "Rafah crossing".
    static boolean canEnd(String word) {
        var kinds = KINDS.getOrDefault(word, Set.of());
        return kinds.stream().anyMatch(KINDS_IN_SMALL::contains);
    }

    private static Set<PlaceKind> kinds(Words words, Spot spot) {
        int next = spot.last() + 1;
        if (!words.isStart(next) && KINDS.containsKey(words.plain(next))) {
            return KINDS.getOrDefault(words.plain(next), Set.of());
        }
        boolean isOf = words.plain(spot.first() - 1).equals("of") && !words.isStart(spot.first());
        return isOf ? KINDS.getOrDefault(words.plain(spot.first() - 2), Set.of()) : Set.of();
    }

    private static Map<String, Set<PlaceKind>> load() {
        var kinds = new HashMap<String, Set<PlaceKind>>();
        for (var row : Table.rows("/stemma/place/generics.tsv")) {
            var told = EnumSet.noneOf(PlaceKind.class);
            for (String kind : row.get("kind").split("\\|")) {
                told.add(PlaceKind.of(kind));
            }
            kinds.put(row.get("word"), told);
        }
        return Map.copyOf(kinds);
    }
}
