package stemma.web;

/// What went wrong or is not there, in words, with the way on.
///
/// @param next the address of a page that helps
/// @param link what that page is called
record MessagePage(
        Frame frame, int status, String heading, String advice, String next, String link) {}
