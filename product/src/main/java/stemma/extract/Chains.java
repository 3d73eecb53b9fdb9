package stemma.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.extract.Relays.Cited;
import stemma.model.Block;
import stemma.model.Cue;
import stemma.model.CueKind;
import stemma.model.Link;
import stemma.model.Link.Speaker;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.Source;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// By whom each saying of a report came to us.
final class Chains {
    /// No reporter hands on more often; what nests deeper is no reporting and would take time without end.
    private static final int DEEPEST = 8;

    private static final Speaker NOT_SAID = new Speaker(new Source.Unnamed(""), Optional.empty());

    private static final String OPENING = "“„«\"";
    private static final Set<String> SELF = Set.of("i", "we", "my", "our");
    private static final Set<String> ADDRESSED = Set.of("you");
    private static final Set<String> AGAIN = Set.of("he", "she");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

    private final String text;
    private final List<Saying> sayings;
    private final List<Sentence> sentences;
    private final Sources sources;
    private final Relays relays;
    private final Spoken spoken;
    private final Own own;

    private final Interview interview;
    private final NoSource noSource;
    private final Continued continued;

    private final List<Optional<Link>> links;
    private final List<Optional<Link>> media = new ArrayList<>();
    private final List<Optional<Link>> cited = new ArrayList<>();
    private final List<List<Link>> rested = new ArrayList<>();
    private final Footnotes footnotes;

    /// The agency whose story the report prints.
    private final Optional<Link> credit;

    /// @param tagged what the model read in the report
    Chains(Report report, Tagged tagged, Dates dates) {
        this.text = report.text();
        this.sayings = tagged.sayings();
        this.sentences = tagged.sentences();
        this.spoken = new Spoken(text, tagged, dates);
        this.own = new Own(report);
        this.credit = Credit.of(report);
        this.interview = Interview.in(text, sayings);
        this.sources = new Sources(report.text(), tagged, own);
        this.noSource = new NoSource(text, sentences, sources);
        this.relays = new Relays(report.text(), tagged);
        this.continued = new Continued(text, sayings, sentences);
        var named = new ArrayList<List<Speaker>>();
        for (var saying : sayings) {
            var speakers = named(saying, named);
            sources.wrote(saying.cue(), speakers.stream().map(Speaker::source).toList());
            named.add(speakers);
            media.add(medium(saying));
            cited.add(cited(saying));
        }
        this.footnotes = sources.footnotes(report);
        this.links = IntStream.range(0, sayings.size()).mapToObj(i -> link(i, named)).toList();
        for (int i = 0; i < sayings.size(); i++) {
            rested.add(rested(i, report));
            carry(i, report);
        }
    }

    /// The medium that was told what is said.
    private Optional<Link> medium(Saying saying) {
        return relays.medium(saying, sources::isMedium)
                .map(at -> new Link(sources.speakers(List.of(at)), Optional.empty()));
    }

    /// Whom its source cites for it.
    private Optional<Link> cited(Saying saying) {
        return relays.cited(saying)
                .filter(it -> !sources.isThing(List.of(it.source())))
                .filter(it -> !noSource.isPhrase(it.source()))
                .map(cited -> cited(cited, saying));
    }

    private Link cited(Cited cited, Saying saying) {
        return new Link(
                sources.speakers(List.of(cited.source())),
                Optional.of(new Cue(cited.cue(), CueKind.SAYS)),
                spoken.when(List.of(cited.source()), List.of(cited.cue()), saying.content()));
    }

    /// On whom its source is said to rest in the next sentence.
    private List<Link> rested(int saying, Report report) {
        var said = sayings.get(saying);
        return links.get(saying).stream()
                .filter(_ -> said.parent().isEmpty() && !said.cue().isEmpty())
                .filter(Link::isNamed)
                .flatMap(link ->
                        Resting.next(sentences, said.cue().getFirst(), _ -> true)
                                .flatMap(next ->
                                        new Resting(text)
                                                        .of(
                                                                next,
                                                                word ->
                                                                        isMeant(
                                                                                word, said, link,
                                                                                report))
                                                        .stream()))
                .map(cited -> cited(cited, said))
                .toList();
    }

    /// In another paragraph only by its name: there "the daily" may be another.
    private boolean isMeant(Word word, Saying said, Link link, Report report) {
        return sources.isMeant(word, link)
                && (sources.isNamed(word)
                        || isTogether(report, said.cue().getFirst().through(word.at())));
    }

    private static boolean isTogether(Report report, Passage at) {
        return InOrder.overlapping(report.blocks(), Block::at, at).size() == 1;
    }

