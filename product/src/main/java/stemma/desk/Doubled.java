package stemma.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import stemma.model.Claim;
import stemma.model.Content;
import stemma.model.Passage;
import stemma.weigh.Themes;

/// What a report's claims say in words only that others of it tell with actors and a relation: "the League had let the Front in, he said" and that the League hosts the Front are one thing to
/// who reads a list.
final class Doubled {
    /// So much of the words that tell must stand in what is told with a relation.
    private static final double MOST = 2.0 / 3;

    private final String text;
    private final Map<String, Claim> byId;
    private final Map<String, List<Claim>> contents;

    Doubled(Filed filed) {
        this.text = filed.report().text();
        this.byId = filed.claims().stream().collect(toMap(Claim::id, it -> it, (one, _) -> one));
        this.contents =
                filed.claims().stream()
                        .filter(it -> it.about().isPresent())
                        .collect(groupingBy(it -> it.about().orElseThrow()));
    }

    /// Whether a claim is in words only and nearly all of them are told with a relation, as the content of its saying or in the act that it is the content of.
    boolean isOne(Claim claim) {
        if (!claim.content().isSaid()) {
            return false;
        }
        var others = new ArrayList<Passage>();
        claim.about().map(byId::get).filter(it -> !it.content().isSaid()).stream()
                .flatMap(it -> words(it.content()))
                .forEach(others::add);
        below(claim, new HashSet<>(), others);
        return !others.isEmpty() && isIn(claim.content().words(), others);
    }

    private void below(Claim claim, Set<String> seen, List<Passage> words) {
        for (var content : contents.getOrDefault(claim.id(), List.of())) {
            if (seen.add(content.id())) {
                if (!content.content().isSaid()) {
                    words(content.content()).forEach(words::add);
                }
                below(content, seen, words);
            }
        }
    }

    private static Stream<Passage> words(Content content) {
        return Stream.concat(content.words().stream(), content.themes().stream());
    }

    private boolean isIn(List<Passage> words, List<Passage> others) {
        var all = Themes.of(text, words, List.of());
        var left = Themes.of(text, words, others);
        return left.size() <= (1 - MOST) * all.size();
    }
}
