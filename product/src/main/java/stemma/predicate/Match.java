package stemma.predicate;

import java.util.List;
import java.util.Map;

/// A line of the table that fits a word of a sentence.
///
/// @param fillers by the letter of a slot the heads that fill it, in the order of the text
record Match(Frame frame, int word, Map<Character, List<Integer>> fillers) {
    Match {
        fillers = Map.copyOf(fillers);
    }

    /// The line, as `Ground.line` shows it.
    String line() {
        return "predicates.tsv: " + frame.shown();
    }

    List<Integer> of(char sign) {
        return fillers.getOrDefault(sign, List.of());
    }

    /// Whether it hands its roles to the event noun: "carried out a raid".
    boolean carries(int other) {
        return of('e').contains(other);
    }

    /// Whether it is an act, and the other its content.
    boolean isAbout(int other) {
        return of('c').contains(other);
    }

    /// Whether it is a part of this predicate: "ties" in "severed ties with".
    boolean needs(int other) {
        return of('_').contains(other);
    }

    /// Whether a frame of its theme would say nothing more: "letter" in "sent a letter", "aid" in "suspended aid to".
    boolean tells(Frame ofTheme) {
        boolean namesTheme =
                frame.slots().stream()
                        .anyMatch(slot ->
                                slot.sign() == 't' && slot.kinds().orElse("").contains("="));
        return namesTheme || frame.relation().equals(ofTheme.relation());
    }

    /// More of what the line asks for was found, words that must stand there most of all.
    int strength() {
        int filled =
                frame.slots().stream()
                        .filter(slot -> !of(slot.sign()).isEmpty())
                        .mapToInt(Match::strength)
                        .sum();
        return filled + 3 * frame.rest().size();
    }

    private static int strength(Slot slot) {
        boolean isOpen = slot.kinds().isEmpty() || slot.kinds().orElseThrow().equals("any");
        return isOpen ? 2 : slot.kinds().orElseThrow().startsWith("=") ? 7 : 5;
    }
}
