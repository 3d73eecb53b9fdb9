package stemma.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.Cue;
import stemma.model.CueKind;
import stemma.model.Draft;
import stemma.model.Ground;
import stemma.model.Link;
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.model.Source;
import stemma.predicate.Event;
import stemma.predicate.Relation;
import stemma.predicate.Way;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Sentence;

/// Which draft is the act whose content another is: of "asked the League to send trucks", the sending is about the asking.
///
/// An act is what the words say happened, where that is stated: "asked". Where it is not, as of "said" or "asked to leave", it is the saying
/// itself. What is stated by the words of a saying that is an act, is about that act too.
final class Acts {
    /// Who agrees to do something plans it.
    private static final String AGREES = "agrees";

    private final List<Sentence> sentences;
    private final Sayings sayings;
    private final Contents contents;
    private final List<Event> events;
    private final Map<Integer, List<Draft>> said;
    private final Map<Integer, Draft> told;
    private final Map<Stated, Draft> done = new HashMap<>();
    private final Set<Stated> underway = new HashSet<>();

    /// Where a draft comes from.
    private sealed interface Stated {
        /// @param part which of its statements, where it is of several
        record Saying(int index, int part) implements Stated {}

        record Happening(int event) implements Stated {}
    }

    /// @param said by the index of their saying, one at least
    Acts(Tagged tagged, Contents contents, Map<Integer, List<Draft>> said) {
        this.sentences = tagged.sentences();
        this.sayings = new Sayings(tagged.sayings());
        this.contents = contents;
        this.events = contents.events();
        this.said = said;
        this.told = contents.drafts();
    }

    /// All drafts, each with its act.
    Stream<Draft> drafts() {
        return Stream.concat(
                        said.keySet().stream().sorted().flatMap(this::parts),
                        told.keySet().stream().sorted().map(Stated.Happening::new))
                .map(this::draft);
    }

    private Stream<Stated> parts(int saying) {
        return IntStream.range(0, said.getOrDefault(saying, List.of()).size())
                .mapToObj(part -> new Stated.Saying(saying, part));
    }

    /// Two that are each about the other are no acts; only a wrong reading makes such.
    private Draft draft(Stated one) {
        var known = Optional.ofNullable(done.get(one));
        if (known.isPresent()) {
            return known.get();
        }
        underway.add(one);
        var draft =
                act(one).filter(act -> !underway.contains(act))
                        .map(act -> spoken(bare(one).about(draft(act), why(one, act)), act))
                        .orElseGet(() -> bare(one));
        underway.remove(one);
        done.put(one, draft);
        return draft;
    }

    /// What the model does not see as said, though the tree has whose act it is content of, came by whoever acts: of "Norvia threatened to
    /// attack Velm" the attack, threatened, came by Norvia.
    private Draft spoken(Draft content, Stated one) {
        var act = content.about().orElseThrow();
        boolean isHandedOn = !content.attribution().equals(act.attribution());
        return switch (one) {
            case Stated.Happening(int event)
                    when !isHandedOn && !act.content().agents().isEmpty() ->
                    spoken(content, act.content().agents(), events.get(event));
            case Stated.Happening _, Stated.Saying _ -> content;
        };
    }

    private Draft spoken(Draft content, List<Mention> speakers, Event act) {
        var cue = cue(act);
        if (cue.isEmpty()) {
            return content;
        }
        var said = contents.said(act);
        return content.by(
                new Link(speakers.stream().map(Acts::speaker).distinct().toList(), cue, said),
                speakers.stream().map(Mention::at).reduce(act.at(), Passage::through),
                Stream.of(
                                speakers.stream().map(Acts::ground),
                                cue.stream().map(Acts::ground),
                                said.stream().map(Acts::ground))
                        .flatMap(it -> it)
                        .toList());
    }

    private static Ground ground(Cue cue) {
        return Ground.of("cue", cue.kind().word(), List.of(cue.at()), "the word for the act");
    }

    private static Ground ground(Link.Said said) {
        return Ground.of("said", said.when().edtf(), List.of(said.at()), "when the act was");
    }

    private static Link.Speaker speaker(Mention actor) {
        return new Link.Speaker(source(actor), Optional.of(actor.at()));
    }

    private static Ground ground(Mention actor) {
        return Ground.of(
                "source",
                source(actor).label(),
                List.of(actor.at()),
                "who does the act whose content it is");
    }

    /// What the word for an act makes of what it is about; none of acts that say nothing.
    private static Optional<Cue> cue(Event act) {
        String relation = act.relation().id();
        return Stream.of(CueKind.values())
                .filter(_ -> act.modality() == Modality.ASSERTED)
                .filter(kind ->
                        kind.word().equals(relation)
                                || kind == CueKind.PLANS && relation.equals(AGREES))
                .findFirst()
                .map(kind -> new Cue(act.at(), kind));
    }

