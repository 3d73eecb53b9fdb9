package stemma.place;

/// How often a place is written about, judged by what it is: countries most, then cities by how many live there.
final class Prior {
    /// What a name that is not its usual one takes off.
    static final double OTHER_NAME = 3;

    /// A division of more than so many people is a land of its own: England, Uttar Pradesh.
    private static final double LAND = 7.6;

    /// A town that has a line of our own is written about, however few live there.
    private static final double OWN = 4.3;

    private Prior() {}

    /// In powers of ten of people.
    static double of(Atlas atlas, int place) {
        double people = Math.log10(atlas.people(place) + 100.0);
        return switch (atlas.kind(place)) {
            case COUNTRY -> 9;
            case DIVISION -> Math.min(people, people < LAND ? 6.5 : 8) - 0.3;
            case DISTRICT -> Math.min(people, 5.5) - 0.8;
            case CITY ->
                    Math.max(people, atlas.rank(place) == Atlas.OWN ? OWN : 0)
                            + rank(atlas.rank(place));
            case QUARTER -> people - 1;
            case REGION, ISLAND, WATER -> 4.5 + Math.log10(atlas.radius(place));
            case MOUNTAIN -> 5.5;
            case CAMP, CROSSING -> 5;
        };
    }

    private static double rank(int rank) {
        return rank == Atlas.CAPITAL ? 1 : rank > 0 ? 0.5 : 0;
    }
}
