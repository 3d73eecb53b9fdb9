package stemma.coreference;

/// What a common noun can stand for.
public enum Being {
    /// "Spokesman".
    PERSON,
    /// Several taken as one: "ministry".
    BODY,
    /// "Letter".
    THING,
    /// "Valley", "morning".
    PLACE_OR_TIME,
    /// The table of nouns does not say.
    UNKNOWN;

    /// @param noun in the singular, or in a plural with an s
    public static Being of(String noun) {
        var being = ofOne(noun);
        return being == UNKNOWN && noun.endsWith("s")
                ? ofOne(noun.substring(0, noun.length() - 1))
                : being;
    }

    private static Being ofOne(String noun) {
        return switch (Nouns.meaning(noun)) {
            case MASCULINE, FEMININE, PERSON -> PERSON;
            case COLLECTIVE -> BODY;
            case THING -> THING;
            case PLACE, TIME -> PLACE_OR_TIME;
            case NONE -> UNKNOWN;
        };
    }
}
