package stemma.descent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much it says that two reports share a sequence of three words: 1 where no third report has it, 0 where so many have it that it is stock.
///
/// That is the idea of inverse document frequency (K. Spärck Jones, "A statistical interpretation of term specificity", 1972). Reports that have most of their shingles in
/// common count as one: a dispatch that twenty papers print is no stock phrase.
final class Rarity {
    /// So many independent reports besides the two, and the words are stock.
    private static final int STOCK = 20;

    /// Reports that share this much of the shorter one are not independent.
    private static final double SAME = 0.3;

    private final Prints prints;
    private final List<List<Print>> families = new ArrayList<>();

    /// Of those that were asked for: one report is compared with very many.
    private final Map<Long, Double> known = new HashMap<>();

    /// @param alike the prints of the reports that are compared, all of them in the same order whatever order they were added in
    Rarity(Prints prints, List<Print> alike) {
        this.prints = prints;
        alike.forEach(this::place);
        families.removeIf(family -> family.size() == 1);
    }

    private void place(Print print) {
        families.stream()
                .filter(family -> family.getFirst().containment(print) >= SAME)
                .findFirst()
                .orElseGet(this::family)
                .add(print);
    }

    private List<Print> family() {
        var family = new ArrayList<Print>();
        families.add(family);
        return family;
    }

    /// 0 to 1.
    double of(long shingle) {
        return known.computeIfAbsent(shingle, this::found);
    }

    private double found(long shingle) {
        if (Stock.holds(shingle)) {
            return 0;
        }
        int brief = Shingles.brief(shingle);
        int others = Math.max(0, prints.holding(brief) - repeated(brief) - 2);
        return Math.max(0, 1 - Math.log1p(others) / Math.log1p(STOCK));
    }

    private int repeated(int shingle) {
        int repeated = 0;
        for (var family : families) {
            int holding = (int) family.stream().filter(print -> print.holds(shingle)).count();
            repeated += Math.max(0, holding - 1);
        }
        return repeated;
    }
}
