package stemma.desk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import stemma.place.Gazetteer.Called;

/// Which places lie in which, as the gazetteer has it, by the ids that `Identities` gives them.
final class Nesting implements BiPredicate<String, String> {
    private final UnaryOperator<String> name;
    private final Map<Ids, Boolean> known = new ConcurrentHashMap<>();

    private record Ids(String place, String wider) {}

    /// @param name what the id of a place is called
    Nesting(UnaryOperator<String> name) {
        this.name = name;
    }

    /// Whether the first lies in the second.
    @Override
    public boolean test(String place, String wider) {
        return PlaceId.isOne(place)
                && PlaceId.isOne(wider)
                && known.computeIfAbsent(new Ids(place, wider), this::isWithin);
    }

    private boolean isWithin(Ids ids) {
        return Whereabouts.isWithin(called(ids.place()), called(ids.wider()));
    }

    private Called called(String id) {
        return new Called(name.apply(id), PlaceId.geoname(id));
    }
}
