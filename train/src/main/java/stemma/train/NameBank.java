package stemma.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import stemma.model.Passage;
import stemma.text.Table;
import stemma.text.Token;
import stemma.text.Tokens;

/// Names to put in place of those in the training texts, so that the model reads names that it never saw: those of the names
/// table, and persons made of transliterated name parts.
final class NameBank {
    private static final Map<String, String> TYPES =
            Map.of(
                    "person", "Person",
                    "organisation", "Organisation",
                    "unit", "Organisation",
                    "body", "Organisation",
                    "medium", "Organisation",
                    "state", "Location",
                    "place", "Location");

    private final Map<String, List<String[]>> names = new HashMap<>();
    private final List<String> parts = new ArrayList<>();

    /// @param gold may hold `names/wd_*_train.tsv.gz`
    NameBank(Path gold) throws IOException {
        for (var row : Table.rows("/stemma/text/names.tsv")) {
            var type = TYPES.get(row.get("kind"));
            Stream.concat(Stream.of(row.get("name")), Stream.of(row.get("spellings").split("\\|")))
                    .filter(name -> !name.isBlank() && type != null)
                    .forEach(name ->
                            names.computeIfAbsent(type, any -> new ArrayList<>()).add(words(name)));
        }
        for (String file : List.of("wd_arabic_train.tsv", "wd_hebrew_train.tsv")) {
            var path = gold.resolve("names").resolve(file);
            if (Files.exists(path.resolveSibling(file + ".gz"))) {
                Json.text(path).stream()
                        .map(line -> line.substring(0, line.indexOf('\t')))
                        .filter(part ->
                                part.length() > 2 && part.chars().allMatch(Character::isLetter))
                        .forEach(part ->
                                parts.add(
                                        part.substring(0, 1).toUpperCase(Locale.ROOT)
                                                + part.substring(1)));
            }
        }
    }

    /// What kind of name an actor of this kind has.
    static String type(String kind) {
        return TYPES.getOrDefault(kind, "Other");
    }

    private static String[] words(String name) {
        return Tokens.of(name, new Passage(0, name.length())).stream()
                .map(Token::word)
                .toArray(String[]::new);
    }

    /// A name of this type, in words; none where no name of the type is known.
    String[] any(String type, Random random) {
        if (type.equals("Person") && !parts.isEmpty() && random.nextInt(3) > 0) {
            return new String[] {
                parts.get(random.nextInt(parts.size())), parts.get(random.nextInt(parts.size()))
            };
        }
        var of = names.getOrDefault(type, List.of());
        return of.isEmpty() ? new String[0] : of.get(random.nextInt(of.size()));
    }
}
