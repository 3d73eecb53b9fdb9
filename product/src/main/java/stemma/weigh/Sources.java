package stemma.weigh;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.model.CueKind;
import stemma.weigh.Voice.Kind;

/// Puts the statements of one side together by origin. Those that rest on others go with them; the others go by who is last in
/// their chain.
final class Sources {
    private static final String CONFIRMED = "what %s told is confirmed by %s, of whom it tells";
    private static final String TURNED = "%s can have it from %s, who has turned to them with it";

    /// What is confirmed on a day was said before.
    private static final Comparator<Statement> FIRST_SAID =
            Statement.BY_DAY
                    .thenComparing(Sources::isConfirmation)
                    .thenComparing(Statement.IN_TIME);

    private final Proposition proposition;
    private final Stance stance;
    private final Dossier dossier;
    private final Voices voices;
    private final Verdicts verdicts;
    private final List<Statement> statements;
    private final Reliance reliance;
    private final List<Join> joins = new ArrayList<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, List<Statement>> roots = new LinkedHashMap<>();
    private final Unions unions = new Unions();

    Sources(Proposition proposition, Stance stance, Dossier dossier) {
        this.proposition = proposition;
        this.stance = stance;
        this.dossier = dossier;
        this.voices = new Voices(dossier.background());
        this.verdicts = Verdicts.of(proposition, dossier);
        this.statements =
                proposition.of(stance).stream().map(this::completed).map(this::assigned).toList();
        this.reliance = new Reliance(statements, dossier, verdicts);
        statements.stream()
                .filter(reliance::isRoot)
                .sorted(comparing(it -> it.origin().each().size() > 1))
                .forEach(this::enrol);
        ownUnnamed();
        ownBeside();
        verdicts.joined().forEach(this::unite);
    }

    /// The statements that stand at the origins of a claim of this side; none where it is of another.
    private List<Statement> rootsOf(String claim) {
        return statements.stream()
                .filter(it -> it.claim().equals(claim))
                .flatMap(it -> reliance.roots(it).stream())
                .toList();
    }

    /// The keys under which they are.
    private Set<String> keys(String claim) {
        return rootsOf(claim).stream().map(this::key).collect(Collectors.toSet());
    }

    private void unite(Ruling.Joined ruling) {
        for (var one : rootsOf(ruling.claim())) {
            for (var other : rootsOf(ruling.other())) {
                if (!key(one).equals(key(other))) {
                    join(Reason.RULED, one, other, Verdicts.words(ruling));
                    unions.unite(key(one), key(other));
                }
            }
        }
    }

    Side side() {
        var origins = origins();
        var pairs = new Pairs(voices, verdicts.dependent(), this::roots, this::keys).of(origins);
        return new Side(stance, origins, pairs, reliance.circles(), confirmations());
    }

    /// What an unnamed source tells of another's act, the actor of that act says.
    private Statement completed(Statement statement) {
        return statement
                .about()
                .filter(_ -> !statement.origin().isNamed())
                .flatMap(dossier::statement)
                .filter(act -> !act.relation().equals("says"))
                .filter(act -> act.origin().is(statement.origin()))
                .filter(act -> act.agents().size() == 1)
                .map(act -> completed(statement, act))
                .orElse(statement);
    }

    private Statement completed(Statement statement, Statement act) {
        var actor = act.agents().getFirst();
        var name = dossier.background().name().apply(actor);
        join(
                Reason.TELLS_ANOTHERS,
                statement,
                act,
                "%s tells what %s has said, written or sent"
                        .formatted(statement.origin().label(), name));
        return statement.from(new Voice(Kind.NAMED, actor, name, Optional.empty()));
    }

    /// Whoever a person ruled that it is from says it.
    private Statement assigned(Statement statement) {
        return verdicts.on(statement).flatMap(this::speaker).map(statement::from).orElse(statement);
    }

