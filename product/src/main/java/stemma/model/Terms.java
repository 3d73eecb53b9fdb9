package stemma.model;

import java.util.List;

/// What a text must hold to be found: each of these terms, in any of its spellings.
public record Terms(List<Term> all) {
    public Terms {
        all = List.copyOf(all);
    }

    /// One of them.
    ///
    /// @param spellings each one word, or several that stand in this order next to each other; one or more
    /// @param isStart   whether the last word of a spelling may go on: "ferr" for "ferry"
    public record Term(List<String> spellings, boolean isStart) {
        public Term {
            spellings = List.copyOf(spellings);
            if (spellings.isEmpty()) {
                throw new IllegalArgumentException("A term has a spelling");
            }
        }
    }
}
