package stemma.weigh;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import stemma.model.Digests;
import stemma.model.When;
import stemma.predicate.Relation;
import stemma.predicate.Relations;

/// What a statement says of one agent and one patient, without who says it and how.
///
/// A statement that names several says as much of each: "the League and the Front asked the Council" is the gist of the League
/// and that of the Front. Of a symmetric relation, agent and patient stand in the order of the alphabet.
///
/// @param agent   an actor's id, empty where none is named; so is the patient
/// @param where   a place's id
/// @param theme   sorted, each once
record Gist(
        String relation,
        String agent,
        String patient,
        When when,
        Optional<String> where,
        Optional<Quantity> amount,
        List<String> theme) {

    /// What a proposition says of each pair of its actors.
    static List<Gist> of(Proposition proposition) {
        var agents = orNobody(proposition.agents());
        if (Relations.of(proposition.relation()).symmetric() && agents.size() > 1) {
            return pairs(agents).map(pair -> gist(proposition, pair[0], pair[1])).toList();
        }
        return agents.stream()
                .flatMap(agent ->
                        orNobody(proposition.patients()).stream()
                                .map(patient -> gist(proposition, agent, patient)))
                .toList();
    }

    private static Gist gist(Proposition said, String agent, String patient) {
        return new Gist(
                said.relation(),
                agent,
                patient,
                said.when(),
                said.where(),
                said.amount(),
                said.theme());
    }

    /// All that a statement says; one at least. Of words without a typed content no actors are kept: whose they are is the
    /// chain's.
    static List<Gist> of(Statement statement) {
        if (Question.of(statement.relation()).theme() == Question.Theme.WORDS) {
            return List.of(gist(statement, "", ""));
        }
        return Relations.of(statement.relation()).symmetric()
                ? pairs(statement)
                : orNobody(statement.agents()).stream()
                        .flatMap(agent ->
                                orNobody(statement.patients()).stream()
                                        .map(patient -> gist(statement, agent, patient)))
                        .toList();
    }

    private static List<Gist> pairs(Statement statement) {
        var all =
                Stream.concat(statement.agents().stream(), statement.patients().stream())
                        .sorted()
                        .distinct()
                        .toList();
        if (all.size() < 2) {
            return List.of(gist(statement, orNobody(all).getFirst(), ""));
        }
        return pairs(all).map(pair -> gist(statement, pair[0], pair[1])).toList();
    }

    private static Stream<String[]> pairs(List<String> actors) {
        return actors.stream()
                .flatMap(one ->
                        actors.stream()
                                .filter(other -> one.compareTo(other) < 0)
                                .map(other -> new String[] {one, other}));
    }

    private static List<String> orNobody(List<String> actors) {
        return actors.isEmpty() ? List.of("") : actors;
    }

    /// Where it is at one place at a time, somebody who is said to be at it stands for the place.
    private static Gist gist(Statement said, String agent, String patient) {
        boolean isPlace =
                Question.of(said.relation()).sole() == Question.Sole.WHERE
                        && said.where().isEmpty()
                        && !patient.isEmpty();
        return new Gist(
                said.relation(),
                agent,
                isPlace ? "" : patient,
                said.when(),
                isPlace ? Optional.of(patient) : said.where(),
                said.amount(),
                said.theme());
    }

    /// The relation that this one and all that imply the same come down to: `member-of` for `leads`.
    String root() {
        return root(relation);
    }

    static String root(String relation) {
        return Relations.of(relation).implies().map(Gist::root).orElse(relation);
    }

    Question question() {
        return Question.of(relation);
    }

    /// Whether it says too little to be found again in another statement: words only and hardly any, an act of which nothing
    /// tells what it is about, or nobody at all.
    boolean isVague() {
        return switch (question().theme()) {
            case WORDS -> tellsNothing();
            case MUST -> theme.isEmpty() || isNobodys();
            case MAY, FREE -> isNobodys();
        };
    }

    /// Whether it names who does it, but not to whom; somebody's seat is a place, so that this is told there.
    boolean lacksPatient() {
        boolean isSeat = question().sole() == Question.Sole.WHERE && where.isPresent();
        return !agent.isEmpty() && patient.isEmpty() && !isSeat;
    }

    /// Whether it says too little to be the same as any other: it is vague, or nothing tells which case of it is meant, as in "the Front directs".
    boolean standsAlone() {
        return isVague()
                || lacksPatient()
                        && theme.isEmpty()
                        && where.isEmpty()
                        && Keys.month(this).isEmpty();
    }

    /// Whether it is words only, and hardly any.
    boolean tellsNothing() {
        return isInWords() && theme.size() < Agreement.FEWEST_WORDS;
    }

    /// Whether nothing but its words says what it is.
    boolean isInWords() {
        return question().theme() == Question.Theme.WORDS;
    }

    /// Whether it hangs on how much its words tell what it is the same as.
    boolean isWeighed() {
        return isInWords()
                || question().theme() == Question.Theme.MUST
                || lacksPatient() && !theme.isEmpty();
    }

    private boolean isNobodys() {
        return agent.isEmpty() && patient.isEmpty();
    }

    boolean isTie() {
        return Relations.of(relation).kind() == Relation.Kind.TIE;
    }

    boolean isOneSided() {
        return agent.isEmpty() != patient.isEmpty();
    }

    /// The same, where it holds "since then" without an end: up to the day on which it was last reported.
    Gist until(OptionalLong day) {
        return when instanceof When.Since(var start) && day.isPresent()
                ? with(ended(Span.orAlways(start).first(), day.getAsLong()))
                : this;
    }

    private static When ended(long first, long last) {
        var start = LocalDate.ofEpochDay(first);
        return first < last
                ? new When.During(start, LocalDate.ofEpochDay(last))
                : new When.On(start);
    }

    /// The same at another time.
    Gist with(When other) {
        return new Gist(relation, agent, patient, other, where, amount, theme);
    }

    Optional<Span> span() {
        return Span.of(when);
    }

    /// Made of its parts, so that the same content has the same id wherever it is met: 16 hexadecimal digits.
    String id() {
        return Digests.sha256(
                        String.join(
                                "\n",
                                relation,
                                agent,
                                patient,
                                when.edtf(),
                                where.orElse(""),
                                amount.map(Quantity::toString).orElse(""),
                                theme.toString()))
                .substring(0, 16);
    }
}
