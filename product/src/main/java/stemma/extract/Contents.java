package stemma.extract;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.model.Amount;
import stemma.model.Attribution;
import stemma.model.Content;
import stemma.model.CueKind;
import stemma.model.Draft;
import stemma.model.Link;
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.Where;
import stemma.predicate.Argument;
import stemma.predicate.Event;
import stemma.predicate.Events;
import stemma.predicate.Relation;
import stemma.predicate.Relations;
import stemma.predicate.Role;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Word;
import stemma.text.Names;

/// What a report says happened or holds between actors: drafts of relations other than `says`.
///
/// What stands in the content of a saying came by that one's chain; all else is in the outlet's own words.
final class Contents {
    private static final String SAYS = "says";
    private static final Set<String> ACTS = Set.of("agrees", "requests");

    /// Acts on a thing that are news, though nobody else has a part in them.
    private static final Set<String> ACTS_ON = Set.of("permits", "rejects", "requests");

    private static final Pattern ANSWERED = Pattern.compile("(?i)\\bresponsibility\\b");

    private static final Set<CueKind> TELLING =
            EnumSet.of(CueKind.SAYS, CueKind.CONFIRMS, CueKind.KNOWS);

    private final Report report;
    private final Tagged tagged;
    private final Chains chains;
    private final Sayings sayings;
    private final Manners manners;
    private final Parts parts;
    private final Worth worth;
    private final List<Event> events;
    private final Set<Integer> acts;
    private final Timing timing;
    private final Counted counted;
    private final Grounds grounds;
    private final Evidence evidence;

    Contents(Report report, Tagged tagged, Dates dates, Counted counted, Chains chains) {
        this.report = report;
        this.tagged = tagged;
        this.chains = chains;
        this.sayings = new Sayings(tagged.sayings());
        this.manners = new Manners(report.text(), tagged.sentences());
        this.parts = new Parts(report.text(), tagged, chains);
        this.worth = new Worth(parts, tagged);
        this.events = Events.of(report.text(), tagged);
        this.acts = events.stream().flatMap(event -> event.about().stream()).collect(toSet());
        this.counted = counted;
        this.timing = new Timing(report, tagged, dates, events);
        this.grounds = new Grounds(report, tagged);
        this.evidence = new Evidence(tagged.sentences());
    }

    /// All that the words say happened or holds, stated or not, in the order of the text.
    List<Event> events() {
        return events;
    }

    /// By the index of the event. Each once a report: the same relation between the same actors, on the same word, in the same manner.
    /// What somebody plans or asks not to happen has no modality of its own, and is left to the words of the saying.
    Map<Integer, Draft> drafts() {
        var drafts = new LinkedHashMap<Integer, Draft>();
        var seen = new HashSet<List<Object>>();
        for (int i = 0; i < events.size(); i++) {
            int index = i;
            Optional.of(events.get(i))
                    .filter(event -> !event.relation().id().equals(Relations.OTHER))
                    .filter(event -> !isCueOfSaying(event))
                    .filter(event -> !event.negated() || event.modality() == Modality.DENIED)
                    .flatMap(event -> draft(event, acts.contains(index)))
                    .filter(draft -> seen.add(gist(draft)))
                    .ifPresent(draft -> drafts.put(index, draft));
        }
        return drafts;
    }

    /// When an act was, as whoever acts by speaking spoke then.
    Optional<Link.Said> said(Event act) {
        return timing.time(act).map(time -> new Link.Said(time.at(), timing.when(act)));
    }

    private static List<Object> gist(Draft draft) {
        var content = draft.content();
        return List.of(
                content.relation(),
                content.agents().stream().map(Mention::name).toList(),
                content.patients().stream().map(Mention::name).toList(),
                draft.modality(),
                draft.attribution().relayed().stream().map(Link::sources).toList());
    }

    /// That somebody says something is a draft already.
    private boolean isCueOfSaying(Event event) {
        return event.relation().id().equals(SAYS) && act(event).isPresent();
    }

    /// @param isAct whether other events are its content
    private Optional<Draft> draft(Event event, boolean isAct) {
        var saying = chains.around(event.at());
        var chain = saying.map(chains::of).orElseGet(() -> Optional.of(chains.unsaid(event.at())));
        var words = Read.of(report, words(event));
        var doing = agents(event, saying);
        var doneTo = actors(event, Role.PATIENT, saying);
        var others = without(doneTo, doing);
        boolean isOneOfThem = doing.size() == others.size() + doneTo.size();
        var agents = isOneOfThem && !others.isEmpty() ? others : doing;
        var patients = without(agents, doneTo);
        var told = new Worth.Told(event, isAct, agents, patients);
        if (chain.isEmpty() || words.isEmpty() || isSaidOnly(told) || !worth.isStated(told)) {
            return Optional.empty();
        }
        var content =
                new Content(
                        event.relation().id(),
                        words,
                        agents,
                        patients,
                        themes(event),
                        phrases(event, Role.INSTRUMENT),
                        amounts(event),
                        timing.when(event),
                        place(event));
        var draft =
                new Draft(
                        evidence(saying, words),
                        content,
                        modality(event, saying),
                        new Attribution(report.outlet(), chain.get()),
                        confidence(event, saying));
        return Optional.of(draft.because(grounds.of(event, draft, saying, timing.time(event))));
    }

    /// What it is about; also what it is done to where that is no one: "oversee a camp".
    private List<Passage> themes(Event event) {
        var themes = phrases(event, Role.THEME);
        return themes.isEmpty() ? parts.things(event).map(Argument::phrase).toList() : themes;
    }

