package stemma.extract;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.Attribution;
import stemma.model.Content;
import stemma.model.Draft;
import stemma.model.Link;
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.When;
import stemma.predicate.Argument;
import stemma.predicate.Event;
import stemma.predicate.Events;
import stemma.predicate.Relation;
import stemma.predicate.Relations;
import stemma.predicate.Role;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;
import stemma.time.Anchors;
import stemma.time.Time;
import stemma.time.Times;

/// What a report says happened or holds between actors: drafts of relations other than `says`.
///
/// What stands in the content of a saying came by that one's chain; all else is in the outlet's own words.
final class Contents {
    private static final String SAYS = "says";

    /// Roles that tell of an event even where nobody else has a part in it.
    private static final List<Role> SETTING = List.of(Role.THEME, Role.PLACE, Role.AMOUNT);

    private final Report report;
    private final Tagged tagged;
    private final Chains chains;
    private final Parts parts;
    private final Trees tree;
    private final List<Event> events;
    private final Map<Integer, Set<Integer>> predicatesBySentence;
    private final List<Time> times;

    Contents(Report report, Tagged tagged, Chains chains) {
        this.report = report;
        this.tagged = tagged;
        this.chains = chains;
        this.parts = new Parts(report.text(), tagged, chains);
        this.tree = new Trees(tagged.sentences());
        this.events = Events.of(report.text(), tagged);
        this.predicatesBySentence =
                events.stream().collect(groupingBy(Event::sentence, mapping(Event::word, toSet())));
        this.times = times();
    }

    /// Of days that something can have happened on; how long and how often are no such.
    private List<Time> times() {
        var sentences = tagged.sentences().stream().map(Sentence::at).toList();
        var published = Anchors.published(report.imprint().published());
        return Times.of(report.text(), sentences, published).each().stream()
                .filter(time -> time.when().isStated() && !time.isOfText())
                .filter(time -> time.kind() == Time.Kind.DATE || time.kind() == Time.Kind.TIME)
                .toList();
    }

    /// Each once a report: the same relation between the same actors, on the same word, in the same manner. What somebody plans or
    /// asks not to happen has no modality of its own, and is left to the words of the saying.
    List<Draft> drafts() {
        var seen = new HashSet<List<Object>>();
        return events.stream()
                .filter(event -> !event.relation().id().equals(Relations.OTHER))
                .filter(event -> !isCueOfSaying(event))
                .filter(event -> !event.negated() || event.modality() == Modality.DENIED)
                .flatMap(event -> draft(event).stream())
                .filter(draft -> seen.add(gist(draft)))
                .toList();
    }

    private static List<Object> gist(Draft draft) {
        var content = draft.content();
        return List.of(
                content.relation(),
                content.agents().stream().map(Mention::name).toList(),
                content.patients().stream().map(Mention::name).toList(),
                draft.modality(),
                draft.attribution().relayed().stream().map(Link::source).toList());
    }

    /// That somebody says something is a draft already.
    private boolean isCueOfSaying(Event event) {
        return event.relation().id().equals(SAYS) && act(event).isPresent();
    }

    private Optional<Draft> draft(Event event) {
        var saying = innermost(event.at());
        var chain = saying.map(chains::of).orElse(Optional.of(List.<Link>of()));
        var words = Read.of(report, words(event));
        var agents = agents(event, saying);
        var patients = without(agents, actors(event, Role.PATIENT, saying));
        if (chain.isEmpty() || words.isEmpty() || !isWorthStating(event, agents, patients)) {
            return Optional.empty();
        }
        var content =
                new Content(
                        event.relation().id(), words, agents, patients, when(event), place(event));
        return Optional.of(
                new Draft(
                        evidence(saying, words),
                        content,
                        modality(event, saying),
                        new Attribution(report.outlet(), chain.get()),
                        confidence(event, saying)));
    }

    /// Nobody does something to himself here: a tree that says so is wrong.
    private static List<Mention> without(List<Mention> others, List<Mention> mentions) {
        var names = others.stream().map(Mention::name).toList();
        return mentions.stream().filter(mention -> !names.contains(mention.name())).toList();
    }

    /// What holds, holds between two with names. What happened has somebody with a name, and a second or a setting; what was done
    /// to somebody may be told without who did it. That somebody asked or denied something, the saying itself tells.
    private boolean isWorthStating(Event event, List<Mention> agents, List<Mention> patients) {
        boolean isNamed = areNamed(agents) || areNamed(patients);
        boolean isPair = areNamed(agents) && (agents.size() > 1 || areNamed(patients));
        boolean isDone = word(event).part().equals("VERB") && !patients.isEmpty();
        boolean isTold =
                !agents.isEmpty()
                        && (agents.size() + patients.size() > 1
                                || SETTING.stream().anyMatch(role -> !event.of(role).isEmpty()));
        if (act(event).isPresent() && patients.isEmpty()) {
            return false;
        }
        return event.relation().kind() == Relation.Kind.TIE
                ? isPair
                : isNamed && (isTold || isDone);
    }

