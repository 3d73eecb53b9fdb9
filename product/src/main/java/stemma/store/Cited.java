package stemma.store;

/// A claim by its id.
///
/// @param report the id of the report it stands in
/// @param reader the version of the reader that read it
public record Cited(String claim, String report, String reader) {}
