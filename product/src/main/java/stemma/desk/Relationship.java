package stemma.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import stemma.model.Actor;
import stemma.model.Digests;
import stemma.model.Modality;
import stemma.weigh.Proposition;
import stemma.weigh.Side;
import stemma.weigh.Span;

/// What holds or happened between two actors, as those say who present it in one manner: the League trains the Front, as
/// asserted, from three origins. What others deny of the same is a relationship of its own.
///
/// @param id           made of who, what and how, so that it stays whatever else is reported: 12 hexadecimal digits
/// @param agent        of a symmetric relation the one with the smaller id
/// @param isSymmetric  whether it is the same with agent and patient exchanged
/// @param isTie        whether it holds for a time; otherwise it happened
/// @param propositions that state it
/// @param claims       the ids of those in this manner, in the order of publication
/// @param sides        where it comes from, one of each proposition
/// @param origins      how many of them are independent
/// @param reports      in how many reports it stands
/// @param isDisputed   whether somebody denies what this says, or, of what is denied, somebody says that it is so
public record Relationship(
        String id,
        Actor agent,
        String relation,
        Actor patient,
        boolean isSymmetric,
        boolean isTie,
        Modality modality,
        List<Proposition> propositions,
        List<String> claims,
        List<Side> sides,
        int origins,
        int reports,
        boolean isDisputed) {
    private static final int ID = 12;

    public Relationship {
        propositions = List.copyOf(propositions);
        claims = List.copyOf(claims);
        sides = List.copyOf(sides);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("A relationship is stated by a claim: " + relation);
        }
    }

    static String id(Actor agent, String relation, Actor patient, Modality modality) {
        return Digests.sha256(
                        String.join("\n", agent.id(), relation, patient.id(), modality.word()))
                .substring(0, ID);
    }

    /// Where all of it comes from: an origin of several propositions is one. Put together whenever it is asked for.
    public Side side() {
        return Joint.of(sides);
    }

    /// Whether the actor has a part in it.
    public boolean has(Actor actor) {
        return agent.id().equals(actor.id()) || patient.id().equals(actor.id());
    }

    /// The other one of the two.
    public Actor partner(Actor actor) {
        return agent.id().equals(actor.id()) ? patient : agent;
    }

    /// From the first to the last day on which one of its propositions is said to be true; nothing where no time is told.
    public Optional<Span> span() {
        return propositions.stream()
                .flatMap(it -> Span.of(it.when()).stream())
                .reduce((one, other) ->
                        new Span(
                                Math.min(one.first(), other.first()),
                                Math.max(one.last(), other.last())));
    }

    /// The same as EDTF: `2030-10-01/2031-03-12`, with `..` for an end that is open; empty where no time is told.
    public String period() {
        return span().map(Relationship::edtf).orElse("");
    }

    private static String edtf(Span span) {
        String first = span.first() == Long.MIN_VALUE ? ".." : day(span.first());
        String last = span.last() == Long.MAX_VALUE ? ".." : day(span.last());
        return first.equals(last) ? first : first + "/" + last;
    }

    private static String day(long day) {
        return LocalDate.ofEpochDay(day).toString();
    }
}
