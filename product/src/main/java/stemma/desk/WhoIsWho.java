package stemma.desk;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stemma.model.Actor;
import stemma.model.ActorDecision;
import stemma.model.Actors;
import stemma.model.Anchor;
import stemma.model.Appearance;
import stemma.model.Claim;
import stemma.model.ClaimDecision;
import stemma.model.Decision;
import stemma.model.Known;
import stemma.model.Listing;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.Recorded;
import stemma.model.Report;
import stemma.model.SourceDecision;
import stemma.store.Casebook;
import stemma.text.Sentences;

/// Who is who in a casebook, as its reports and decisions stand. Worked out when it is asked for, and again only when
/// something was added. Threads may share one.
// A census that was made again is another one.
@SuppressWarnings("ReferenceEquality")
public final class WhoIsWho {
    /// So many of the actors that were asked for last are kept with where they are told of.
    private static final int MOST_SHOWN = 8;

    /// So often a decision is rehearsed: until its code runs compiled.
    private static final int REHEARSALS = 20;

    private final Casebook casebook;
    private final KnownBeforehand packs;
    private final Roll roll;
    private Optional<Census> kept = Optional.empty();
    private Optional<Directory> directory = Optional.empty();
    private Optional<Census> listed = Optional.empty();
    private Optional<Latest> latest = Optional.empty();
    private final Map<Actor, Shown> shown = new Recent<>(MOST_SHOWN);

    private record Latest(Census census, Map<String, Listing> byActor) {}

    /// Where an actor is told of, by a census.
    private record Shown(Census census, List<Appearance> appearances, List<Listing> reports) {
        static Shown of(Actor actor, Census census) {
            var appearances = census.appearances(actor);
            var telling = appearances.stream().map(Appearance::report).collect(toUnmodifiableSet());
            return new Shown(
                    census,
                    appearances,
                    census.reports().values().stream()
                            .filter(listing -> telling.contains(listing.id()))
                            .toList());
        }
    }

    private synchronized Shown shown(Actor actor) {
        var census = census();
        return shown.compute(
                actor,
                (_, known) ->
                        known != null && known.census == census ? known : Shown.of(actor, census));
    }

    WhoIsWho(Casebook casebook, KnownBeforehand packs, Roll roll) {
        this.casebook = casebook;
        this.packs = packs;
        this.roll = roll;
    }

    public Actors actors() {
        return census().actors();
    }

    /// The actors that are meant by some words: the one with this id, or else all that go by this name, whatever its case and marks.
    public List<Actor> called(String words) {
        return withId(words)
                .map(List::of)
                .orElseGet(() -> words.isBlank() ? List.of() : directory().called(words));
    }

    /// The actor that answers to this id, which may be that of one merged into it.
    public Optional<Actor> withId(String id) {
        return directory().withId(id);
    }

    /// The actors with a spelling that holds these words, whatever their case and marks; all for no words.
    public List<Actor> spelled(String words) {
        return directory().spelled(words);
    }

    /// Those of some actors.
    public static List<Actor> spelled(List<Actor> actors, String words) {
        return new Directory(actors, Optional.empty()).spelled(words);
    }

    /// Those that a person said are parts of the actor, by id.
    public List<Actor> parts(Actor actor) {
        return actors().all().stream()
                .filter(other -> other.parent().filter(actor.ids()::contains).isPresent())
                .toList();
    }

    /// The reports that tell of the actor, newest first, those without a date last.
    public List<Listing> reports(Actor actor) {
        return shown(actor).reports();
    }

    /// How many reports tell of the actor, each once.
    public int count(Actor actor) {
        return (int)
                census().appearances(actor).stream().map(Appearance::report).distinct().count();
    }

    /// The newest report that tells of each actor, by the actor's id.
    public synchronized Map<String, Listing> latest() {
        var census = census();
        if (latest.filter(it -> it.census == census).isEmpty()) {
            latest = Optional.of(new Latest(census, census.latest()));
        }
        return latest.orElseThrow().byActor;
    }

