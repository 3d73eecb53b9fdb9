package stemma.desk;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import stemma.export.Assessed;
import stemma.export.LineageLines;
import stemma.model.Actor;
import stemma.model.Claim;
import stemma.model.Credibility;
import stemma.model.Listing;
import stemma.model.Recorded;
import stemma.model.Reliability;
import stemma.model.Report;
import stemma.model.When;
import stemma.weigh.Changes;
import stemma.weigh.Disagreement;
import stemma.weigh.Dossier;
import stemma.weigh.Later;
import stemma.weigh.Origin;
import stemma.weigh.Origins;
import stemma.weigh.Period;
import stemma.weigh.Proposition;
import stemma.weigh.Stance;
import stemma.weigh.Statement;
import stemma.weigh.Stemma;
import stemma.weigh.Succession;
import stemma.weigh.Suggestion;
import stemma.weigh.Turn;

/// What the reports of a casebook say alike, from how many places it can come, where they disagree and what changed: as its reports stood on a day, or as all of them stand.
public final class Lineage {
    /// So many of the parts that were asked for last are kept.
    private static final int MOST_KEPT = 4;

    private final Basis basis;
    private final List<Proposition> all;
    private final Supplier<Called> called;
    private final Supplier<List<Proposition>> listed =
            new Later<>(() -> propositions().stream().filter(Lineage::isListed).toList());
    private final Supplier<List<Disagreement>> disagreements;
    private final Supplier<List<Succession>> successions;
    private final Supplier<Changes> changes;
    private final Supplier<Integer> undated;
    private final Supplier<Integer> undatedDisagreements;

    private final Indexes indexes = new Indexes(this);
    private final Map<Period, Lineage> parts = new Recent<>(MOST_KEPT);

    /// A claim and the report it stands in.
    public record Told(Report report, Claim claim) {
        /// What is said, in the report's words, without line breaks.
        public String words() {
            return claim.content().words().stream()
                    .map(part -> folded(part.in(report.text())))
                    .collect(joining(" … "));
        }

        private static String folded(String words) {
            return words.replaceAll("\\s+", " ");
        }
    }

    Lineage(Basis basis) {
        this.basis = basis;
        this.all = basis.ranking().propositions();
        this.called = basis.called();
        this.disagreements = new Later<>(basis::disagreements);
        this.successions = new Later<>(() -> Changes.successions(all));
        this.changes = new Later<>(() -> new Changes(successions(), turns(disagreements())));
        this.undated = () -> 0;
        this.undatedDisagreements = () -> 0;
    }

    private Lineage(Lineage whole, Period period) {
        this.basis = whole.basis;
        this.all = whole.all.stream().filter(it -> it.isTrueIn(period)).toList();
        this.called = new Later<>(() -> Called.none().after(all));
        this.disagreements =
                new Later<>(() ->
                        whole.disagreements().stream().filter(it -> it.isTrueIn(period)).toList());
        this.successions = new Later<>(() -> changes().successions());
        this.changes = new Later<>(() -> whole.changes().within(period, disagreements(), all));
        this.undated =
                new Later<>(
                        () -> (int) whole.all.stream().filter(it -> !it.when().isStated()).count());
        this.undatedDisagreements =
                new Later<>(() ->
                        (int) whole.disagreements().stream().filter(it -> !it.isDated()).count());
    }

    /// The same of a part of true time only: propositions that somebody says were or held then, disagreements about one of those, changes that can have come then. What is
    /// shown is shown whole, with all its origins. What nobody gives a time for is left out, and counted in `undated`.
    ///
    /// @param from EDTF, from its first day; not stated for ever
    /// @param to   EDTF, to its last day; likewise
    public Lineage within(When from, When to) {
        var wanted = new Period(from, to);
        return wanted.isBounded() ? part(wanted) : this;
    }

    private synchronized Lineage part(Period period) {
        return parts.computeIfAbsent(period, it -> new Lineage(this, it));
    }

    /// How many propositions are left out because nobody gives a time for them; 0 where all of time is asked for.
    public int undated() {
        return undated.get();
    }

    /// How many disagreements are left out because nobody gives a time for what is disagreed on.
    public int undatedDisagreements() {
        return undatedDisagreements.get();
    }

    /// Statements, which report took from which, and what is known beside.
    public Dossier dossier() {
        return basis.dossier();
    }

