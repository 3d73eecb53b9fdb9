package stemma.predicate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stemma.model.Modality;
import stemma.text.Table;
import stemma.text.Table.Row;

/// A line of `predicates.tsv`: a word, where its roles are found, and what it says then.
///
/// @param number   which entry of the table it is, from 1
/// @param relation none for words that only hand their roles on, or say nothing of this kind
/// @param modality how the event is presented unless the words around it say otherwise
/// @param content  how the content of an act is presented
/// @param example  a sentence with its roles marked: `[a The Front] armed [p the Guard].`
/// @param also     the other events of that sentence, parted by `;`
record Frame(
        int number,
        String word,
        String part,
        List<Slot> slots,
        Optional<Relation> relation,
        Modality modality,
        Optional<Modality> content,
        String example,
        String also) {
    private static final String NONE = "-";

    static List<Frame> all() {
        var rows = Table.rows("/stemma/predicate/predicates.tsv");
        return IntStream.range(0, rows.size()).mapToObj(i -> of(i + 1, rows.get(i))).toList();
    }

    private static Frame of(int number, Row row) {
        return new Frame(
                number,
                row.get("word"),
                row.get("part"),
                Arrays.stream(row.get("frame").split(" ")).map(Slot::of).toList(),
                Optional.of(row.get("relation")).filter(id -> !id.equals(NONE)).map(Relations::of),
                modality(row.get("modality")).orElse(Modality.ASSERTED),
                modality(row.get("content")),
                row.get("example"),
                row.get("also"));
    }

    static Optional<Modality> modality(String cell) {
        return Optional.of(cell)
                .filter(word -> !word.isEmpty())
                .map(word -> Modality.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /// The word that is inflected: the first of a verb's words, the last of others'.
    String stem() {
        return isVerb() || word.indexOf(' ') < 0
                ? word.split(" ", 2)[0]
                : word.substring(word.lastIndexOf(' ') + 1);
    }

    /// The other words of a predicate of more than one, in order.
    List<String> rest() {
        if (word.indexOf(' ') < 0) {
            return List.of();
        }
        var words = List.of(word.split(" "));
        return isVerb() ? words.subList(1, words.size()) : words.subList(0, words.size() - 1);
    }

    /// The indices of all its words, where the inflected one stands there.
    Set<Integer> words(int word) {
        if (rest().isEmpty()) {
            return Set.of(word);
        }
        int others = rest().size();
        int from = isVerb() ? word : word - others;
        return IntStream.rangeClosed(from, from + others).boxed().collect(Collectors.toSet());
    }

    boolean isVerb() {
        return part.equals("v");
    }

    /// Whether it is the second half of a word such as `Tarvel-financed`.
    boolean isCompound() {
        return part.equals("x");
    }

    boolean takesObject() {
        return slots.stream()
                .anyMatch(slot ->
                        slot.positions().contains("obj") || slot.positions().contains("iobj"));
    }

    boolean takesContent() {
        return slots.stream().anyMatch(Slot::isContent);
    }

    boolean takesTwoObjects() {
        return slots.stream().anyMatch(slot -> slot.positions().contains("iobj"));
    }

    /// As `Event.rule` shows it.
    String shown() {
        return number
                + " "
                + word
                + " "
                + part
                + slots.stream().map(Slot::shown).reduce("", (a, b) -> a + " " + b);
    }
}
