package stemma.web;

/// Something that a menu offers.
///
/// @param value what the form brings back
record Choice(String value, String words) {}
