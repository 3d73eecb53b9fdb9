package stemma.weigh;

import java.time.LocalDate;

/// What a person decided about propositions and origins. It wins over what is worked out; a later one wins over an earlier one.
///
/// Propositions and origins are named by a claim in them, so that a ruling still finds them when more reports come in, or when somebody gets another name.
public sealed interface Ruling {
    /// The claim, or the first of those, that it is on.
    String claim();

    /// The day it was taken.
    LocalDate recorded();

    /// In the person's words; may be empty.
    String why();

    /// The claims say the same, and so do all that say the same as either.
    record Same(String claim, String other, LocalDate recorded, String why) implements Ruling {}

    /// The claims do not say the same.
    record Apart(String claim, String other, LocalDate recorded, String why) implements Ruling {}

    /// What the report of a claim says in its proposition comes from where the other claim comes from.
    record Moved(String claim, String other, LocalDate recorded, String why) implements Ruling {}

    /// What the report of a claim says in its proposition comes from this actor.
    ///
    /// @param actor the id of an actor, who need be no origin yet
    record Assigned(String claim, String actor, LocalDate recorded, String why) implements Ruling {}

    /// What the report of a claim says in its proposition is an origin of its own.
    record Split(String claim, LocalDate recorded, String why) implements Ruling {}

    /// In a proposition the origins of two claims are one.
    record Joined(String claim, String other, LocalDate recorded, String why) implements Ruling {}

    /// In a proposition the origins of two claims are two, but one leans on the other.
    record Dependent(String claim, String other, LocalDate recorded, String why)
            implements Ruling {}
}
