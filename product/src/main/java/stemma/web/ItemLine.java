package stemma.web;

import java.util.List;
import java.util.Optional;
import stemma.desk.Item;
import stemma.desk.Item.About;
import stemma.desk.Lineage;

/// Something that changed, as a piece of the front page.
///
/// @param link   where it is shown whole
/// @param claims the first and the last of what it rests on
record ItemLine(Item item, String link, List<ClaimLine> claims) {

    static ItemLine of(Place place, Lineage lineage, Item item) {
        var evidence = item.evidence();
        var ends =
                evidence.size() < 2 ? evidence : List.of(evidence.getFirst(), evidence.getLast());
        return new ItemLine(
                item,
                link(place, item.about()),
                ends.stream()
                        .map(lineage::told)
                        .map(told -> ClaimLine.of(place, told.report(), told.claim()))
                        .toList());
    }

    private static String link(Place place, About about) {
        return switch (about) {
            case About.Said(var id) -> place.tree(id);
            case About.Disagreed(var id) -> place.disagreement(id);
            case About.Of(var id) -> place.actor(id);
        };
    }

    /// `1 origin in 3 reports`
    String counts() {
        return Wording.count(item.origins(), "origin")
                + " in "
                + Wording.count(item.reports(), "report");
    }

    /// What its link leads to.
    String leadsTo() {
        return switch (item.about()) {
            case About.Said _ -> "Source tree";
            case About.Disagreed _ -> "Compare the sides";
            case About.Of _ -> "Actor";
        };
    }

    Optional<String> text() {
        return Optional.of(item.text()).filter(words -> !words.isEmpty());
    }
}
