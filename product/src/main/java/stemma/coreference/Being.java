package stemma.coreference;

/// What a common noun can stand for.
public enum Being {
    /// A person, or several taken as one: "spokesman", "ministry".
    SOMEBODY,
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
            case MASCULINE, FEMININE, PERSON, COLLECTIVE -> SOMEBODY;
            case THING -> THING;
            case PLACE, TIME -> PLACE_OR_TIME;
            case NONE -> UNKNOWN;
        };
    }
}