    /// Whoever told a medium something goes on telling it in the next sentence, where he is "he".
    private void carry(int saying, Report report) {
        var said = sayings.get(saying);
        if (saying == 0
                || said.parent().isPresent()
                || !isAgain(said)
                || media.get(saying).isPresent()) {
            return;
        }
        int before = saying - 1;
        boolean isSame =
                links.get(saying).map(Link::sources).equals(links.get(before).map(Link::sources));
        boolean isNext =
                sayings.get(before).cue().stream()
                        .limit(1)
                        .flatMap(cue -> Resting.next(sentences, cue, at -> isTogether(report, at)))
                        .anyMatch(next -> next.at().covers(said.cue().getFirst()));
        if (isSame && isNext) {
            media.set(saying, media.get(before));
        }
    }

    private boolean isAgain(Saying saying) {
        return !saying.cue().isEmpty() && isOnly(saying, AGAIN);
    }

    /// By whom words came that nobody in the text says: the agency whose story it is, and whoever is named in their footnote.
    List<Link> unsaid(Passage words) {
        return Stream.concat(credit.stream(), noted(words).stream()).toList();
    }

    private List<Link> noted(Passage words) {
        return InOrder.overlapping(sentences, Sentence::at, words).stream()
                .limit(1)
                .flatMap(sentence -> footnotes.to(sentence.at()).stream())
                .filter(link -> !own.is(link.label()))
                .toList();
    }

    /// The links of a saying, outermost first, or nothing where it nests too deep. Whoever's words it stands in is no further link, nor
    /// is the report's outlet or author, who speaks anyway.
    Optional<List<Link>> of(int saying) {
        var chain = new ArrayList<Link>();
        var seen = new HashSet<Integer>();
        if (isAskedFor(saying)) {
            return Optional.empty();
        }
        Optional<Integer> next = Optional.of(saying);
        while (next.isPresent() && seen.size() <= DEEPEST && seen.add(next.get())) {
            if (noSource.isOf(sayings.get(next.get()))) {
                return Optional.empty();
            }
            rested.get(next.get()).reversed().forEach(link -> add(link, chain));
            cited.get(next.get()).ifPresent(link -> add(link, chain));
            if (!isAskedFor(next.get())) {
                links.get(next.get()).ifPresent(link -> add(link, chain));
            }
            media.get(next.get()).ifPresent(link -> add(link, chain));
            int at = next.get();
            next =
                    relays.reported(at)
                            .or(() -> sayings.get(at).parent())
                            .or(() -> continued.from(at, this::areSame));
        }
        note(saying, chain);
        credit.ifPresent(agency -> add(agency, chain));
        return Optional.of(List.copyOf(chain)).filter(_ -> seen.size() <= DEEPEST);
    }

    /// Whether two sayings have the same sources, who are told of in some words.
    private boolean areSame(int one, int other) {
        var first = links.get(one).map(Link::sources).orElse(List.of());
        return !first.isEmpty()
                && first.stream().noneMatch(it -> it.label().isEmpty())
                && first.equals(links.get(other).map(Link::sources).orElse(List.of()));
    }

    /// A footnote names the medium that had it, where the sentence names none.
    private void note(int saying, List<Link> chain) {
        boolean isByMedium =
                chain.stream()
                        .flatMap(link -> link.sources().stream())
                        .anyMatch(Source.Outlet.class::isInstance);
        var said = sayings.get(saying);
        if (!isByMedium && !said.cue().isEmpty() && !chain.isEmpty()) {
            noted(said.cue().getLast()).forEach(link -> add(link, chain));
        }
    }

    /// Whoever agrees in his own words is one link, and "it" told by whom a source told something is not that source again: "The office told the
    /// weekly that it had ordered pumps".
    private void add(Link link, List<Link> chain) {
        if (chain.size() > 1) {
            chain.subList(1, chain.size()).removeIf(inner -> isPronounFor(inner, link));
        }
        boolean isAgain =
                !chain.isEmpty()
                        && chain.getFirst().sources().equals(link.sources())
                        && (link.isNamed() || isOneMention(chain.getFirst(), link));
        var others = link.speakers().stream().filter(it -> !own.is(it.source().label())).toList();
        if (!isAgain && !others.isEmpty()) {
            chain.addFirst(link.by(others));
        }
    }

    private boolean isPronounFor(Link inner, Link outer) {
        return inner.sources().equals(outer.sources())
                && inner.words().stream()
                        .allMatch(at -> PRONOUNS.contains(at.in(text).toLowerCase(Locale.ROOT)));
    }

    /// Whether people without a name are the same words, or one is told without any ("officials denied it, making it clear that").
    private static boolean isOneMention(Link one, Link other) {
        return one.words().equals(other.words())
                || one.words().isEmpty()
                || other.words().isEmpty();
    }

