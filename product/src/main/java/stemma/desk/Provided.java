package stemma.desk;

import java.util.Optional;
import stemma.model.When;

/// What a person says of all reports of one reading.
///
/// @param outlet    for reports that name none themselves
/// @param published for reports without a date of their own
/// @param language  BCP 47 tag, for all of them
public record Provided(Optional<String> outlet, When published, Optional<String> language) {
    /// Nothing provided.
    public static Provided nothing() {
        return new Provided(Optional.empty(), When.unstated(), Optional.empty());
    }
}
