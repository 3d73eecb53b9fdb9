package stemma.model;

import java.util.Arrays;
import java.util.Locale;

/// What kind of actor words name.
public enum ActorKind {
    PERSON,
    ORGANISATION,
    /// A wing, brigade, branch or ministry of another actor.
    UNIT,
    /// A state or its government.
    STATE,
    /// An international body.
    BODY,
    MEDIUM,
    PLACE,
    /// Several without a name: "two officials of the ministry".
    GROUP,
    /// One person without a name: "the Republic's envoy", "a shopkeeper".
    ROLE,
    /// A name whose kind nothing tells.
    UNKNOWN;

    /// The word used in tables, the database, JSON and pages.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind that tables and pages call by this word.
    ///
    /// @throws IllegalArgumentException if there is no kind of that word
    public static ActorKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "No kind of actor is called \"" + word + "\""));
    }
}