    /// The actors that the words for its source name, though they stand with another saying.
    List<Mention> speakers(int saying) {
        return sources.speaking(sayings.get(first(saying)).source());
    }

    /// The actors that these words name.
    List<Mention> named(List<Passage> words) {
        return sources.in(words);
    }

    /// The actor whom these words mean by name, not one that only belongs to whom they mean.
    Optional<Mention> namedBy(Passage words) {
        return sources.namedBy(List.of(words));
    }

    /// The saying in whose words these stand; of what somebody asks to be permitted, the asking.
    Optional<Integer> around(Passage words) {
        var around = new Sayings(sayings).around(words);
        return around.filter(it -> noSource.isGranted(sayings.get(it)) || isAskedFor(it))
                .flatMap(it -> sayings.get(it).parent())
                .or(() -> around);
    }

    /// "They asked the League to permit the camp": what it is to do it has not said.
    private boolean isAskedFor(int saying) {
        var said = sayings.get(saying);
        return said.kind() == CueKind.PERMITS
                && said.parent()
                        .map(sayings::get)
                        .filter(outer -> outer.kind() == CueKind.REQUESTS)
                        .filter(outer -> said.cue().stream().anyMatch(spoken(outer)::covers))
                        .isPresent();
    }

    /// Whom words without a name stand for.
    Referents referents() {
        return sources.referents();
    }

    /// Who say it by the words for its source.
    ///
    /// @param before those of the sayings before it
    private List<Speaker> named(Saying saying, List<List<Speaker>> before) {
        if (saying.source().isEmpty() || noSource.isWay(saying)) {
            return List.of();
        }
        return saying.parent()
                .filter(parent -> parent < before.size() && isAgain(saying))
                .filter(parent -> isDirect(sayings.get(parent)))
                .filter(parent ->
                        spoken(sayings.get(parent)).begin() < saying.source().getFirst().begin())
                .map(parent ->
                        sources.other(
                                saying.source(), spoken(sayings.get(parent)), before.get(parent)))
                .orElseGet(() -> sources.speakers(saying.source()));
    }

    /// Whether the words are the speaker's own, so that he calls himself "I": a turn in a conversation, or a quotation.
    private boolean isDirect(Saying saying) {
        return saying.cue().isEmpty() || OPENING.indexOf(text.charAt(spoken(saying).begin())) >= 0;
    }

    private static Passage spoken(Saying saying) {
        return saying.content().getFirst();
    }

    private Optional<Link> link(int saying, List<List<Speaker>> named) {
        var said = sayings.get(saying);
        int first = first(saying);
        if (isSelf(said, first) || interview.asked().contains(saying)) {
            return Optional.empty();
        }
        if (isOnly(said, ADDRESSED) && !interview.asked().isEmpty()) {
            return addressed(saying, named);
        }
        if (named.get(first).isEmpty() && sayings.get(first).given() instanceof Given.Author) {
            return Optional.empty();
        }
        var speakers = first == saying ? named.get(saying) : unworded(named.get(first));
        return Optional.of(
                new Link(
                        speakers.isEmpty() ? List.of(NOT_SAID) : speakers,
                        Sources.together(said.cue()).map(at -> new Cue(at, said.kind())),
                        spoken.when(said.source(), said.cue(), said.content())));
    }

    /// Their words stand with another saying.
    private static List<Speaker> unworded(List<Speaker> speakers) {
        return speakers.stream().map(it -> new Speaker(it.source(), Optional.empty())).toList();
    }

    /// "I" and "we" in what somebody says are himself, also where he goes on, and "our hope" is his.
    private boolean isSelf(Saying saying, int first) {
        return saying.parent().isPresent() && isOnly(sayings.get(first), SELF);
    }

    private boolean isOnly(Saying saying, Set<String> words) {
        return saying.source().size() == 1
                && words.contains(saying.source().getFirst().in(text).toLowerCase(Locale.ROOT));
    }

    /// "You" of whoever asks in an interview is the guest; of the guest it is the outlet, which speaks anyway.
    private Optional<Link> addressed(int saying, List<List<Speaker>> named) {
        var said = sayings.get(saying);
        if (!interview.asked().contains(outermost(saying))) {
            return Optional.empty();
        }
        return interview.answered().stream()
                .min(Integer::compare)
                .map(guest -> named.get(guest).getFirst().source())
                .map(guest ->
                        Link.by(
                                guest,
                                Optional.of(said.source().getFirst()),
                                Sources.together(said.cue()).map(at -> new Cue(at, said.kind()))));
    }

    private int outermost(int saying) {
        var seen = new HashSet<Integer>();
        int at = saying;
        while (seen.add(at) && sayings.get(at).parent().isPresent()) {
            at = sayings.get(at).parent().get();
        }
        return at;
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
}
