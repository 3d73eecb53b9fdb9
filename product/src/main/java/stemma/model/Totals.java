package stemma.model;

import java.util.List;

/// A casebook in numbers.
///
/// @param claims    how many claims all reports hold
/// @param languages the tags of all reports, sorted
public record Totals(int reports, long claims, List<String> languages) {
    public Totals {
        languages = List.copyOf(languages);
    }
}
