package stemma.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.model.Content;
import stemma.model.Draft;
import stemma.place.Gazetteer;
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

    /// The draft with the place that its words are about.
    static Draft placed(String text, List<Toponym> toponyms, Draft draft) {
        var content = draft.content();
        var where = Scene.of(text, toponyms, content.words()).map(Place::name);
        return where.isEmpty() ? draft : with(draft, where);
    }

    private static Draft with(Draft draft, Optional<String> where) {
        var content = draft.content();
        return new Draft(
                draft.evidence(),
                new Content(
                        content.relation(),
                        content.words(),
                        content.agents(),
                        content.patients(),
                        content.when(),
                        where),
                draft.modality(),
                draft.attribution(),
                draft.confidence());
    }
}
