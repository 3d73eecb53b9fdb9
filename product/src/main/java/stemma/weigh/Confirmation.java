package stemma.weigh;

/// A party says again, or confirms, what it is the origin of already: no second origin.
///
/// @param claim   the later claim
/// @param earlier the first of the same party
/// @param words   who confirms whom, in a sentence
public record Confirmation(String claim, String earlier, String words) {}
