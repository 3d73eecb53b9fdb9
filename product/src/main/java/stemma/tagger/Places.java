package stemma.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Finds spans by their words, near the place only: among many thousands as fast as among few.
final class Places {
    /// Words that share one list of the spans that hold some of them.
    private static final int NEAR = 64;

    private final Map<Integer, List<Span>> near = new HashMap<>();

    Places(List<Span> spans) {
        for (var span : spans) {
            parts(span)
                    .forEach(part -> near.computeIfAbsent(part, _ -> new ArrayList<>()).add(span));
        }
    }

    /// Those that share a word with these words, in the order in which they were given.
    List<Span> overlapping(Span words) {
        return parts(words)
                .boxed()
                .flatMap(part -> near.getOrDefault(part, List.of()).stream())
                .filter(words::overlaps)
                .distinct()
                .toList();
    }

    private static IntStream parts(Span span) {
        return IntStream.rangeClosed(span.begin() / NEAR, (span.end() - 1) / NEAR);
    }
}
