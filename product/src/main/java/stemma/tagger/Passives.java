package stemma.tagger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.tagger.Finding.Given;
import stemma.tagger.Tree.Node;

/// Whoever is accused says nothing: of "the League was accused by Oss of shelling the camp" Oss says it, and of "was accused of
/// shelling the camp" nobody who is named, also of "was captured and accused of it". Who "was quoted" says it himself.
final class Passives {
    private static final Set<String> QUOTED = Set.of("quoted", "cited", "recorded", "overheard");

    private final List<String> words;
    private final List<Node> nodes;
    private final Dependents below;
    private final Speakers speakers;

    Passives(List<String> words, List<Node> nodes, Dependents below, Speakers speakers) {
        this.words = words;
        this.nodes = nodes;
        this.below = below;
        this.speakers = speakers;
    }

    /// The finding with whoever does what its cue says, instead of whom it is done to: that one belongs to what is said.
    Finding with(Finding finding) {
        return finding.top(nodes)
                .filter(this::isPassive)
                .map(cue -> {
                    var done = doneTo(finding, cue);
                    var agent = speakers.of(finding.by(List.of()));
                    return done.isEmpty() && agent.isEmpty() ? finding : told(agent, done, finding);
                })
                .orElse(finding);
    }

    private static Finding told(Optional<Span> agent, Optional<Span> done, Finding finding) {
        var content =
                finding.content().stream()
                        .map(span -> without(agent, span))
                        .filter(span -> span.size() > 0)
                        .toList();
        return finding.by(agent.map(List::of).orElse(List.of()), Given.UNNAMED)
                .saying(
                        content.isEmpty()
                                ? content
                                : Stream.concat(done.stream(), content.stream()).toList());
    }

    private boolean isPassive(int cue) {
        return Cues.hold(words.get(cue), nodes.get(cue).part())
                && !QUOTED.contains(words.get(cue).toLowerCase(Locale.ROOT))
                && subjects(cue).findFirst().isPresent();
    }

    /// Its own, or that of the passive verb whose "and" it stands behind.
    private Stream<Integer> subjects(int cue) {
        int verb = speakers.isPassiveToo(cue) ? nodes.get(cue).head() : cue;
        return below.of(verb).stream().filter(it -> nodes.get(it).relation().equals("nsubj:pass"));
    }

    /// The words for a source that are the subject of its cue.
    private Optional<Span> doneTo(Finding finding, int cue) {
        return finding.source().stream()
                .filter(span -> subjects(cue).anyMatch(span::holds))
                .findFirst();
    }

    /// What stands behind the words for the agent.
    private static Span without(Optional<Span> agent, Span span) {
        return agent.filter(span::overlaps)
                .map(it -> span.to(Math.min(it.end(), span.end()), span.end()))
                .orElse(span);
    }
}
