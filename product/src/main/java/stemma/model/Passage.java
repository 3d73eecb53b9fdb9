package stemma.model;

/// Where words stand in a report: `[begin, end)` in UTF-16 code units of its text, never empty.
public record Passage(int begin, int end) implements Comparable<Passage> {
    public Passage {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException(
                    "A passage is not empty and starts at 0 or later: [%d, %d)"
                            .formatted(begin, end));
        }
    }

    /// The words themselves: `text.substring(begin, end)`.
    public String in(String text) {
        return text.substring(begin, end);
    }

    public int length() {
        return end - begin;
    }

    /// Whether all of the other stands within this one.
    public boolean covers(Passage other) {
        return begin <= other.begin && other.end <= end;
    }

    /// Whether the two share at least one character.
    public boolean overlaps(Passage other) {
        return begin < other.end && other.begin < end;
    }

    /// From the start of the earlier to the end of the later, with all between them.
    public Passage through(Passage other) {
        return new Passage(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /// In the order of the text; of two that start together the longer is first, so that the outer precedes the inner.
    @Override
    public int compareTo(Passage other) {
        return begin != other.begin
                ? Integer.compare(begin, other.begin)
                : Integer.compare(other.end, end);
    }
}
