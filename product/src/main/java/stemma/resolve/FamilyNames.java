package stemma.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Tells which part of a personal name is the family's: the one before a comma, the one in capitals, else the last.
final class FamilyNames {
    private FamilyNames() {}

    static List<Part> told(List<Part> parts, List<Word> words) {
        int family = place(parts, words);
        return IntStream.range(0, parts.size())
                .mapToObj(i ->
                        i == family && isFree(parts, i)
                                ? parts.get(i).as(Role.FAMILY)
                                : parts.get(i))
                .toList();
    }

    /// A father's name behind `bin` stays one; `Petrovich` as the last word does not.
    private static boolean isFree(List<Part> parts, int i) {
        boolean afterFiliation = i > 0 && parts.get(i - 1).role() == Role.FILIATION;
        var role = parts.get(i).role();
        return role == Role.GIVEN || role == Role.PATRONYM && !afterFiliation;
    }

    private static int place(List<Part> parts, List<Word> words) {
        var naming =
                IntStream.range(0, parts.size())
                        .filter(i ->
                                parts.get(i).role().isNaming()
                                        && parts.get(i).role() != Role.INITIAL)
                        .boxed()
                        .toList();
        if (naming.isEmpty()) {
            return -1;
        }
        var capitals = naming.stream().filter(i -> isCapitals(parts.get(i))).toList();
        var beforeComma = beforeComma(parts, words);
        if (!beforeComma.isEmpty()) {
            return naming.stream()
                    .filter(beforeComma::contains)
                    .reduce((a, b) -> b)
                    .orElse(naming.getLast());
        }
        return capitals.size() == 1 && naming.size() > 1 ? capitals.getFirst() : naming.getLast();
    }

    private static boolean isCapitals(Part part) {
        return part.written().length() > 2
                && part.written().equals(part.written().toUpperCase(Locale.ROOT))
                && !part.written().equals(part.written().toLowerCase(Locale.ROOT));
    }

    /// The places of parts that end where a comma stands.
    private static List<Integer> beforeComma(List<Part> parts, List<Word> words) {
        var places = new ArrayList<Integer>();
        var comma = words.stream().filter(Word::beforeComma).findFirst();
        for (int i = 0; i < parts.size() - 1 && comma.isPresent(); i++) {
            if (parts.get(i).written().endsWith(comma.get().written())) {
                places.add(i);
                break;
            }
        }
        return places;
    }
}
