package stemma.model;

/// A report as a line of a list: everything but its text.
///
/// @param id       as in `Report.id`
/// @param claims   how many claims were read in it
/// @param readable whether statements can be read in its language; otherwise it is kept and shown only
public record Listing(
        String id, String file, Imprint imprint, String language, int claims, boolean readable) {}