    private Optional<Voice> speaker(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Assigned(_, var actor, _, _) ->
                    Optional.of(
                            new Voice(
                                    Kind.NAMED,
                                    actor,
                                    dossier.background().name().apply(actor),
                                    Optional.empty()));
            case Ruling.Moved(_, var other, _, _) ->
                    dossier.statement(other)
                            .filter(it -> it.stance() != stance)
                            .map(Statement::origin)
                            .filter(Voice::isNamed);
            case Ruling.Split _,
                    Ruling.Joined _,
                    Ruling.Dependent _,
                    Ruling.Same _,
                    Ruling.Apart _ ->
                    Optional.empty();
        };
    }

    private void join(Reason reason, Statement statement, Statement to, String words) {
        joins.add(new Join(reason, statement.claim(), to.claim(), words));
    }

    private void enrol(Statement statement) {
        var ruled = verdicts.on(statement);
        keys.put(statement.claim(), foundKey(statement));
        var same = roots.computeIfAbsent(key(statement), _ -> new ArrayList<>());
        if (ruled.isPresent()) {
            join(Reason.RULED, statement, statement, Verdicts.words(ruled.get()));
        } else if (!same.isEmpty()) {
            alike(statement, same.getFirst());
        }
        same.add(statement);
    }

    private void alike(Statement statement, Statement first) {
        var mine = statement.origin();
        var theirs = first.origin();
        if (!mine.isNamed()) {
            join(
                    Reason.UNNAMED_ONCE,
                    statement,
                    first,
                    "sources without a name of the same reporter count once: %s, %s"
                            .formatted(theirs.label(), mine.label()));
        } else if (mine.is(theirs)) {
            var one = theirs.each().stream().filter(mine::is).findFirst().orElse(theirs);
            join(Reason.SAME_ACTOR, statement, first, "both are the word of " + one.label());
        } else {
            boolean family = voices.key(mine.actor()).startsWith("family:");
            join(
                    family ? Reason.SAME_FAMILY : Reason.SPEAKS_FOR,
                    statement,
                    first,
                    "%s and %s are one %s"
                            .formatted(
                                    theirs.label(),
                                    mine.label(),
                                    family ? "publisher family" : "party"));
        }
    }

    /// An unnamed source that is known only by the word of a party is that party's.
    private void ownUnnamed() {
        for (var key : List.copyOf(roots.keySet())) {
            boolean isThere = roots.containsKey(Voices.unnamed(key));
            if (isThere && roots(key).stream().anyMatch(Sources::speaksAsParty)) {
                unite(
                        Voices.unnamed(key),
                        roots(key).getFirst(),
                        Reason.SAYS_SO,
                        "%s is known only by way of %s");
            }
        }
    }

    private List<Statement> roots(String key) {
        return roots.getOrDefault(key, List.of());
    }

    private static boolean speaksAsParty(Statement statement) {
        return statement.origin().kind() == Kind.NAMED
                || statement.origin().kind() == Kind.DOCUMENT;
    }

    private void unite(String key, Statement party, Reason reason, String format) {
        if (unions.find(key).equals(unions.find(key(party)))) {
            return;
        }
        var one = roots(key).getFirst();
        join(reason, one, party, format.formatted(one.origin().label(), party.origin().label()));
        unions.unite(key, key(party));
    }

    /// What unnamed sources tell beside a party that says it too is that party's where it confirms what is told of it, or has turned to those whose sources they are.
    private void ownBeside() {
        var recipients = new Recipients(dossier, voices);
        for (var key : List.copyOf(roots.keySet())) {
            var parties = Voices.isUnnamed(key) ? List.<Statement>of() : roots(key);
            for (var party : parties.stream().sorted(FIRST_SAID).toList()) {
                boolean confirms = isConfirmation(party) && isAgent(party);
                unnamedBeside(party, _ -> confirms)
                        .forEach(it -> unite(it, party, Reason.CONFIRMS_ITSELF, CONFIRMED));
                unnamedBeside(party, it -> recipients.isAtOne(it, party))
                        .forEach(it -> unite(it, party, Reason.TELLS_ANOTHERS, TURNED));
            }
        }
    }

    private static boolean isConfirmation(Statement statement) {
        return statement.origin().cue().filter(CueKind.CONFIRMS::equals).isPresent();
    }

    private boolean isAgent(Statement statement) {
        var keys = voices.keys(statement.origin());
        return proposition.agents().stream().map(voices::key).anyMatch(keys::contains);
    }

    private Set<String> unnamedBeside(Statement party, Predicate<Statement> which) {
        return statements.stream()
                .filter(it -> it.report().equals(party.report()))
                .flatMap(it -> reliance.roots(it).stream())
                .filter(which)
                .map(this::key)
                .filter(Voices::isUnnamed)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String key(Statement root) {
        return keys.getOrDefault(root.claim(), "");
    }

    /// What several say together goes with what the first of them says alone.
    private String foundKey(Statement root) {
        if (verdicts.on(root).filter(Ruling.Split.class::isInstance).isPresent()) {
            return "split:" + root.report();
        }
        return root.origin().each().stream()
                .filter(Voice::isNamed)
                .map(it -> voices.key(it.actor()))
                .filter(roots::containsKey)
                .findFirst()
                .orElseGet(() -> voices.origin(root));
    }

    private List<Origin> origins() {
        var keys = new LinkedHashMap<String, Set<String>>();
        roots.keySet()
                .forEach(key ->
                        keys.computeIfAbsent(unions.find(key), _ -> new TreeSet<>()).add(key));
        return keys.values().stream()
                .map(this::origin)
                .sorted(
                        comparingInt((Origin origin) -> -origin.reports().size())
                                .thenComparing(Origin::id))
                .toList();
    }

    private Origin origin(Set<String> keys) {
        var own = keys.stream().flatMap(key -> roots(key).stream()).toList();
        var members =
                statements.stream()
                        .filter(it ->
                                reliance.roots(it).stream()
                                        .anyMatch(root -> keys.contains(key(root))))
                        .toList();
        var claims = members.stream().map(Statement::claim).toList();
        var speaker =
                own.stream()
                        .filter(it -> it.origin().isNamed())
                        .min(FIRST_SAID)
                        .or(() -> own.stream().min(FIRST_SAID))
                        .orElseThrow();
        return new Origin(
                keys.iterator().next(),
                List.copyOf(keys),
                speaker.origin().label(),
                speaker.origin().isNamed(),
                own.stream().anyMatch(this::isInterested),
                claims,
                own.stream().sorted(Statement.IN_TIME).map(Statement::claim).toList(),
                members.stream().map(Statement::report).sorted().distinct().toList(),
                joins(members));
    }

    private boolean isInterested(Statement root) {
        return root.origin().isNamed()
                && proposition
                        .actors()
                        .map(voices::key)
                        .anyMatch(voices.keys(root.origin())::contains);
    }

    private List<Join> joins(List<Statement> members) {
        var claims = members.stream().map(Statement::claim).collect(Collectors.toSet());
        return Stream.concat(
                        joins.stream(),
                        members.stream()
                                .flatMap(it -> reliance.of(it).stream())
                                .map(Reliance.Step::join))
                .filter(join -> claims.contains(join.claim()))
                .distinct()
                .toList();
    }

    private List<Confirmation> confirmations() {
        var again =
                roots.entrySet().stream()
                        .filter(entry -> !Voices.isUnnamed(entry.getKey()))
                        .flatMap(entry -> confirmations(entry.getValue()));
        return Stream.concat(again, statements.stream().flatMap(this::vouched)).toList();
    }

    private Stream<Confirmation> confirmations(List<Statement> sameParty) {
        var first = sameParty.stream().min(FIRST_SAID).orElseThrow();
        return sameParty.stream()
                .filter(Sources::speaksAsParty)
                .filter(it -> first.precedes(it) || isConfirmation(it))
                .filter(it -> voucher(it).isEmpty())
                .filter(it -> !it.claim().equals(first.claim()))
                .sorted(Statement.IN_TIME)
                .map(it ->
                        new Confirmation(
                                it.claim(),
                                first.claim(),
                                "%s %s what %s said"
                                        .formatted(
                                                it.origin().label(),
                                                isConfirmation(it) ? "confirms" : "says again",
                                                first.origin().label())));
    }

    /// That a party confirms what stands in a document of its own.
    private Stream<Confirmation> vouched(Statement statement) {
        return voucher(statement).filter(by -> voices.same(by, statement.origin())).stream()
                .flatMap(by ->
                        statements.stream()
                                .filter(it -> voucher(it).isEmpty())
                                .filter(it -> voices.same(by, it.origin()))
                                .min(FIRST_SAID)
                                .map(first ->
                                        new Confirmation(
                                                statement.claim(),
                                                first.claim(),
                                                "%s confirms what %s said"
                                                        .formatted(
                                                                by.label(),
                                                                first.origin().label())))
                                .stream());
    }

    /// Who vouches for what stands in a document.
    private static Optional<Voice> voucher(Statement statement) {
        int size = statement.chain().size();
        return statement.origin().kind() == Kind.DOCUMENT && isConfirmation(statement)
                ? Optional.of(statement.chain().get(size > 2 ? size - 2 : size - 1))
                : Optional.empty();
    }
}
