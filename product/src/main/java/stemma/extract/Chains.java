package stemma.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import stemma.model.Cue;
import stemma.model.Link;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.Source;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;

/// By whom each saying of a report came to us.
final class Chains {
    /// No reporter hands on more often; what nests deeper is no reporting and would take time without end.
    private static final int DEEPEST = 8;

    /// A source in two passages with more between them is named by the first.
    private static final int LONGEST_SOURCE = 120;

    private final List<Saying> sayings;
    private final Sources sources;
    private final List<Optional<Link>> links;

    Chains(String text, Tagged tagged) {
        this.sayings = tagged.sayings();
        this.sources = new Sources(text, tagged);
        var named = sayings.stream().map(this::named).toList();
        this.links = IntStream.range(0, sayings.size()).mapToObj(i -> link(i, named)).toList();
    }

    /// The links of a saying, outermost first, or nothing where it nests too deep. Whoever's words it stands in is no further link.
    Optional<List<Link>> of(int saying) {
        var chain = new ArrayList<Link>();
        var seen = new HashSet<Integer>();
        Optional<Integer> next = Optional.of(saying);
        while (next.isPresent() && seen.add(next.get())) {
            links.get(next.get()).ifPresent(chain::addFirst);
            next = sayings.get(next.get()).parent();
        }
        return Optional.of(List.copyOf(chain)).filter(_ -> seen.size() <= DEEPEST);
    }

    /// The actors that the words for its source name, though they stand with another saying.
    List<Mention> speakers(int saying) {
        return sources.in(sayings.get(first(saying)).source());
    }

    /// The actors that these words name.
    List<Mention> named(List<Passage> words) {
        return sources.in(words);
    }

    /// The actor whom these words mean by name, not one that only belongs to whom they mean.
    Optional<Mention> namedBy(Passage words) {
        return sources.namedBy(List.of(words));
    }

    /// Whom words without a name stand for.
    Referents referents() {
        return sources.referents();
    }

    /// Who says it by the words for its source.
    private Optional<Source> named(Saying saying) {
        return saying.source().isEmpty()
                ? Optional.empty()
                : Optional.of(sources.of(saying.source()));
    }

    private Optional<Link> link(int saying, List<Optional<Source>> named) {
        var said = sayings.get(saying);
        int first = first(saying);
        if (named.get(first).isEmpty() && sayings.get(first).given() instanceof Given.Author) {
            return Optional.empty();
        }
        return Optional.of(
                new Link(
                        named.get(first).orElse(new Source.Unnamed("")),
                        together(said.source()),
                        together(said.cue()).map(at -> new Cue(at, said.kind()))));
    }

    /// The saying whose words name the source of this one.
    private int first(int saying) {
        Set<Integer> seen = new HashSet<>();
        int at = saying;
        while (seen.add(at)
                && sayings.get(at).source().isEmpty()
                && sayings.get(at).given() instanceof Given.SameAs(int other)) {
            at = other;
        }
        return at;
    }

    private static Optional<Passage> together(List<Passage> words) {
        return words.stream()
                .reduce(Passage::through)
                .map(all -> all.length() <= LONGEST_SOURCE ? all : words.getFirst());
    }
}
