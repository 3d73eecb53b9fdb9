package stemma.desk;

import java.util.Optional;
import stemma.model.When;

/// What a person says of all reports of one reading; it wins over what the reports say of themselves.
public record Provided(Optional<String> outlet, When published, Optional<String> language) {
    /// Nothing provided.
    public static Provided nothing() {
        return new Provided(Optional.empty(), When.unstated(), Optional.empty());
    }
}
