package stemma.tagger;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import stemma.tagger.Tree.Node;

/// What is said in a relative clause begins with its pronoun: "the plan, | which | Oss said | runs into danger, | was sent". Nothing before is said with it.
final class Relatives {
    private static final Set<String> PRONOUNS = Set.of("which", "who", "whom");

    /// One that stands for what it refers to as well: "close to what she called a truce".
    private static final String FUSED = "what";

    /// Words between whoever says it and the cue: "has now".
    private static final int BETWEEN = 2;

    private final List<String> words;
    private final List<Node> nodes;
    private final Dependents below;

    Relatives(List<String> words, List<Node> nodes, Dependents below) {
        this.words = words;
        this.nodes = nodes;
        this.below = below;
    }

    /// The finding with the pronoun that stands right before whoever says it, where what is said goes on right behind the cue.
    Finding with(Finding finding) {
        if (finding.source().size() != 1 || finding.cue().isEmpty()) {
            return finding;
        }
        int pronoun = finding.source().getFirst().begin() - 1;
        int cue = finding.cue().getFirst().begin() - finding.source().getFirst().end();
        int end = finding.cue().getLast().end();
        var rest = finding.content().stream().filter(span -> span.begin() >= end).toList();
        boolean isRelative =
                0 <= cue
                        && cue <= BETWEEN
                        && !rest.isEmpty()
                        && rest.getFirst().begin() == end
                        && isPronoun(pronoun);
        return isRelative
                ? finding.saying(
                        Stream.concat(
                                        Stream.of(rest.getFirst().to(pronoun, pronoun + 1)),
                                        rest.stream())
                                .toList())
                : finding;
    }

    /// "In which he said" is no part of what he says.
    private boolean isPronoun(int word) {
        if (word < 0) {
            return false;
        }
        String written = words.get(word).toLowerCase(Locale.ROOT);
        return written.equals(FUSED)
                || PRONOUNS.contains(written)
                        && below.of(word).stream()
                                .noneMatch(i -> nodes.get(i).relation().equals("case"));
    }
}
