package stemma.benchmarks.gazetteer;

import static java.util.function.Predicate.not;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.text.Names;

/// A line of the gazetteer.
///
/// @param geoname    its number at GeoNames, 0 where it is not known
/// @param population people who live there, 0 where it is not known
/// @param radius     how far the place reaches from its point, in kilometres
/// @param part       the country and divisions that it lies in or is, as codes: `SY`, `SY.14`, `US.LA.079`
/// @param names      how it is called; the first is its usual name
/// @param others     other spellings and old names, by which it is less often meant
record Line(
        String kind,
        long geoname,
        Point at,
        long population,
        int radius,
        String part,
        List<String> names,
        Set<String> others) {
    /// Signs for sounds that English leaves out: "Ta‘izz".
    private static final Pattern QUOTES = Pattern.compile("[‘’ʻʿʾ`´']");

    Line {
        names = List.copyOf(names);
        others = Set.copyOf(others);
    }

    String name() {
        return names.getFirst();
    }

    /// The names as the reader looks them up.
    Set<String> keys() {
        var keys = new LinkedHashSet<String>();
        names.stream().flatMap(Line::key).forEach(keys::add);
        return keys;
    }

    Set<String> otherKeys() {
        var keys = new LinkedHashSet<String>();
        others.stream().sorted().flatMap(Line::key).forEach(keys::add);
        keys.removeAll(keys());
        return keys;
    }

    private static Stream<String> key(String name) {
        return Stream.of(name)
                .map(it -> QUOTES.matcher(it).replaceAll(""))
                .filter(not(String::isBlank))
                .map(Names::key)
                .filter(key -> key.length() > 1);
    }

    @Override
    public String toString() {
        return String.join(
                "\t",
                Stream.of(
                                kind,
                                geoname == 0 ? "" : Long.toString(geoname),
                                decimal(at.latitude()),
                                decimal(at.longitude()),
                                Long.toString(population),
                                Integer.toString(radius),
                                part,
                                name(),
                                String.join("|", keys()),
                                String.join("|", otherKeys()))
                        .toList());
    }

    /// A thousandth of a degree is a hundred metres: finer than any place here.
    private static String decimal(double degrees) {
        return String.format(Locale.ROOT, "%.3f", degrees);
    }
}
