package stemma.desk;

import java.util.List;
import stemma.model.Reading.Skipped;

/// What a reading came to.
///
/// @param read    reports new to the casebook
/// @param known   reports that were there already
/// @param claims  claims in the new reports
/// @param skipped files that could not be read
public record Summary(int read, int known, int claims, List<Skipped> skipped) {
    public Summary {
        skipped = List.copyOf(skipped);
    }
}
