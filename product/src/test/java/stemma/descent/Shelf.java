package stemma.descent;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import stemma.model.Passage;

/// Reports by id with their texts, as a casebook would have them. A line is a paragraph.
final class Shelf {
    final Prints prints = new Prints();
    final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Wording> wordings = new HashMap<>();

    Shelf with(String id, String text) {
        texts.put(id, text);
        wordings.put(id, of(text));
        prints.add(id, print(id));
        return this;
    }

    Shelf without(String id) {
        prints.remove(id, print(id));
        texts.remove(id);
        return this;
    }

    Print print(String id) {
        return Print.of(wording(id));
    }

    Wording wording(String id) {
        return wordings.get(id);
    }

    List<Reuse> like(String id) {
        return Reuses.of(id, prints, this::wording);
    }

    static Wording of(String text) {
        return Wording.of(text, paragraphs(text));
    }

    static List<Passage> paragraphs(String text) {
        return Pattern.compile(".+")
                .matcher(text)
                .results()
                .map(line -> new Passage(line.start(), line.end()))
                .toList();
    }
}
