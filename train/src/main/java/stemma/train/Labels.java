package stemma.train;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import stemma.model.CueKind;

/// What the model tells apart.
final class Labels {
    static final List<String> ENTITY =
            bio(
                    "Organisation",
                    "Person",
                    "Location",
                    "Nationality",
                    "Temporal",
                    "Quantity",
                    "Weapon",
                    "Vehicle",
                    "MilitaryPlatform",
                    "DocumentReference",
                    "Money",
                    "CommsIdentifier");
    static final List<String> NAME = bio("Person", "Organisation", "Location", "Other");
    static final List<String> MEDIUM = bio("medium");
    static final List<String> PART =
            List.of(
                    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART",
                    "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X");
    static final List<String> CUE =
            Stream.concat(Stream.of("none"), Arrays.stream(CueKind.values()).map(CueKind::word))
                    .toList();
    static final List<String> GIVEN = List.of("here", "unnamed", "author", "same");
    static final List<String> ROLE = bio("source", "cue", "content");

    private Labels() {}

    private static List<String> bio(String... types) {
        var labels = new ArrayList<String>();
        labels.add("O");
        for (String type : types) {
            labels.add("B-" + type);
            labels.add("I-" + type);
        }
        return List.copyOf(labels);
    }

    /// As tables have them.
    static String joined(List<String> labels) {
        return labels.stream().collect(joining(" "));
    }

    static int cue(String kind) {
        return CUE.indexOf(kind.toLowerCase(Locale.ROOT));
    }
}
