package stemma.web;

import java.util.List;
import stemma.desk.Lineage;
import stemma.model.Recorded;

/// What a page of some time leaves out, in a quiet line.
///
/// @param undated  how much has no time that is told, in words; empty where all of time is asked for
/// @param unplaced the numbers of decisions on what is not read any more
record LeftOut(String undated, List<Long> unplaced) {
    private static final int FIRST = 5;

    /// @param undated how many
    /// @param thing   one of them: `proposition`
    static LeftOut of(Lineage lineage, int undated, String thing) {
        return of(lineage.unplaced(), undated, thing);
    }

    static LeftOut of(List<Recorded> unplaced, int undated, String thing) {
        return new LeftOut(
                undated == 0 ? "" : Wording.count(undated, thing),
                unplaced.stream().map(Recorded::number).toList());
    }

    boolean isEmpty() {
        return undated.isEmpty() && unplaced.isEmpty();
    }

    /// `2 decisions name`
    String decisions() {
        return Wording.count(unplaced.size(), "decision")
                + (unplaced.size() == 1 ? " names" : " name");
    }

    /// The first of the numbers.
    List<Long> first() {
        return unplaced.subList(0, Math.min(FIRST, unplaced.size()));
    }

    /// Where an entry of the journal stands first on its page.
    static String link(Place place, long number) {
        return "%s?after=%d#e%d".formatted(place.history(), number + 1, number);
    }
}
