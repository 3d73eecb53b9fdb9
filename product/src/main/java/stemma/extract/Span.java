package stemma.extract;

/// The tokens `[begin, end)` of a line.
record Span(int begin, int end) {}