    /// All propositions, those in most reports first.
    public List<Proposition> propositions() {
        return all;
    }

    /// Those of them that a list shows: without what all its statements say in words only and others of the same words with actors and a relation.
    public List<Proposition> listed() {
        return listed.get();
    }

    static boolean isListed(Proposition proposition) {
        return proposition.statements().stream().anyMatch(it -> !it.setting().doubled());
    }

    /// Which of the listed propositions have something in them.
    public Postings postings() {
        return indexes.postings();
    }

    /// What is listed, and disagreements, by when they were reported last.
    public Recency recency() {
        return indexes.recency();
    }

    /// In how many reports a proposition stands.
    public static int reports(Proposition proposition) {
        return (int) proposition.statements().stream().map(Statement::report).distinct().count();
    }

    /// The propositions that an id means: a proposition's own, one that leads to it, or a claim's in it; or first characters of one, when no more than these are given.
    public List<Proposition> called(String id) {
        var exact = called.get().exactly(id);
        if (!exact.isEmpty()) {
            return exact;
        }
        Set<Proposition> some = Collections.newSetFromMap(new IdentityHashMap<>());
        called.get().startingWith(id).forEach(some::add);
        return some.isEmpty() ? List.of() : all.stream().filter(some::contains).toList();
    }

    /// The ids of the claims that begin with these characters, by id.
    public List<String> claims(String start) {
        return dossier().statements().stream()
                .map(Statement::claim)
                .filter(id -> id.startsWith(start))
                .sorted()
                .toList();
    }

    /// Finds sources by what they are called.
    public Sources sources() {
        return new Sources(basis);
    }

    /// What persons decided on claims, origins and disagreements, as far as it counts here.
    public Assessments assessments() {
        return basis.assessments();
    }

    /// Names what is here for decisions on it.
    public Anchors anchors() {
        return new Anchors(basis);
    }

    /// The letter that a person set for a source, the last of them.
    ///
    /// @param source its id, as `SourceId` makes it
    public Optional<Assessment<Reliability>> reliability(String source) {
        return reliabilities(source).stream().reduce((_, later) -> later);
    }

    /// The letter that a person set for whoever an origin is: the source whose word its first claim is.
    public Optional<Assessment<Reliability>> reliability(Origin origin) {
        return basis.statement(origin.roots().getFirst())
                .flatMap(it -> reliability(SourceId.of(it, it.chain().getLast())));
    }

    /// The letters that persons set for the links of a claim's chain, the outlet first; empty where nobody set one.
    public List<Optional<Reliability>> reliabilities(Claim claim) {
        var filed = basis.report(claim.report());
        return Stream.concat(
                        Stream.of(basis.placement().id(filed, claim.attribution().outlet())),
                        claim.attribution().relayed().stream()
                                .map(link ->
                                        basis.placement().id(filed, link.speakers().getFirst())))
                .map(id -> reliability(id).map(Assessment::value))
                .toList();
    }

    /// All letters that were set for a source and not taken back, oldest first: also what it was thought to be before.
    public List<Assessment<Reliability>> reliabilities(String source) {
        return basis.reliabilities().of(source);
    }

    /// Decisions in force that name something in a report that is here, but is not read there any more; oldest first.
    public List<Recorded> unplaced() {
        return Stream.concat(
                        basis.assessments().unplaced().stream(),
                        basis.reliabilities().unplaced().stream())
                .sorted(comparingLong(Recorded::number))
                .toList();
    }

    /// The credibility that the origins of a proposition speak for, and why.
    public Suggestion suggestion(Proposition proposition) {
        return Suggestion.of(origins(proposition));
    }

    /// Why nobody may set this credibility, in a sentence; nothing where a person may.
    public Optional<String> refusal(Proposition proposition, Credibility credibility) {
        return Suggestion.refusal(credibility, origins(proposition));
    }

    /// Whoever is here told of, by id.
    public List<Actor> actors() {
        return basis.census().actors().all();
    }

    /// The newest report that tells of each of them, by the actor's id.
    public Map<String, Listing> latest() {
        return basis.census().latest();
    }

    Basis basis() {
        return basis;
    }

    Indexes indexes() {
        return indexes;
    }

