package stemma.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stemma.model.Passage;
import stemma.place.Hint.Sort;
import stemma.place.Spot.Said;

/// What the reader took words for, by where they stand.
final class Hints {
    private final List<Hint> hints;
    private final int longest;

    Hints(List<Hint> hints) {
        this.hints = hints.stream().sorted(Comparator.comparing(Hint::at)).toList();
        longest = hints.stream().mapToInt(hint -> hint.at().length()).max().orElse(0);
    }

    /// What speaks for the words' being a place; `IN_ANOTHER` where they are only a part of some other name.
    Said said(Words words, Passage at) {
        var said = Said.NOTHING;
        for (var hint : over(at)) {
            if (hint.sort() == Sort.PLACE && isWhole(words, at, hint.at())) {
                return Said.PLACE;
            }
            said = at.covers(hint.at()) ? exact(hint.sort()) : Said.IN_ANOTHER;
        }
        return said;
    }

    private static Said exact(Sort sort) {
        return switch (sort) {
            case PLACE -> Said.PLACE;
            case ACTOR -> Said.ACTOR;
            case PERSON -> Said.PERSON;
            case OTHER -> Said.IN_ANOTHER;
        };
    }

    /// Whether the hint has no other name beside these words: "Alexandria, La." has, "the Bekaa" and "northern Syria" have not.
    private static boolean isWhole(Words words, Passage at, Passage hint) {
        String text = words.text();
        String before = hint.begin() < at.begin() ? text.substring(hint.begin(), at.begin()) : "";
        String after = at.end() < hint.end() ? text.substring(at.end(), hint.end()) : "";
        return isSmall(before) && (isSmall(after) || ",(".indexOf(after.strip().charAt(0)) >= 0);
    }

    private static boolean isSmall(String words) {
        return words.chars().noneMatch(Character::isUpperCase) || words.strip().equals("The");
    }

    private List<Hint> over(Passage at) {
        var found = new ArrayList<Hint>();
        for (int i = firstFrom(at.begin() - longest); i < hints.size(); i++) {
            var hint = hints.get(i);
            if (hint.at().begin() >= at.end()) {
                break;
            }
            if (hint.at().overlaps(at)) {
                found.add(hint);
            }
        }
        return found;
    }

    private int firstFrom(int begin) {
        int low = 0;
        int high = hints.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (hints.get(middle).at().begin() < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
