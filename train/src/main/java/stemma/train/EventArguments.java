package stemma.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Measures who has which part in the events of WikiEvents, with head match and coreference.
///
/// An event of ours is the corpus's where it has a relation and its words share a character with the trigger. An argument of ours is right
/// if the head of its words lies in a mention of the entity, or in another mention of the same cluster in that document; and right with its
/// role if it is besides the agent or patient that `ROLES` makes of the corpus's role, or a place. Precision counts our arguments of the
/// events found, recall the corpus's arguments of all its events.
final class EventArguments {
    private static final String AGENT = "agent";
    private static final String PATIENT = "patient";
    private static final String AMOUNT = "amount";

    /// Ours by the corpus's roles. `Participant` and what is not here may be any.
    private static final Map<String, String> ROLES =
            Map.ofEntries(
                    Map.entry("Attacker", AGENT),
                    Map.entry("Killer", AGENT),
                    Map.entry("Injurer", AGENT),
                    Map.entry("Communicator", AGENT),
                    Map.entry("Transporter", AGENT),
                    Map.entry("Jailer", AGENT),
                    Map.entry("Demonstrator", AGENT),
                    Map.entry("Investigator", AGENT),
                    Map.entry("Impeder", AGENT),
                    Map.entry("Giver", AGENT),
                    Map.entry("Target", PATIENT),
                    Map.entry("Victim", PATIENT),
                    Map.entry("Detainee", PATIENT),
                    Map.entry("Defendant", PATIENT),
                    Map.entry("Recipient", PATIENT),
                    Map.entry("Place", "place"),
                    Map.entry("ExplosiveDevice", "instrument"),
                    Map.entry("Instrument", "instrument"));

    private int events;
    private int eventsFound;
    private int gold;
    private int ours;
    private int goldFound;
    private int oursRight;
    private int goldWithRole;
    private int oursWithRole;

    /// The corpus's argument: its role and the stretches of all mentions of who has it.
    private record Expected(String role, Set<Stretch> mentions) {
        boolean isAt(Stretch head) {
            return mentions.stream().anyMatch(mention -> mention.covers(head));
        }

        boolean isAs(String ours) {
            return Optional.ofNullable(ROLES.get(role)).map(ours::equals).orElse(true);
        }
    }

    private record Found(String role, Stretch head) {}

    private EventArguments() {}

    static EventArguments of(Path expected, Path read) throws IOException {
        var all = new EventArguments();
        var documents = Json.lines(expected);
        var answers = Json.lines(read);
        for (int i = 0; i < documents.size(); i++) {
            all.compare(documents.get(i), answers.get(i));
        }
        return all;
    }

    private void compare(JsonNode document, JsonNode answer) {
        var mentions = mentions(document.path("entities"));
        for (var event : document.path("events")) {
            var expected = new ArrayList<Expected>();
            for (var relation : document.path("relations")) {
                if (relation.path("from").equals(event.path("id"))) {
                    String role = relation.path("type").asText();
                    expected.add(
                            new Expected(
                                    role,
                                    mentions.getOrDefault(relation.path("to").asText(), Set.of())));
                }
            }
            compare(expected, found(event, answer.path("events")));
        }
    }

    /// By the id of an entity the stretches of its cluster.
    private static Map<String, Set<Stretch>> mentions(JsonNode entities) {
        var byCluster = new HashMap<String, Set<Stretch>>();
        var byId = new HashMap<String, Set<Stretch>>();
        for (var entity : entities) {
            String cluster = entity.path("cluster").asText(entity.path("id").asText());
            var stretches = byCluster.computeIfAbsent(cluster, _ -> new HashSet<>());
            stretches.addAll(Stretch.of(List.of(entity)));
            byId.put(entity.path("id").asText(), stretches);
        }
        return byId;
    }

    /// The arguments of our events at a trigger; nothing where none is there.
    private static Optional<List<Found>> found(JsonNode trigger, JsonNode events) {
        var all = new ArrayList<Found>();
        boolean isThere = false;
        var at = Stretch.of(List.of(trigger));
        for (var event : events) {
            if (event.has("arguments")
                    && Stretch.of(List.of(event)).stream()
                            .anyMatch(our -> at.stream().anyMatch(our::overlaps))) {
                isThere = true;
                event.path("arguments").forEach(argument -> all.add(found(argument)));
            }
        }
        all.removeIf(argument -> argument.role.equals(AMOUNT));
        return isThere ? Optional.of(all) : Optional.empty();
    }

    private static Found found(JsonNode argument) {
        var head = argument.path("head");
        return new Found(
                argument.path("role").asText(),
                new Stretch(head.path(0).asInt(), head.path(1).asInt()));
    }

    private void compare(List<Expected> expected, Optional<List<Found>> event) {
        var found = event.orElse(List.of());
        events++;
        eventsFound += event.isPresent() ? 1 : 0;
        gold += expected.size();
        ours += found.size();
        for (var it : expected) {
            var there = found.stream().filter(our -> it.isAt(our.head)).toList();
            goldFound += there.isEmpty() ? 0 : 1;
            goldWithRole += there.stream().anyMatch(our -> it.isAs(our.role)) ? 1 : 0;
        }
        for (var our : found) {
            var meant = expected.stream().filter(it -> it.isAt(our.head)).toList();
            oursRight += meant.isEmpty() ? 0 : 1;
            oursWithRole += meant.stream().anyMatch(it -> it.isAs(our.role)) ? 1 : 0;
        }
    }

    List<Evaluation.Figure> figures(String set) {
        return List.of(
                new Evaluation.Figure(
                        set,
                        "event words found",
                        (double) eventsFound / Math.max(1, events),
                        eventsFound + " of " + events),
                figure(set, "event arguments", oursRight, goldFound),
                figure(set, "event arguments with role", oursWithRole, goldWithRole));
    }

    private Evaluation.Figure figure(String set, String name, int right, int found) {
        double precision = (double) right / Math.max(1, ours);
        double recall = (double) found / Math.max(1, gold);
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new Evaluation.Figure(
                set, name, f1, "P %d of %d, R %d of %d".formatted(right, ours, found, gold));
    }
}
