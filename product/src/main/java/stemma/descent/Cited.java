package stemma.descent;

/// The report that a citation most likely means, and why: `Karst Gazette, of 2031-03-03, has 9 of its 11 words that tell`.
///
/// @param report the report's id
/// @param share  of the words of the citation that tell, those that the report has: 0 to 1
public record Cited(String report, double share, String reason) {}
