package stemma.extract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import stemma.model.Passage;
import stemma.tagger.Tagged.Saying;

/// Who asks in a conversation of two: an outlet's own voice, no source of what he puts to the other.
///
/// Only where lines begin with who speaks, and of just two who take turns one asks several times and the other never.
///
/// @param asked    the indices of the sayings that are turns of whoever asks
/// @param answered those of the other; none of either where the text is no interview
record Interview(Set<Integer> asked, Set<Integer> answered) {
    private static final int TURNS = 4;
    private static final int QUESTIONS = 2;
    private static final int SPEAKERS = 2;

    static Interview in(String text, List<Saying> sayings) {
        var turns = new ArrayList<Integer>();
        for (int i = 0; i < sayings.size(); i++) {
            if (isTurn(text, sayings.get(i))) {
                turns.add(i);
            }
        }
        Map<String, List<Integer>> bySpeaker =
                turns.stream()
                        .collect(
                                groupingBy(
                                        i -> surname(text, sayings.get(i)),
                                        TreeMap::new,
                                        Collectors.toList()));
        var asking =
                bySpeaker.values().stream()
                        .filter(of -> questions(text, sayings, of) >= QUESTIONS)
                        .toList();
        boolean isInterview =
                turns.size() >= TURNS
                        && bySpeaker.size() == SPEAKERS
                        && asking.size() == 1
                        && bySpeaker.values().stream()
                                .filter(of -> !asking.contains(of))
                                .allMatch(of -> questions(text, sayings, of) == 0);
        return isInterview
                ? new Interview(
                        Set.copyOf(asking.getFirst()),
                        turns.stream()
                                .filter(i -> !asking.getFirst().contains(i))
                                .collect(toUnmodifiableSet()))
                : new Interview(Set.of(), Set.of());
    }

    private static boolean isTurn(String text, Saying saying) {
        if (!saying.cue().isEmpty() || saying.source().size() != 1) {
            return false;
        }
        int colon = saying.source().getFirst().end();
        return text.startsWith(":", colon) && saying.parent().isEmpty();
    }

    private static String surname(String text, Saying saying) {
        String name = saying.source().getFirst().in(text).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static long questions(String text, List<Saying> sayings, List<Integer> turns) {
        return turns.stream()
                .map(i -> sayings.get(i).content().getLast())
                .map((Passage said) -> said.in(text))
                .filter(said -> said.endsWith("?"))
                .count();
    }
}
