package stemma.place;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import stemma.model.Passage;
import stemma.place.Hint.Sort;
import stemma.text.Sentences;

/// The gazetteer of the program, and texts in which `{braces}` stand about what a reader takes for a place, `<angles>` about
/// a person and `|bars|` about an actor.
final class Known {
    static final Gazetteer PLACES = open();
    private static final Pattern MARK = Pattern.compile("[{}<>|]");

    private Known() {}

    record Marked(String text, List<Hint> hints) {}

    private static Gazetteer open() {
        try (InputStream lines = Known.class.getResourceAsStream("/stemma/place/places.tsv.gz")) {
            return Gazetteer.of(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The toponyms as `words = place (country, kind)`, in their order.
    static String toponyms(String marked) {
        String text = read(marked).text();
        return read(of(marked), text);
    }

    static String read(List<Toponym> toponyms, String text) {
        return toponyms.stream()
                .map(toponym ->
                        "%s = %s (%s, %s)"
                                .formatted(
                                        toponym.at().in(text),
                                        toponym.place().name(),
                                        String.join("|", toponym.place().countries()),
                                        toponym.place().kind().word()))
                .collect(joining("; "));
    }

    static List<Toponym> of(String marked) {
        var read = read(marked);
        return Toponyms.of(PLACES, read.text(), sentences(read.text()), read.hints());
    }

    static List<Passage> sentences(String text) {
        return text.isBlank() ? List.of() : Sentences.of(text, new Passage(0, text.length()));
    }

    static Marked read(String marked) {
        var text = new StringBuilder();
        var hints = new ArrayList<Hint>();
        int begin = -1;
        for (int i = 0; i < marked.length(); i++) {
            String sign = marked.substring(i, i + 1);
            if (!MARK.matcher(sign).matches()) {
                text.append(sign);
            } else if (begin < 0) {
                begin = text.length();
            } else {
                hints.add(new Hint(new Passage(begin, text.length()), sort(sign)));
                begin = -1;
            }
        }
        return new Marked(text.toString(), hints);
    }

    private static Sort sort(String closing) {
        return switch (closing) {
            case "}" -> Sort.PLACE;
            case ">" -> Sort.PERSON;
            default -> Sort.ACTOR;
        };
    }
}
