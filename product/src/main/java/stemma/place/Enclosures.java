package stemma.place;

import java.util.ArrayList;
import java.util.List;

/// What a text says outright about where a place lies: "Tripoli, Lebanon", "Paris (Texas)", "a camp near Goma in Congo".
final class Enclosures {
    private final Atlas atlas;
    private final Words words;
    private final List<Spot> spots;
    private final List<Choice> choices;
    private final boolean[] enclosed;
    private final boolean[] lost;

    private Enclosures(Atlas atlas, Words words, List<Spot> spots, List<Choice> choices) {
        this.atlas = atlas;
        this.words = words;
        this.spots = spots;
        this.choices = new ArrayList<>(choices);
        enclosed = new boolean[spots.size()];
        lost = new boolean[spots.size()];
    }

    /// @param choices of each spot
    static Enclosures of(Atlas atlas, Words words, List<Spot> spots, List<Choice> choices) {
        var enclosures = new Enclosures(atlas, words, spots, choices);
        for (int i = spots.size() - 2; i >= 0; i--) {
            enclosures.read(i);
        }
        return enclosures;
    }

    /// What the spot may mean, given what it is said to lie in.
    Choice choice(int spot) {
        return choices.get(spot);
    }

    /// Whether it is said to lie in another, and one of its name does.
    boolean isEnclosed(int spot) {
        return enclosed[spot];
    }

    /// Whether it is said to lie where the gazetteer has no such name.
    boolean isLost(int spot) {
        return lost[spot];
    }

    private void read(int i) {
        boolean isListed = words.isSign(spots.get(i).last() + 1, ",");
        if (isLinked(i) && !(isListed && areCountries(i))) {
            enclose(i, isListed);
        }
    }

    private boolean areCountries(int i) {
        return isCountry(i) && isCountry(i + 1);
    }

    /// Whether it may be a list, "Florida, California": of a town called after a division none but its usual name counts.
    private boolean isList(int i) {
        return isDivision(i) && isDivision(i + 1);
    }

    private boolean isDivision(int i) {
        return atlas.kind(choices.get(i).first()) == PlaceKind.DIVISION;
    }

    private boolean isCountry(int i) {
        return atlas.kind(choices.get(i).first()) == PlaceKind.COUNTRY;
    }

    private void enclose(int i, boolean isListed) {
        var inner = isList(i) ? choices.get(i).only(spots.get(i)::isUsual) : choices.get(i);
        var outer = choices.get(i + 1).only(place -> atlas.kind(place).holdsOthers());
        var within = inner.only(place -> isWithinAny(place, outer));
        if (!within.isEmpty()) {
            choices.set(i, within);
            choices.set(i + 1, outer.only(place -> holdsAny(place, within)));
            enclosed[i] = isListed || spots.get(i).said() == Spot.Said.PLACE;
        } else if (isListed && isShortForm(i + 1)) {
            lost[i] = true;
        }
    }

    /// A form that stands only behind what lies in it, "Ill.", has one meaning and no usual name.
    private boolean isShortForm(int i) {
        return spots.get(i).isShortForm();
    }

    private boolean isWithinAny(int place, Choice outer) {
        for (int other : outer.places()) {
            if (other != place && atlas.isWithin(place, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsAny(int place, Choice inner) {
        for (int other : inner.places()) {
            if (other != place && atlas.isWithin(other, place)) {
                return true;
            }
        }
        return false;
    }

    /// Whether nothing but a comma, a bracket or small words with an "in" stands between the spot and the next.
    private boolean isLinked(int i) {
        int from = spots.get(i).last() + 1;
        int to = spots.get(i + 1).first();
        if (to - from == 1) {
            return words.isSign(from, ",")
                    || words.isSign(from, "(")
                    || words.plain(from).equals("in");
        }
        return isIn(from, to);
    }

    private boolean isIn(int from, int to) {
        boolean hasIn = false;
        for (int j = from; j < to && to - from <= Words.NEAR; j++) {
            hasIn |= words.plain(j).equals("in");
            if (words.isStart(j) || !words.at(j).isWord() || words.isCapitalised(j)) {
                return false;
            }
        }
        return hasIn && to - from <= Words.NEAR;
    }
}
