package stemma.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stemma.export.EntityIds.Numbered;
import stemma.model.Passage;
import stemma.predicate.Argument;
import stemma.predicate.Event;
import stemma.predicate.NominalTie;
import stemma.predicate.Role;

/// The relations between two entities of a document, by the types of re3d.
final class RelationLayer {
    private static final String LOCATED = "CoLocated";
    private static final String FIGHTING = "FightingAgainst";

    /// re3d goes from what is owned to its owner.
    private static final String OWNS = "owns";

    private static final String LOCATION = "Location";

    private final EntityIds entities;
    private final ArrayNode array;
    private final Set<Pair> seen = new HashSet<>();

    private record Pair(String type, String from, String to) {}

    /// @param array where they are put, each once
    RelationLayer(EntityIds entities, ArrayNode array) {
        this.entities = entities;
        this.array = array;
    }

    void put(List<Event> events, List<NominalTie> ties) {
        events.forEach(this::event);
        ties.forEach(tie -> relate(type(tie.kind()), tie.from().at(), tie.to().at()));
    }

    private static String type(NominalTie.Kind kind) {
        return switch (kind) {
            case SAME -> "IsSynonymOf";
            case LOCATED -> LOCATED;
            case PART -> "BelongsTo";
            case ATTRIBUTE -> "HasAttrOf";
        };
    }

    private void event(Event event) {
        event.relation()
                .re3d()
                .ifPresent(type -> {
                    boolean isBackwards = event.relation().id().equals(OWNS);
                    pairs(
                            type,
                            event,
                            event.of(isBackwards ? Role.PATIENT : Role.AGENT),
                            event.of(isBackwards ? Role.AGENT : Role.PATIENT));
                    if (event.relation().symmetric()) {
                        pairs(type, event, event.of(Role.AGENT), event.of(Role.AGENT));
                    }
                });
        var there =
                event.of(Role.PATIENT).isEmpty() ? event.of(Role.AGENT) : event.of(Role.PATIENT);
        pairs(LOCATED, event, there, event.of(Role.PLACE));
    }

    private void pairs(String type, Event event, List<Argument> froms, List<Argument> tos) {
        for (var from : froms) {
            tos.stream()
                    .filter(to -> !froms.equals(tos) || to.word() > from.word())
                    .filter(to -> !isDescription(to, event))
                    .forEach(to -> relate(type, from.at(), to.at()));
        }
    }

    /// "the Norvian minister" is one entity, and says nothing of two.
    private boolean isDescription(Argument argument, Event event) {
        return entities.at(argument.at())
                .filter(entity -> entity.entity().at().covers(event.at()))
                .isPresent();
    }

    private void relate(String type, Passage from, Passage to) {
        var first = entities.at(from);
        var second = entities.at(to).filter(entity -> canBe(type, entity));
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return;
        }
        var pair = new Pair(type, first.get().id(), second.get().id());
        if (seen.add(pair)) {
            array.addObject()
                    .put("id", "r" + seen.size())
                    .put("type", type)
                    .put("from", pair.from())
                    .put("to", pair.to());
        }
    }

    /// A town is attacked, and not fought against.
    private static boolean canBe(String type, Numbered entity) {
        return !type.equals(FIGHTING) || !entity.entity().type().equals(LOCATION);
    }
}
