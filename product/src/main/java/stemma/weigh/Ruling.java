package stemma.weigh;

import java.time.LocalDate;

/// What a person decided about propositions and origins. It wins over what is worked out; a later one wins over an earlier one.
///
/// A proposition is named by a claim in it, so that a ruling still finds it when more reports come in.
public sealed interface Ruling {
    /// The day it was taken.
    LocalDate recorded();

    /// The claims say the same, and so do all that say the same as either.
    record Same(String claim, String other, LocalDate recorded) implements Ruling {}

    /// The claims do not say the same.
    record Apart(String claim, String other, LocalDate recorded) implements Ruling {}

    /// What a report says in the proposition of a claim comes from this origin.
    ///
    /// @param origin the id of an origin, there already or not
    record Moved(String claim, String report, String origin, LocalDate recorded)
            implements Ruling {}

    /// What a report says in the proposition of a claim is an origin of its own.
    record Split(String claim, String report, LocalDate recorded) implements Ruling {}

    /// In the proposition of a claim two origins are one.
    record Joined(String claim, String origin, String other, LocalDate recorded)
            implements Ruling {}

    /// In the proposition of a claim two origins are two, but one leans on the other.
    record Dependent(String claim, String origin, String other, LocalDate recorded)
            implements Ruling {}
}