    private boolean areNamed(List<Mention> mentions) {
        return mentions.stream().anyMatch(this::isNamed);
    }

    private boolean isNamed(Mention mention) {
        return parts.isNamed(mention);
    }

    private Word word(Event event) {
        return tagged.sentences().get(event.sentence()).words().get(event.word());
    }

    /// The saying with the smallest content that holds these words.
    private Optional<Integer> innermost(Passage at) {
        return IntStream.range(0, tagged.sayings().size())
                .boxed()
                .filter(saying -> holds(saying, at))
                .min(comparingInt(this::size));
    }

    private boolean holds(int saying, Passage at) {
        return tagged.sayings().get(saying).content().stream().anyMatch(part -> part.covers(at));
    }

    private int size(int saying) {
        return tagged.sayings().get(saying).content().stream().mapToInt(Passage::length).sum();
    }

    /// The saying whose cue the event is: who asks is the source of what is asked.
    private Optional<Integer> act(Event event) {
        return IntStream.range(0, tagged.sayings().size())
                .boxed()
                .filter(saying ->
                        tagged.sayings().get(saying).cue().stream()
                                .anyMatch(cue -> cue.overlaps(event.at())))
                .findFirst();
    }

    private List<Mention> agents(Event event, Optional<Integer> saying) {
        var agents = actors(event, Role.AGENT, saying);
        return agents.isEmpty() ? act(event).map(chains::speakers).orElse(List.of()) : agents;
    }

    private List<Mention> actors(Event event, Role role, Optional<Integer> saying) {
        return event.of(role).stream()
                .flatMap(argument -> parts.actors(argument, saying).stream())
                .distinct()
                .toList();
    }

    private Stream<Entity> entities(Passage at) {
        return InOrder.overlapping(tagged.entities(), Entity::at, at).stream();
    }

    private Optional<String> place(Event event) {
        return event.of(Role.PLACE).stream()
                .flatMap(argument -> parts.named(argument).stream())
                .map(Mention::name)
                .findFirst();
    }

    /// The time whose words hang on the predicate, and on no other event's before.
    private When when(Event event) {
        var sentence = tagged.sentences().get(event.sentence());
        return InOrder.overlapping(times, Time::at, sentence.at()).stream()
                .filter(time -> isOf(time, event, sentence.words()))
                .map(Time::when)
                .findFirst()
                .orElseGet(When::unstated);
    }

    private boolean isOf(Time time, Event event, List<Word> words) {
        var predicates = predicatesBySentence.getOrDefault(event.sentence(), Set.of());
        int at = tree.head(time.at()).map(words::indexOf).orElse(-1);
        while (at >= 0 && !predicates.contains(at)) {
            at = words.get(at).head();
        }
        return at == event.word();
    }

    /// The predicate and what has a part in it, from the first word to the last of each stretch that stands together.
    private List<Passage> words(Event event) {
        var stretches =
                Stream.concat(
                                Stream.of(event.at()),
                                event.roles().values().stream()
                                        .flatMap(List::stream)
                                        .map(Argument::phrase))
                        .sorted()
                        .toList();
        var words = new ArrayList<Passage>();
        for (var part : stretches) {
            if (!words.isEmpty() && part.begin() <= words.getLast().end() + 1) {
                words.set(words.size() - 1, words.getLast().through(part));
            } else {
                words.add(part);
            }
        }
        return words;
    }

    private Passage evidence(Optional<Integer> saying, List<Passage> words) {
        var about =
                saying.map(tagged.sayings()::get).stream()
                        .flatMap(said -> Stream.of(said.source(), said.cue()))
                        .flatMap(List::stream);
        return Stream.concat(about, words.stream()).reduce(Passage::through).orElseThrow();
    }

    /// What the words say of it; where they say no more, what the cue makes of the word that its content hangs on.
    private Modality modality(Event event, Optional<Integer> saying) {
        return saying.map(tagged.sayings()::get)
                .filter(_ -> event.modality() == Modality.ASSERTED)
                .filter(said -> isTop(event, said))
                .map(said -> said.kind().modality())
                .orElse(event.modality());
    }

    private boolean isTop(Event event, Saying saying) {
        var words = tagged.sentences().get(event.sentence()).words();
        Word word = words.get(event.word());
        return word.head() < 0
                || saying.content().stream()
                        .noneMatch(part -> part.covers(words.get(word.head()).at()));
    }

    /// The least of the model's probabilities for what it is made of.
    private double confidence(Event event, Optional<Integer> saying) {
        var entities =
                event.roles().values().stream()
                        .flatMap(List::stream)
                        .flatMap(argument -> entities(argument.at()))
                        .map(Entity::probability);
        var said = saying.map(tagged.sayings()::get).stream().map(Saying::probability);
        double least = Stream.concat(entities, said).min(Double::compare).orElse(0.5);
        return Math.clamp(least, 0, 1);
    }
}