    /// Whether a claim is about the actor: done by it, done to it, or said by it.
    public Predicate<Claim> partOf(Actor actor) {
        var mentions = new HashMap<String, Set<Passage>>();
        for (var told : appearances(actor)) {
            mentions.computeIfAbsent(told.report(), _ -> new HashSet<>()).addAll(told.at());
        }
        return claim ->
                named(claim).anyMatch(mentions.getOrDefault(claim.report(), Set.of())::contains);
    }

    private static Stream<Passage> named(Claim claim) {
        var content = claim.content();
        return Stream.concat(
                Stream.of(content.agents(), content.patients())
                        .flatMap(List::stream)
                        .map(Mention::at),
                claim.attribution().relayed().stream().flatMap(link -> link.words().stream()));
    }

    /// The actor that a decision names by this mention; none where no mention is there any more.
    public Optional<Actor> at(Anchor anchor) {
        return census().at(anchor);
    }

    /// What persons decided on the actor, and took back, oldest first.
    public List<Recorded> decisions(Actor actor) {
        var census = census();
        var numbers = new HashSet<Long>();
        var decisions = new ArrayList<Recorded>();
        for (var recorded : casebook.journal()) {
            if (isOn(census, recorded.entry().decision(), actor, numbers)) {
                numbers.add(recorded.number());
                decisions.add(recorded);
            }
        }
        return decisions;
    }

    private static boolean isOn(Census census, Decision decision, Actor actor, Set<Long> earlier) {
        return switch (decision) {
            case ActorDecision on ->
                    on.anchors().stream()
                            .anyMatch(
                                    anchor -> census.at(anchor).filter(actor::equals).isPresent());
            case Decision.Undo(var number) -> earlier.contains(number);
            case Decision.Given _, ClaimDecision _, SourceDecision _ -> false;
        };
    }

    /// The sentence of a report that a mention stands in; of a mention outside all sentences, itself.
    public static Passage sentence(Report report, Passage mention) {
        return report.blocks().stream()
                .filter(block -> block.at().covers(mention))
                .flatMap(block -> Sentences.of(report.text(), block.at()).stream())
                .filter(sentence -> sentence.covers(mention))
                .findFirst()
                .orElse(mention);
    }

    /// Where an actor is told of, by report and in the order of the text.
    public List<Appearance> appearances(Actor actor) {
        return shown(actor).appearances();
    }

    /// A mention to name the actor by in a decision: the first under the name that most reports use.
    public Anchor anchor(Actor actor) {
        var sorting = census().names().sorting();
        return actor.keys().stream()
                .map(sorting::of)
                .max(comparingInt(List::size))
                .map(those -> anchor(those.getFirst()))
                .orElseThrow();
    }

    /// A mention to name an appearance by.
    public Anchor anchor(Appearance appearance) {
        var at = appearance.at().getFirst();
        var text = casebook.asRead(appearance.report()).orElseThrow().text();
        return new Anchor(appearance.report(), at, at.in(text));
    }

    /// What knowledge packs say of the actor, by pack.
    public List<Known> known(Actor actor) {
        return actor.known().stream().flatMap(lead -> packs.known(lead).stream()).toList();
    }

    /// Does what a decision makes necessary, changing nothing: otherwise the first one after the program's start waits several times as long as those after it, while
    /// its code is loaded and compiled.
    void rehearse() {
        var census = census();
        var before = Optional.of(directory());
        for (int i = 0; i < REHEARSALS; i++) {
            var _ = new Directory(census.after(casebook, packs, roll).actors().all(), before);
        }
    }

    private synchronized Directory directory() {
        var census = census();
        if (listed.filter(it -> it == census).isEmpty()) {
            directory = Optional.of(new Directory(census.actors().all(), directory));
            listed = Optional.of(census);
        }
        return directory.orElseThrow();
    }

    synchronized Census census() {
        var stamp = casebook.stamp();
        if (kept.filter(census -> census.stamp().equals(stamp)).isEmpty()) {
            kept =
                    kept.map(census -> census.after(casebook, packs, roll))
                            .or(() -> Optional.of(Census.of(casebook, packs, roll)));
        }
        return kept.orElseThrow();
    }
}