    /// How much is said of which days.
    public Dates dates() {
        return indexes.dates();
    }

    /// Whether its origins were counted before.
    boolean isCounted(Proposition proposition) {
        return basis.origins().containsKey(proposition);
    }

    public Origins origins(Proposition proposition) {
        return basis.origins(proposition);
    }

    /// Outlets and speakers, with what is on record of each.
    public SourceRecords records() {
        return indexes.records();
    }

    /// Which of the claims of a stance rests on which.
    public Stemma stemma(Proposition proposition, Stance stance) {
        return Stemma.of(origins(proposition).side(stance));
    }

    /// Those on which sources stand against each other, by id; found when they are first asked for.
    public List<Disagreement> disagreements() {
        return disagreements.get();
    }

    /// Found when it is first asked for, which costs more than disagreements: it takes the origins of those in which somebody speaks on two sides.
    public Changes changes() {
        return changes.get();
    }

    /// The part of the changes that costs little.
    List<Succession> successions() {
        return successions.get();
    }

    /// The changes of position in some of the disagreements, and what was taken back or corrected.
    List<Turn> turns(List<Disagreement> some) {
        return Changes.turns(all, some, basis.dossier());
    }

    /// What the id of an actor or a place is called.
    public String name(String id) {
        return basis.identities().name(id);
    }

    /// A claim of a statement.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    public Told told(String claim) {
        var found = basis.claim(claim);
        return new Told(basis.report(found.report()).report(), found);
    }

    /// A proposition in words: who, the relation, whom; and in the words of the report that was first. Where all only deny it, so it says.
    ///
    /// `Tarvel Front, Mirdan Companies requests Ossian League: “asked the League for more room”`
    public String sentence(Proposition proposition) {
        var first = leading(proposition);
        String words = Quoting.of(first.words());
        if (first.claim().content().isSaid()) {
            return isTurned(first) ? "the contrary of " + words : words;
        }
        return Stream.of(
                                names(proposition.agents()),
                                proposition.relation(),
                                names(proposition.patients()))
                        .filter(part -> !part.isEmpty())
                        .collect(joining(" "))
                + ": "
                + words;
    }

    /// The claim whose words stand for a proposition: the first that tells it in words of its own ("it" is none) and does not deny it in them; the first of all where none does.
    public Told leading(Proposition proposition) {
        boolean isSaid = proposition.relation().equals("says");
        return proposition.statements().stream()
                .map(it -> told(it.claim()))
                .filter(it -> !isTurned(it) && it.claim().content().isSaid() == isSaid)
                .findFirst()
                .orElseGet(() -> told(proposition.statements().getFirst().claim()));
    }

    /// Whether a claim's own words deny what it is weighed as: "nobody asked".
    public static boolean isTurned(Told told) {
        return Negations.turn(told.claim(), new Filed(told.report(), List.of()));
    }

    private String names(List<String> ids) {
        return ids.stream().map(this::name).collect(joining(", "));
    }

    /// How many statements take each stance.
    public static Map<Stance, Integer> stances(Proposition proposition) {
        var counts = new TreeMap<Stance, Integer>();
        for (var stance : Stance.values()) {
            counts.put(stance, proposition.of(stance).size());
        }
        return counts;
    }

    /// A proposition as a JSON object, its origins with it.
    public String asJson(Proposition proposition) {
        return lines().proposition(proposition, origins(proposition), assessed(proposition));
    }

    /// A disagreement as a JSON object.
    public String asJson(Disagreement disagreement) {
        return lines().disagreement(
                        disagreement,
                        assessments().judgements(disagreement).stream()
                                .map(it -> Map.entry(it.value().position(), it.by()))
                                .toList());
    }

    /// The tree of a stance as a JSON object.
    public String asJson(Proposition proposition, Stance stance) {
        var side = origins(proposition).side(stance);
        return lines().stemma(proposition, side, Stemma.of(side));
    }

    private Assessed assessed(Proposition proposition) {
        var set = assessments().credibility(proposition);
        return new Assessed(
                suggestion(proposition),
                set.map(Assessment::by),
                set.flatMap(it -> refusal(proposition, it.value())),
                assessments().on(proposition),
                origin -> reliability(origin).map(Assessment::by));
    }

    private LineageLines lines() {
        return new LineageLines(this::name, this::sentence);
    }
}
