package stemma.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import stemma.predicate.Argument;
import stemma.predicate.Certainty;
import stemma.predicate.Event;
import stemma.predicate.Factuality;
import stemma.predicate.Relation;
import stemma.predicate.Relations;
import stemma.predicate.Role;

/// The event words of a document, with the features of MEANTIME, and who has which part in them.
final class EventLayer {
    private final String text;
    private final EntityIds entities;

    /// A word by its sentence and its index there.
    private record Spot(int sentence, int word) {}

    EventLayer(String text, EntityIds entities) {
        this.text = text;
        this.entities = entities;
    }

    /// Each event word once: with its relation and arguments where a line of the table tells them, else of the type `other`.
    void put(ArrayNode array, List<Event> events, List<Factuality> factualities) {
        var told = byWord(events);
        for (var factuality : factualities) {
            var node = array.addObject();
            var event = told.get(new Spot(factuality.sentence(), factuality.word()));
            node.put("id", "v" + array.size());
            node.put("type", event == null ? Relations.OTHER : event.relation().id());
            Spans.put(node, text, List.of(factuality.at()));
            features(node, factuality);
            if (event != null) {
                node.put("modality", event.modality().word());
                arguments(node.putArray("arguments"), event);
            }
        }
    }

    private static Map<Spot, Event> byWord(List<Event> events) {
        return events.stream()
                .filter(event -> event.relation().kind() != Relation.Kind.TIE)
                .collect(
                        Collectors.toMap(
                                event -> new Spot(event.sentence(), event.word()),
                                Function.identity(),
                                (first, _) -> first));
    }

    private static void features(ObjectNode node, Factuality factuality) {
        node.put("certainty", factuality.certainty().name());
        node.put("polarity", polarity(factuality));
        node.put("time", factuality.future() ? "FUTURE" : "NON_FUTURE");
    }

    /// Of what is only planned or asked for, MEANTIME says neither that it is so nor that it is not.
    private static String polarity(Factuality factuality) {
        if (factuality.negated()) {
            return "NEG";
        }
        return factuality.certainty() == Certainty.UNDERSPECIFIED ? "UNDERSPECIFIED" : "POS";
    }

    private void arguments(ArrayNode array, Event event) {
        for (var role : Role.values()) {
            event.of(role).forEach(argument -> argument(array.addObject(), role, argument));
        }
    }

    private void argument(ObjectNode node, Role role, Argument argument) {
        node.put("role", role.word());
        Spans.put(node, text, List.of(argument.phrase()));
        node.putArray("head").add(argument.at().begin()).add(argument.at().end());
        entities.at(argument.at()).ifPresent(entity -> node.put("entity", entity.id()));
    }
}
