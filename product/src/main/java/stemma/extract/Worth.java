package stemma.extract;

import java.util.List;
import java.util.Set;
import stemma.model.ActorKind;
import stemma.model.Mention;
import stemma.predicate.Event;
import stemma.predicate.Relation;
import stemma.predicate.Role;
import stemma.tagger.Tagged;

/// Whether what was read of an event is enough to state it.
final class Worth {
    /// Roles that tell of an event even where nobody else has a part in it.
    private static final List<Role> SETTING = List.of(Role.THEME, Role.PLACE, Role.AMOUNT);

    /// Ties that say little where one of the two has no name.
    private static final Set<String> BETWEEN_NAMES =
            Set.of("leads", "member-of", "part-of", "allied-with", "opposed-to", "backs", "owns");

    /// What is counted by those to whom it was done.
    private static final Set<String> SUFFERED = Set.of("attacks", "detains", "killed");

    private final Parts parts;
    private final Tagged tagged;

    Worth(Parts parts, Tagged tagged) {
        this.parts = parts;
        this.tagged = tagged;
    }

    /// @param isAct whether other events are its content
    record Told(Event event, boolean isAct, List<Mention> agents, List<Mention> patients) {
        private int actors() {
            return agents.size() + patients.size();
        }

        private boolean hasSetting() {
            return SETTING.stream().anyMatch(role -> !event.of(role).isEmpty());
        }
    }

    /// What happened has somebody with a name, and a second, a setting or a content; what was done to somebody may be told without who did it.
    boolean isStated(Told told) {
        boolean isNamed = areNamed(told.agents()) || areNamed(told.patients());
        if (isOfOthers(told)) {
            return false;
        }
        if (told.event().relation().kind() == Relation.Kind.TIE) {
            return isNamed && holds(told) && !isInItsOwnWords(told);
        }
        boolean isTold =
                !told.agents().isEmpty()
                        && (told.isAct()
                                || told.actors() > 1
                                || told.hasSetting()
                                || isAttackOnSomething(told.event()));
        return isNamed && (isTold || isDone(told.event()) && !told.patients().isEmpty())
                || areCounted(told);
    }

    /// "Killing 30 villagers": how many died or were taken is told though nobody has a name.
    private static boolean areCounted(Told told) {
        return SUFFERED.contains(told.event().relation().id())
                && !told.patients().isEmpty()
                && !told.event().of(Role.AMOUNT).isEmpty();
    }

    /// "Norvia-backed forces", "the League secretary": who is told of by no more than the tie itself.
    private boolean isInItsOwnWords(Told told) {
        return holdsTie(told.patients(), told.event()) || holdsTie(told.agents(), told.event());
    }

    private boolean holdsTie(List<Mention> mentions, Event tie) {
        return !mentions.isEmpty()
                && mentions.stream()
                        .allMatch(mention ->
                                mention.kind() != ActorKind.PERSON
                                        && mention.at().covers(tie.at())
                                        && parts.isInOwnWords(mention));
    }

    /// "Norvia carried out raids on the Front's depots": what is attacked is somebody's, though he himself is not.
    private boolean isAttackOnSomething(Event event) {
        return event.relation().id().equals("attacks")
                && parts.things(event).anyMatch(thing -> !parts.owners(thing).isEmpty());
    }

    /// "They agreed to remove the Front's men": nobody withdraws others' forces.
    private boolean isOfOthers(Told told) {
        var names = told.agents().stream().map(Mention::name).toList();
        var places = told.event().of(Role.PLACE);
        return told.event().relation().id().equals("withdraws")
                && told.event().of(Role.THEME).stream()
                        .flatMap(theme -> parts.owners(theme).stream())
                        .filter(owner ->
                                places.stream().noneMatch(it -> it.phrase().covers(owner.at())))
                        .anyMatch(owner -> !names.contains(owner.name()));
    }

    /// A tie holds between two with names. Whoever arms, pays or houses somebody does it to those whom the words describe, too.
    private boolean holds(Told told) {
        boolean isPair =
                areNamed(told.agents()) && (told.agents().size() > 1 || areNamed(told.patients()));
        if (isPair || BETWEEN_NAMES.contains(told.event().relation().id())) {
            return isPair;
        }
        return areNamed(told.agents()) && hasNamedPlace(told.event())
                || isDone(told.event()) && isDoneToSomebody(told);
    }

    private boolean isDoneToSomebody(Told told) {
        return told.patients().isEmpty()
                ? parts.things(told.event()).findAny().isPresent()
                : !told.agents().isEmpty() || areNamed(told.patients());
    }

    private boolean hasNamedPlace(Event event) {
        return event.of(Role.PLACE).stream().anyMatch(it -> parts.named(it).isPresent());
    }

    private boolean isDone(Event event) {
        var word = tagged.sentences().get(event.sentence()).words().get(event.word());
        return word.part().equals("VERB");
    }

    private boolean areNamed(List<Mention> mentions) {
        return mentions.stream().anyMatch(parts::isNamed);
    }
}