    private static Source source(Mention actor) {
        return switch (actor.kind()) {
            case PERSON -> new Source.Person(actor.name());
            case MEDIUM -> new Source.Outlet(actor.name());
            case GROUP, ROLE, UNKNOWN -> new Source.Unnamed(actor.name());
            case ORGANISATION, UNIT, STATE, BODY, PLACE -> new Source.Organisation(actor.name());
        };
    }

    private Draft bare(Stated one) {
        return Optional.ofNullable(
                        switch (one) {
                            case Stated.Saying(int saying, int part) ->
                                    said.getOrDefault(saying, List.of()).get(part);
                            case Stated.Happening(int event) -> told.get(event);
                        })
                .orElseThrow();
    }

    private Optional<Stated> act(Stated one) {
        return switch (one) {
            case Stated.Saying(int saying, int _) -> {
                var words = sayings.all().get(saying);
                yield happening(saying).or(() -> outer(words.parent(), words.content().getFirst()));
            }
            case Stated.Happening(int event) -> act(event);
        };
    }

    /// By the tree, unless a saying stands between; or else the saying around it.
    private Optional<Stated> act(int event) {
        var around = sayings.around(events.get(event).at());
        var inTree =
                events.get(event)
                        .about()
                        .filter(act -> around.isEmpty() || isWithin(act, around.get()));
        return inTree.isPresent() ? stated(inTree.get()) : outer(around, events.get(event).at());
    }

    private boolean isWithin(int act, int saying) {
        var at = events.get(act).at();
        return sayings.holds(saying, at)
                || sayings.all().get(saying).cue().stream().anyMatch(cue -> cue.overlaps(at));
    }

    /// What states an event: its draft, the saying whose cue it is, or else the act that it is content of itself.
    private Optional<Stated> stated(int event) {
        if (told.containsKey(event)) {
            return Optional.of(new Stated.Happening(event));
        }
        Optional<Stated> cue =
                sayings.byCue(events.get(event).at())
                        .filter(said::containsKey)
                        .map(saying -> new Stated.Saying(saying, 0));
        return cue.isPresent() ? cue : act(event);
    }

    /// What states that somebody says these words, going outwards until something does.
    private Optional<Stated> outer(Optional<Integer> saying, Passage words) {
        var seen = new HashSet<Integer>();
        var at = saying;
        while (at.isPresent() && seen.add(at.get())) {
            var happening = happening(at.get());
            if (happening.isPresent()) {
                return happening;
            }
            if (said.containsKey(at.get())) {
                return Optional.of(new Stated.Saying(at.get(), part(at.get(), words)));
            }
            at = sayings.all().get(at.get()).parent();
        }
        return Optional.empty();
    }

    /// Which statement of a saying holds these words; the first where none does.
    private int part(int saying, Passage words) {
        var parts = said.getOrDefault(saying, List.of());
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).content().words().stream().anyMatch(words::overlaps))
                .findFirst()
                .orElse(0);
    }

    /// The draft of the act that a saying's cue tells: "asked", where it says whom. What only holds is no act.
    private Optional<Stated> happening(int saying) {
        var cue = sayings.all().get(saying).cue();
        return told.keySet().stream()
                .filter(event -> events.get(event).relation().kind() != Relation.Kind.TIE)
                .filter(event -> cue.stream().anyMatch(events.get(event).at()::overlaps))
                .<Stated>map(Stated.Happening::new)
                .findFirst();
    }

    private Ground why(Stated one, Stated act) {
        return switch (act) {
            case Stated.Happening(int event) -> why(one, events.get(event));
            case Stated.Saying(int saying, int _) -> {
                var words = sayings.all().get(saying);
                yield Ground.of(
                                "about",
                                "says",
                                words.cue().isEmpty() ? words.source() : words.cue(),
                                "it stands in what this saying says")
                        .sure(Math.clamp(words.probability(), 0, 1));
            }
        };
    }

    private Ground why(Stated one, Event act) {
        String relation = act.relation().id();
        return switch (one) {
            case Stated.Saying _ ->
                    Ground.of(
                            "about",
                            relation,
                            List.of(act.at()),
                            "its cue is the word for the act");
            case Stated.Happening(int content) -> {
                var event = events.get(content);
                String way =
                        event.sentence() == act.sentence()
                                ? Way.between(
                                        sentences.get(act.sentence()).words(),
                                        event.word(),
                                        act.word())
                                : "";
                yield Ground.of("about", relation, List.of(act.at()), "it is content of the act")
                        .by(way)
                        .after("predicates.tsv: " + act.rule());
            }
        };
    }
}
