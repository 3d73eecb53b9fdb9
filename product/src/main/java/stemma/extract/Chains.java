package stemma.extract;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.Cue;
import stemma.model.CueKind;
import stemma.model.Link;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.Report;
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

    private static final Set<String> SELF = Set.of("i", "we");

    private final String text;
    private final List<Saying> sayings;
    private final Sources sources;
    private final Relays relays;
    private final Set<String> own;
    private final List<Optional<Link>> links;
    private final List<Optional<Link>> media = new ArrayList<>();
    private final List<Optional<Link>> cited = new ArrayList<>();

    /// @param tagged what the model read in the report
    Chains(Report report, Tagged tagged) {
        this.text = report.text();
        this.sayings = tagged.sayings();
        this.sources = new Sources(report.text(), tagged);
        this.relays = new Relays(report.text(), tagged);
        this.own = own(report);
        var named = new ArrayList<Optional<Source>>();
        for (var saying : sayings) {
            named.add(named(saying));
            media.add(medium(saying));
            cited.add(cited(saying));
        }
        this.links = IntStream.range(0, sayings.size()).mapToObj(i -> link(i, named)).toList();
    }

    /// Who speaks in the report's own words: its outlet and author, by name.
    private static Set<String> own(Report report) {
        return Stream.concat(Stream.of(report.outlet().label()), report.imprint().author().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(toUnmodifiableSet());
    }

    /// The medium that was told what is said.
    private Optional<Link> medium(Saying saying) {
        return relays.medium(saying, sources::isMedium)
                .map(at -> new Link(sources.of(List.of(at)), Optional.of(at), Optional.empty()));
    }

    /// Whom its source cites for it.
    private Optional<Link> cited(Saying saying) {
        return relays.cited(saying)
                .map(cited ->
                        new Link(
                                sources.of(List.of(cited.source())),
                                Optional.of(cited.source()),
                                Optional.of(new Cue(cited.cue(), CueKind.SAYS))));
    }

    /// The links of a saying, outermost first, or nothing where it nests too deep. Whoever's words it stands in is no further link, nor
    /// is the report's outlet or author, who speaks anyway.
    Optional<List<Link>> of(int saying) {
        var chain = new ArrayList<Link>();
        var seen = new HashSet<Integer>();
        Optional<Integer> next = Optional.of(saying);
        while (next.isPresent() && seen.size() <= DEEPEST && seen.add(next.get())) {
            cited.get(next.get()).ifPresent(link -> add(link, chain));
            links.get(next.get()).ifPresent(link -> add(link, chain));
            media.get(next.get()).ifPresent(link -> add(link, chain));
            int at = next.get();
            next = relays.reported(at).or(() -> sayings.get(at).parent());
        }
        return Optional.of(List.copyOf(chain)).filter(_ -> seen.size() <= DEEPEST);
    }

    /// Whoever agrees in his own words is one link.
    private void add(Link link, List<Link> chain) {
        boolean isAgain =
                !chain.isEmpty()
                        && chain.getFirst().source().equals(link.source())
                        && (link.source().isNamed() || chain.getFirst().at().equals(link.at()));
        if (!isAgain && !own.contains(link.source().label().toLowerCase(Locale.ROOT))) {
            chain.addFirst(link);
        }
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
        if (isSelf(said)) {
            return Optional.empty();
        }
        if (named.get(first).isEmpty() && sayings.get(first).given() instanceof Given.Author) {
            return Optional.empty();
        }
        return Optional.of(
                new Link(
                        named.get(first).orElse(new Source.Unnamed("")),
                        together(said.source()),
                        together(said.cue()).map(at -> new Cue(at, said.kind()))));
    }

    /// "I" and "we" in what somebody says are himself.
    private boolean isSelf(Saying saying) {
        return saying.parent().isPresent()
                && saying.source().size() == 1
                && SELF.contains(saying.source().getFirst().in(text).toLowerCase(Locale.ROOT));
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
