package stemma.extract;

import java.util.stream.IntStream;

/// The tokens `[begin, end)` of a line.
record Span(int begin, int end) {
    IntStream tokens() {
        return IntStream.range(begin, end);
    }
}
