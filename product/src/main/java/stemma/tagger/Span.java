package stemma.tagger;

/// Words `[begin, end)` that are of one type.
///
/// @param probability the mean of its words'
record Span(int begin, int end, String type, double probability) {
    boolean holds(int word) {
        return begin <= word && word < end;
    }

    boolean holds(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    int size() {
        return end - begin;
    }

    Span moved(int by) {
        return new Span(begin + by, end + by, type, probability);
    }

    Span to(int newBegin, int newEnd) {
        return new Span(newBegin, newEnd, type, probability);
    }
}