    private static List<Passage> phrases(Event event, Role role) {
        return event.of(role).stream().map(Argument::phrase).distinct().toList();
    }

    /// Words of an amount without a number are one too: "a monthly sum".
    private List<Amount> amounts(Event event) {
        return event.of(Role.AMOUNT).stream().map(this::amount).distinct().toList();
    }

    private Amount amount(Argument words) {
        return counted.in(words.phrase())
                .findFirst()
                .orElseGet(() ->
                        new Amount(
                                words.phrase(),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                "",
                                "",
                                Optional.empty()));
    }

    /// Nobody does something to himself here: a tree that says so is wrong. What two do to one of them ("giving Velm a green light"), the other does.
    private static List<Mention> without(List<Mention> others, List<Mention> mentions) {
        var names = others.stream().map(Mention::name).toList();
        return mentions.stream().filter(mention -> !names.contains(mention.name())).toList();
    }

    /// That somebody denied something without more, the saying itself tells; that he has agreed to do something, or asks for it, is news itself, and so is that he
    /// asked for lorries, or rejected or approved a plan.
    private boolean isSaidOnly(Worth.Told told) {
        return told.event().relation().kind() != Relation.Kind.TIE
                && told.patients().isEmpty()
                && !(told.isAct() && ACTS.contains(told.event().relation().id()))
                && !(ACTS_ON.contains(told.event().relation().id()) && isOnThing(told.event()))
                && act(told.event()).isPresent();
    }

    private boolean isOnThing(Event event) {
        var words = tagged.sentences().get(event.sentence()).words();
        return event.of(Role.THEME).stream()
                .anyMatch(theme -> words.get(theme.word()).part().equals("NOUN"));
    }

    /// The saying whose cue the event is: who asks is the source of what is asked.
    private Optional<Integer> act(Event event) {
        return sayings.byCue(event.at());
    }

    private List<Mention> agents(Event event, Optional<Integer> saying) {
        var agents = actors(event, Role.AGENT, saying).stream().map(Contents::acting).toList();
        if (agents.isEmpty()) {
            return act(event)
                    .or(() -> saying.filter(it -> isAnsweredFor(event, it)))
                    .map(chains::speakers)
                    .orElse(List.of());
        }
        return agents;
    }

    /// "Claimed responsibility for firing rockets at Velm": whoever answers for it has fired them.
    private boolean isAnsweredFor(Event event, int saying) {
        var said = tagged.sayings().get(saying);
        return isTop(event, said)
                && said.cue().stream()
                        .anyMatch(cue -> ANSWERED.matcher(cue.in(report.text())).find());
    }

    private List<Mention> actors(Event event, Role role, Optional<Integer> saying) {
        return event.of(role).stream()
                .filter(argument -> saying.filter(it -> isSayer(argument, it)).isEmpty())
                .flatMap(argument -> parts.actors(argument, saying).stream())
                .distinct()
                .toList();
    }

    /// "Ankara rejected the offer": the government that sits there.
    private static Mention acting(Mention agent) {
        return agent.kind() == ActorKind.PLACE
                ? Names.ofSeat(agent.name())
                        .map(state -> new Mention(agent.at(), state.name(), state.kind()))
                        .orElse(agent)
                : agent;
    }

    /// "The paper wrote that in a bid to win, the Front left": who tells it has no part in it by what only hangs on the telling. Who
    /// denies, plans or asks for it may ("denied having armed").
    private boolean isSayer(Argument argument, int saying) {
        var said = tagged.sayings().get(saying);
        boolean isTold =
                TELLING.contains(said.kind()) && argument.path().contains("^obl")
                        || argument.path().startsWith("^ccomp");
        return isTold && said.source().stream().anyMatch(argument.at()::overlaps);
    }

    private Stream<Entity> entities(Passage at) {
        return InOrder.overlapping(tagged.entities(), Entity::at, at).stream();
    }

    private Optional<Where> place(Event event) {
        return event.of(Role.PLACE).stream()
                .flatMap(argument -> parts.named(argument).stream())
                .map(name -> new Where(name.at(), name.name(), Optional.empty()))
                .findFirst();
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
        return saying.map(tagged.sayings()::get)
                .map(said -> evidence.of(said, words))
                .orElseGet(() -> words.stream().reduce(Passage::through).orElseThrow());
    }

    /// What the words say of it; where they say no more, what the cue makes of the word that its content hangs on.
    private Modality modality(Event event, Optional<Integer> saying) {
        return saying.map(tagged.sayings()::get)
                .filter(_ -> event.modality() == Modality.ASSERTED)
                .filter(said -> isTop(event, said))
                .map(manners::of)
                .orElse(event.modality());
    }

    private boolean isTop(Event event, Saying saying) {
        var words = tagged.sentences().get(event.sentence()).words();
        Word word = words.get(event.word());
        return word.head() < 0
                || saying.content().stream()
                        .noneMatch(part -> part.covers(words.get(word.head()).at()));
    }

    /// The least of the model's probabilities for the names in it and of the share of right ones among sayings such as the one it stands in.
    private double confidence(Event event, Optional<Integer> saying) {
        var entities =
                event.roles().values().stream()
                        .flatMap(List::stream)
                        .flatMap(argument -> entities(argument.at()))
                        .map(Entity::probability);
        var said =
                saying.map(tagged.sayings()::get).stream()
                        .map(Saying::probability)
                        .map(Calibration::share);
        double least = Stream.concat(entities, said).min(Double::compare).orElse(0.5);
        return Math.clamp(least, 0, 1);
    }
}
