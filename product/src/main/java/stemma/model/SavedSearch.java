package stemma.model;

/// A search that a person keeps under a name.
///
/// @param query all that is looked for, filters too, as it was typed
public record SavedSearch(String name, String query) {
    public SavedSearch {
        if (name.isBlank() || query.isBlank()) {
            throw new IllegalArgumentException(
                    "A saved search has a name and something to look for");
        }
    }
}
