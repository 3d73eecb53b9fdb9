package stemma.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The countries and divisions that places lie in, each with a number: `US.LA` lies in `US`.
final class Parts {
    static final int NONE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> codes = new ArrayList<>();
    private final List<Integer> above = new ArrayList<>();

    /// @return NONE for an empty code
    int number(String code) {
        if (code.isEmpty()) {
            return NONE;
        }
        var known = numbers.get(code);
        if (known != null) {
            return known;
        }
        int outer = number(code.substring(0, Math.max(0, code.lastIndexOf('.'))));
        int number = codes.size();
        codes.add(code);
        above.add(outer);
        numbers.put(code, number);
        return number;
    }

    String code(int part) {
        return codes.get(part);
    }

    int above(int part) {
        return above.get(part);
    }

    /// The country of a part.
    int country(int part) {
        int country = part;
        while (country != NONE && above(country) != NONE) {
            country = above(country);
        }
        return country;
    }

    /// The first-level division of a part; NONE for a country.
    int division(int part) {
        int division = part;
        while (division != NONE && above(division) != NONE && above(above(division)) != NONE) {
            division = above(division);
        }
        return division == NONE || above(division) == NONE ? NONE : division;
    }

    boolean isWithin(int part, int outer) {
        for (int p = part; p != NONE; p = above(p)) {
            if (p == outer) {
                return true;
            }
        }
        return false;
    }
}
