package stemma.place;

import java.util.Locale;

/// What sort of place it is.
public enum PlaceKind {
    COUNTRY,
    /// First-level: a province, governorate, state.
    DIVISION,
    /// Second-level: a district, county.
    DISTRICT,
    CITY,
    /// A part of a city.
    QUARTER,
    /// An area that is no division: Sahel, Donbas, Golan Heights; a base, a square.
    REGION,
    ISLAND,
    MOUNTAIN,
    /// A sea, strait, river, lake.
    WATER,
    CAMP,
    /// A border crossing.
    CROSSING;

    /// How documents call it: `country`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PlaceKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// Whether other places are named as lying in it: "Paris, Texas".
    boolean holdsOthers() {
        return switch (this) {
            case COUNTRY, DIVISION, DISTRICT, REGION, ISLAND -> true;
            case CITY, QUARTER, MOUNTAIN, WATER, CAMP, CROSSING -> false;
        };
    }
}
