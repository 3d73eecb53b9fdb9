package stemma.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.model.Draft;
import stemma.model.Ground;
import stemma.model.Passage;
import stemma.model.Point;
import stemma.model.Where;
import stemma.place.Gazetteer;
import stemma.place.Gazetteer.Called;
import stemma.place.Hint;
import stemma.place.Hint.Sort;
import stemma.place.Place;
import stemma.place.Scene;
import stemma.place.Toponym;
import stemma.place.Toponyms;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;

/// Where on the map the places are that a text names, by the gazetteer that comes with the program.
final class Whereabouts {
    private static final String LINES = "/stemma/place/places.tsv.gz";

    /// Types of mentions that hold no place: "Syrian", "five kilometres".
    private static final Set<String> NO_PLACES =
            Set.of("Nationality", "Temporal", "Money", "Quantity");

    private Whereabouts() {}

    /// Opened when it is first asked for, once.
    private static final class Known {
        private static final Gazetteer PLACES = open();

        private static Gazetteer open() {
            try (InputStream lines = Whereabouts.class.getResourceAsStream(LINES)) {
                if (lines == null) {
                    throw new IllegalStateException("the gazetteer is missing from the program");
                }
                return Gazetteer.of(lines);
            } catch (IOException e) {
                throw new UncheckedIOException("The program's own gazetteer cannot be read", e);
            }
        }
    }

    /// The places named in what the model read of a text.
    static List<Toponym> of(String text, Tagged tagged) {
        var sentences = tagged.sentences().stream().map(Tagged.Sentence::at).toList();
        return Toponyms.of(Known.PLACES, text, sentences, hints(tagged));
    }

    /// Whether a place is known to lie in another.
    static boolean isWithin(Called inner, Called outer) {
        return Known.PLACES.isWithin(inner, outer);
    }

    private static List<Hint> hints(Tagged tagged) {
        var names = tagged.names().stream().map(name -> new Hint(name.at(), sort(name.type())));
        var others =
                tagged.entities().stream()
                        .filter(entity -> NO_PLACES.contains(entity.type()))
                        .map(Entity::at)
                        .map(at -> new Hint(at, Sort.OTHER));
        return Stream.concat(names, others).toList();
    }

    private static Sort sort(String type) {
        return switch (type) {
            case "Location" -> Sort.PLACE;
            case "Organisation" -> Sort.ACTOR;
            case "Person" -> Sort.PERSON;
            default -> Sort.OTHER;
        };
    }

    /// The draft with the place that its words are about: where the tree puts it, or else where its words put something.
    static Draft placed(String text, List<Toponym> toponyms, Draft draft) {
        var told = draft.content().where().flatMap(where -> at(toponyms, where.at()));
        if (told.isPresent()) {
            return with(draft, told.get(), "what the gazetteer has for these words");
        }
        return Scene.of(text, toponyms, draft.content().words())
                .map(scene -> with(draft, scene, "the words before it put something there"))
                .orElse(draft);
    }

    private static Optional<Toponym> at(List<Toponym> toponyms, Passage words) {
        return toponyms.stream().filter(toponym -> toponym.at().overlaps(words)).findFirst();
    }

    private static Draft with(Draft draft, Toponym toponym, String why) {
        var place = toponym.place();
        var where = new Where(toponym.at(), place.name(), Optional.of(point(place)));
        var ground =
                Ground.of(
                        "where",
                        shown(place),
                        List.of(toponym.at()),
                        why + "; of places so called, by size and by the other places named");
        return draft.with(draft.content().at(where), List.of(ground));
    }

    private static Point point(Place place) {
        var geoname =
                place.geoname().isPresent()
                        ? Optional.of(place.geoname().getAsLong())
                        : Optional.<Long>empty();
        return new Point(place.latitude(), place.longitude(), place.radius(), geoname);
    }

    /// `Dalma, city at 34.1000, 35.6000, GeoNames 1234`
    private static String shown(Place place) {
        String number =
                place.geoname().isPresent() ? ", GeoNames " + place.geoname().getAsLong() : "";
        return String.format(
                Locale.ROOT,
                "%s, %s at %.4f, %.4f%s",
                place.name(),
                place.kind().word(),
                place.latitude(),
                place.longitude(),
                number);
    }
}
