package stemma.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import stemma.coreference.Coreference;
import stemma.model.ActorKind;
import stemma.model.Amount;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.When;
import stemma.place.Place;
import stemma.place.Toponym;
import stemma.predicate.Event;
import stemma.predicate.Factuality;
import stemma.predicate.NominalTie;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Given;
import stemma.time.Time;

/// Documents of annotated corpora, one JSON object a line: `id`, `title`, `text` in, the same with `timex`, `amounts`, `relations`, `events`,
/// `entities`, `names`, `places` and `attributions` out. Spans are `[[begin, end], ...]` in UTF-16 code units, half-open.
public final class Annotations {
    /// The layer of mentions of somebody or something.
    public static final String ENTITIES = "entities";

    /// The layer of words that tell of events.
    public static final String EVENTS = "events";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DAY = "2031-03-06".length();
    private static final String LOCATION = "Location";

    private final ObjectNode document;

    /// Which attributions a corpus has.
    public enum Nesting {
        /// Also those inside the content of another.
        NESTED,
        /// Only those that stand in no other's content, as in PolNeAR, where no word is in two, and written down as there.
        OUTERMOST
    }

    private Annotations(ObjectNode document) {
        this.document = document;
    }

    /// Reads a line.
    ///
    /// @throws IllegalArgumentException if it is no JSON object with a `text`
    public static Annotations parse(String line) {
        try {
            if (JSON.readTree(line) instanceof ObjectNode document
                    && document.path("text").isTextual()) {
                return new Annotations(document);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This is no JSON: " + e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException("A document is a JSON object with a \"text\"");
    }

    public String id() {
        return document.path("id").asText();
    }

    public String text() {
        return document.path("text").asText();
    }

    /// When the text is from, as its `date` says: a day, with or without a time of day; unstated where that is no such date.
    public When published() {
        String date = document.path("date").asText();
        try {
            return When.parse(date.substring(0, Math.min(date.length(), DAY)));
        } catch (IllegalArgumentException e) {
            return When.unstated();
        }
    }

    /// The document with what was found in it, in place of what it held of this kind before.
    ///
    /// @param actors   the mentions of actors, by whose places entities get a kind and a name
    /// @param toponyms the places named, by which entities get their point on the map
    public String with(
            Tagged tagged, List<Mention> actors, List<Toponym> toponyms, Nesting nesting) {
        var named = new HashMap<Integer, Mention>();
        actors.forEach(actor -> named.put(actor.at().end(), actor));
        var entities = document.putArray(ENTITIES);
        entities(entities, "e", tagged.entities(), named);
        locate(entities, tagged.entities(), toponyms);
        entities(document.putArray("names"), "n", tagged.names(), named);
        places(document.putArray("places"), toponyms);
        attributions(document.putArray("attributions"), tagged, nesting);
        return document.toString();
    }

    /// Puts the times of the text in, in place of what the document held of them before.
    public void tell(List<Time> times) {
        var array = document.putArray("timex");
        for (var time : times) {
            var node = array.addObject();
            node.put("id", "t" + array.size()).put("type", time.kind().name());
            node.put("value", time.value());
            spans(node, List.of(time.at()));
            put(node, "mod", time.mod());
            if (time.isOfText()) {
                node.put("functionInDocument", "CREATION_TIME");
            }
            if (time.when().isStated()) {
                node.put("edtf", time.when().edtf());
            }
        }
    }

    /// Puts the amounts of the text in, in place of what the document held of them before.
    public void count(List<Amount> amounts) {
        var array = document.putArray("amounts");
        for (var amount : amounts) {
            var node = array.addObject();
            node.put("id", "q" + array.size());
            spans(node, List.of(amount.at()));
            amount.low().ifPresent(low -> node.put("low", low));
            amount.high().ifPresent(high -> node.put("high", high));
            node.put("exact", amount.isExact());
            put(node, "unit", amount.unit());
            put(node, "per", amount.per());
            amount.noun().ifPresent(noun -> node.put("noun", noun.in(text())));
        }
    }

    /// Puts the events of the text in, in place of what the document held of them before.
    ///
    /// @param entities those that `with` puts in, whose ids the events' arguments name
    public void narrate(List<Event> events, List<Factuality> factualities, List<Entity> entities) {
        new EventLayer(text(), new EntityIds(entities))
                .put(document.putArray(EVENTS), events, factualities);
    }

    /// Puts the relations of two entities in, in place of what the document held of them before.
    ///
    /// @param entities those that `with` puts in, whose ids the relations name
    public void relate(List<Event> events, List<NominalTie> ties, List<Entity> entities) {
        new RelationLayer(new EntityIds(entities), document.putArray("relations"))
                .put(events, ties);
    }

    private static void put(ObjectNode node, String field, String value) {
        if (!value.isEmpty()) {
            node.put(field, value);
        }
    }

    /// The document with the places named in it as its entities.
    public String with(List<Toponym> toponyms) {
        places(document.putArray(ENTITIES), toponyms);
        return document.toString();
    }

    /// The document with the words that mean the same as its entities, each with its `cluster`.
    public String with(Coreference coreference) {
        var array = document.putArray(ENTITIES);
        for (int i = 0; i < coreference.clusters().size(); i++) {
            for (var markable : coreference.clusters().get(i).markables()) {
                var node = array.addObject();
                node.put("id", "m" + array.size()).put("type", markable.type().orElse(""));
                spans(node, List.of(markable.at()));
                node.put("form", markable.form().name().toLowerCase(Locale.ROOT));
                node.put("cluster", id() + "#" + (i + 1));
            }
        }
        return document.toString();
    }

    /// The mentions that the document has, each from its first to its last character, in their order.
    ///
    /// @param layer `ENTITIES` or `EVENTS`
    public List<Passage> mentions(String layer) {
        var mentions = new ArrayList<Passage>();
        document.path(layer).forEach(mention -> mentions.add(extent(mention)));
        return mentions;
    }

    private static Passage extent(JsonNode mention) {
        var spans = mention.path("spans");
        return new Passage(
                spans.path(0).path(0).asInt(), spans.path(spans.size() - 1).path(1).asInt());
    }

    /// The document with its mentions in clusters; where it has none, with these as its mentions.
    ///
    /// @param layer    `ENTITIES` or `EVENTS`
    /// @param clusters what stands where means, so that what means the same has the same
    public String with(String layer, SortedMap<Passage, String> clusters) {
        if (!document.path(layer).elements().hasNext()) {
            var array = document.putArray(layer);
            for (var at : clusters.keySet()) {
                var node = array.addObject().put("id", "m" + (array.size() + 1));
                spans(node, List.of(at));
            }
        }
        for (var mention : document.withArray(layer)) {
            ((ObjectNode) mention).put("cluster", clusters.get(extent(mention)));
        }
        return document.toString();
    }

    private void places(ArrayNode array, List<Toponym> toponyms) {
        for (var toponym : toponyms) {
            var node = array.addObject();
            node.put("id", "p" + array.size()).put("type", LOCATION);
            spans(node, List.of(toponym.at()));
            node.put("name", toponym.place().name()).put("place", toponym.place().kind().word());
            point(node, toponym.place());
        }
    }

    /// An entity that is the name of a place, at most with an article before it, has the place's point.
    private void locate(ArrayNode array, List<Entity> entities, List<Toponym> toponyms) {
        var named = new HashMap<Integer, Toponym>();
        toponyms.forEach(toponym -> named.put(toponym.at().end(), toponym));
        for (int i = 0; i < entities.size(); i++) {
            var entity = entities.get(i);
            var toponym = named.get(entity.at().end());
            if (toponym != null
                    && entity.type().equals(LOCATION)
                    && isWhole(entity.at(), toponym.at())
                    && array.get(i) instanceof ObjectNode node) {
                point(node, toponym.place());
            }
        }
    }

    private static void point(ObjectNode node, Place place) {
        node.put("lat", place.latitude()).put("lon", place.longitude());
        node.put("radius", place.radius());
        place.countries().forEach(node.putArray("countries")::add);
        place.geoname().ifPresent(number -> node.put("geonameid", Long.toString(number)));
    }

    private void entities(
            ArrayNode array, String letter, List<Entity> entities, Map<Integer, Mention> actors) {
        for (var entity : entities) {
            var node = array.addObject();
            node.put("id", letter + array.size()).put("type", entity.type());
            spans(node, List.of(entity.at()));
            Optional.ofNullable(actors.get(entity.at().end()))
                    .filter(actor -> isWhole(entity.at(), actor.at()))
                    .ifPresent(actor -> actor(node, actor));
        }
    }

    private static void actor(ObjectNode node, Mention actor) {
        node.put("kind", actor.kind().word()).put("name", actor.name());
        if (actor.kind() == ActorKind.MEDIUM) {
            node.put("medium", true);
        }
    }

    /// Whether nothing but an article or a title stands before the name: "the Ossian League", "Colonel Varda".
    private boolean isWhole(Passage entity, Passage name) {
        return entity.begin() == name.begin()
                || entity.begin() < name.begin()
                        && !text().substring(entity.begin(), name.begin()).strip().contains(" ");
    }

    private void attributions(ArrayNode array, Tagged tagged, Nesting nesting) {
        var outermost = new Outermost(tagged);
        boolean isNested = nesting == Nesting.NESTED;
        for (int i = 0; i < tagged.sayings().size(); i++) {
            var saying = tagged.sayings().get(i);
            if (!isNested && !outermost.has(saying)) {
                continue;
            }
            var node = array.addObject();
            node.put("id", attribution(i)).put("kind", saying.kind().word());
            part(node, "source", isNested ? saying.source() : outermost.source(saying));
            part(node, "cue", isNested ? saying.cue() : outermost.cue(saying));
            part(node, "content", isNested ? saying.content() : outermost.content(saying));
            saying.parent().ifPresent(parent -> node.put("parent", attribution(parent)));
            reference(saying.given()).ifPresent(given -> node.put("source_ref", given));
            node.put("probability", Math.round(saying.probability() * 1000) / 1000.0);
        }
    }

    private static Optional<String> reference(Given given) {
        return switch (given) {
            case Given.Here() -> Optional.empty();
            case Given.Unnamed() -> Optional.of("unnamed");
            case Given.Author() -> Optional.of("author");
            case Given.SameAs(int saying) -> Optional.of(attribution(saying));
        };
    }

    private static String attribution(int saying) {
        return "a" + (saying + 1);
    }

    private void part(ObjectNode node, String role, List<Passage> words) {
        if (words.isEmpty()) {
            node.putNull(role);
        } else {
            spans(node.putObject(role), words);
        }
    }

    private void spans(ObjectNode node, List<Passage> passages) {
        Spans.put(node, text(), passages);
    }
}
