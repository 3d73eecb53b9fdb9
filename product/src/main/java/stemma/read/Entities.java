package stemma.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.model.Affiliation;
import stemma.model.Profile;
import stemma.model.When;
import stemma.read.Packs.Take;
import stemma.read.Schemas.Becomes;

/// Entities of FollowTheMoney, one JSON object a line: `{"id": …, "schema": "Person", "properties": {"name": […], …}}`.
final class Entities {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NAMES =
            List.of("name", "alias", "previousName", "abbreviation");
    private static final List<String> PARENTS = List.of("parent", "organization");
    private static final List<String> COUNTRIES = List.of("country", "jurisdiction", "citizenship");

    private final Take take;

    private Entities(Take take) {
        this.take = take;
    }

    static void read(Reader in, Take take) throws IOException {
        var lines = new Lines(in, Limits.LINE);
        var entities = new Entities(take);
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            entities.take(line.get());
        }
    }

    private void take(Lines.One line) {
        if (!line.isWhole()) {
            take.problem(line.number(), "the line is too long");
        } else if (!line.text().isBlank()) {
            try {
                entity(line.number(), JSON.readTree(Characters.storable(line.text())));
            } catch (JsonProcessingException e) {
                take.problem(line.number(), "this is not one JSON object");
            } catch (IllegalArgumentException e) {
                take.problem(line.number(), String.valueOf(e.getMessage()));
            }
        }
    }

    private void entity(long line, JsonNode entity) {
        var schema = entity.path("schema").asText("");
        var id = entity.path("id").asText("");
        var becomes = Schemas.of(schema);
        if (!entity.isObject() || schema.isEmpty() || id.isBlank()) {
            take.problem(line, "an entity has an \"id\" and a \"schema\"");
        } else if (becomes.isEmpty()) {
            take.problem(line, "no schema \"%s\" is known".formatted(PackNames.brief(schema)));
        } else {
            switch (becomes.get()) {
                case Becomes.Somebody(var kind) -> somebody(entity, id, kind);
                case Becomes.Between between -> between(line, entity, between);
                case Becomes.Nothing() -> {}
            }
        }
    }

    private void somebody(JsonNode entity, String id, ActorKind kind) {
        var names = new LinkedHashSet<String>();
        PackNames.add(entity.path("caption").asText(""), names);
        NAMES.forEach(property -> values(entity, property).forEach(it -> PackNames.add(it, names)));
        if (names.isEmpty()) {
            throw new IllegalArgumentException("the entity has no name");
        }
        var all = List.copyOf(names);
        var weak = new LinkedHashSet<String>();
        values(entity, "weakAlias").forEach(name -> PackNames.add(name, weak));
        weak.removeAll(names);
        take.take(
                new Profile(
                        id,
                        all.getFirst(),
                        kind,
                        all.subList(1, all.size()),
                        List.copyOf(weak),
                        item(entity, id),
                        countries(entity)));
        parents(entity, id);
        values(entity, "position").forEach(role -> affiliation(id, "", role));
    }

    private static Optional<String> item(JsonNode entity, String id) {
        return Stream.concat(values(entity, "wikidataId"), Stream.of(id))
                .filter(Profile::isItem)
                .findFirst();
    }

    private static List<String> countries(JsonNode entity) {
        return COUNTRIES.stream().flatMap(property -> values(entity, property)).distinct().toList();
    }

    private void parents(JsonNode entity, String id) {
        PARENTS.forEach(property ->
                values(entity, property)
                        .forEach(parent -> affiliation(id, parent, Affiliation.PART)));
    }

    private void affiliation(String of, String with, String role) {
        take.take(new Affiliation(of, with, role, When.unstated(), When.unstated()));
    }

    private void between(long line, JsonNode entity, Becomes.Between between) {
        var of = values(entity, between.of()).toList();
        var with = values(entity, between.with()).toList();
        if (of.isEmpty() || with.isEmpty()) {
            take.problem(
                    line,
                    "it names no \"%s\" or no \"%s\"".formatted(between.of(), between.with()));
            return;
        }
        var role = values(entity, between.says()).findFirst().orElse(between.role());
        for (var one : of) {
            for (var other : with) {
                take.take(
                        new Affiliation(
                                one,
                                other,
                                role,
                                day(entity, "startDate"),
                                day(entity, "endDate")));
            }
        }
    }

    /// A time with an hour in it tells the day, too; what is no time tells none.
    private static When day(JsonNode entity, String property) {
        return values(entity, property).findFirst().map(PackNames::day).orElse(When.unstated());
    }

    /// Strings only; other entities that stand within this one are named by their id.
    private static Stream<String> values(JsonNode entity, String property) {
        var values = entity.path("properties").path(property);
        return (values.isArray() ? values.valueStream() : Stream.of(values))
                .map(value -> value.isObject() ? value.path("id") : value)
                .filter(JsonNode::isTextual)
                .map(value -> value.asText().strip())
                .filter(value -> !value.isEmpty() && value.length() <= Limits.NAME);
    }
}
