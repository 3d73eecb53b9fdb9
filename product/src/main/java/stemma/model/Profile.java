package stemma.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Somebody, or a post, as a knowledge pack tells of it.
///
/// @param id        what the pack calls it by, once in a pack
/// @param name      its usual name
/// @param kind      `ROLE` for a post; `UNKNOWN` where the pack does not tell
/// @param names     its other names, in any script
/// @param weak      names that it may share with others: never enough to take two for one
/// @param wikidata  the item of Wikidata on it: `Q801`
/// @param countries in the pack's words or codes
public record Profile(
        String id,
        String name,
        ActorKind kind,
        List<String> names,
        List<String> weak,
        Optional<String> wikidata,
        List<String> countries)
        implements Knowledge {
    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]{0,11}");

    public Profile {
        names = List.copyOf(names);
        weak = List.copyOf(weak);
        countries = List.copyOf(countries);
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("A profile has an id and a name: " + id);
        }
        if (wikidata.filter(item -> !isItem(item)).isPresent()) {
            throw new IllegalArgumentException("No item of Wikidata: " + wikidata.get());
        }
    }

    /// Whether this is written as items of Wikidata are.
    public static boolean isItem(String words) {
        return ITEM.matcher(words).matches();
    }
}
