package stemma.coreference;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import stemma.model.Passage;
import stemma.tagger.Line;
import stemma.tagger.Model;
import stemma.tagger.Tagged;
import stemma.tagger.Tagger;

/// A text read with the program's own model, and which of its words mean the same.
record Referring(String text, Tagged tagged, Coreference coreference) {
    private static final Tagger SHIPPED = open();

    private static Tagger open() {
        try (var in = Tagger.class.getResourceAsStream("/stemma/desk/reader.model")) {
            return new Tagger(Model.of(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Tagged tagged(String text) {
        return SHIPPED.of(text, Line.all(text));
    }

    static Referring in(String text) {
        var tagged = tagged(text);
        return new Referring(text, tagged, Coreference.of(text, tagged));
    }

    /// What means the same as these words where they stand first, or behind `|`; nothing where no others do.
    Set<String> sameAs(String words) {
        var at = at(words);
        return coreference.clusters().stream()
                .map(Coreference.Cluster::markables)
                .filter(markables -> markables.stream().anyMatch(it -> it.at().equals(at)))
                .flatMap(List::stream)
                .filter(it -> !it.at().equals(at))
                .map(it -> it.at().in(text))
                .collect(toSet());
    }

    /// What these words stand for together.
    List<String> members(String words) {
        var at = at(words);
        return coreference.groups().stream()
                .filter(group -> group.markable().at().equals(at))
                .flatMap(group -> group.members().stream())
                .map(it -> it.at().in(text))
                .toList();
    }

    private Passage at(String words) {
        int behind = words.indexOf('|');
        int from = behind < 0 ? 0 : text.indexOf(words.substring(0, behind)) + behind;
        String searched = words.substring(behind + 1);
        int begin = text.indexOf(searched, from);
        return new Passage(begin, begin + searched.length());
    }
}
