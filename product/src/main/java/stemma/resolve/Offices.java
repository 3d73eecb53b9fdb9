package stemma.resolve;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.text.Names;
import stemma.text.Table;

/// Names that tell of what kind an office is, but not whose: "Foreign Ministry", "Ministry of Defence".
public final class Offices {
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Set<String> SMALL = Set.of("of", "for", "and", "the");
    private static final Set<String> WORDS =
            Table.rows("/stemma/resolve/office-words.tsv").stream()
                    .map(row -> row.get("word"))
                    .collect(toUnmodifiableSet());

    /// Without one of these a name may be a body's own: "Free Tarvel Army".
    private static final Set<String> BUREAUS = Set.of("department", "ministry", "office");

    /// A name in the words that such offices share, and whose it is.
    private record Parted(Set<String> office, Set<String> owner) {
        static Parted of(String name) {
            var words =
                    SPACE.splitAsStream(Names.key(name))
                            .filter(word -> !SMALL.contains(word))
                            .collect(toSet());
            var office = words.stream().filter(WORDS::contains).collect(toSet());
            words.removeAll(office);
            return new Parted(office, words);
        }

        boolean isBureau() {
            return office.stream().anyMatch(BUREAUS::contains);
        }
    }

    private Offices() {}

    /// Whether the one is an office of the other, or both are offices of one, each for something else: "Halden" and "Halden Ministry of Defence".
    static boolean areApart(String one, String other) {
        var here = Parted.of(one);
        var there = Parted.of(other);
        if (here.owner.isEmpty() || !here.owner.equals(there.owner)) {
            return false;
        }
        boolean isOffice =
                here.office.isEmpty() && there.isBureau()
                        || there.office.isEmpty() && here.isBureau();
        return isOffice
                || here.isBureau()
                        && there.isBureau()
                        && !here.office.containsAll(there.office)
                        && !there.office.containsAll(here.office);
    }

    /// Whether every word of the name is one that such offices share; of the empty name none is.
    public static boolean isOffice(String name) {
        String key = Names.key(name);
        return !key.isEmpty()
                && Stream.of(SPACE.split(key))
                        .allMatch(word -> WORDS.contains(word) || SMALL.contains(word));
    }
}
