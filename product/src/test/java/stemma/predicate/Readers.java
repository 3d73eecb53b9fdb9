package stemma.predicate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import stemma.model.Passage;
import stemma.tagger.Line;
import stemma.tagger.Model;
import stemma.tagger.Tagged;
import stemma.tagger.Tagger;

/// The model of the program, opened once for the tests of this room.
final class Readers {
    private static final Tagger SHIPPED = open();

    private Readers() {}

    private static Tagger open() {
        try (var in = Tagger.class.getResourceAsStream("/stemma/desk/reader.model")) {
            return new Tagger(Model.of(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What it reads in a text of one line.
    static Tagged tagged(String text) {
        return SHIPPED.of(text, List.of(Line.of(text, new Passage(0, text.length()))));
    }

    static List<Event> events(String text) {
        return Events.of(text, tagged(text));
    }
}
