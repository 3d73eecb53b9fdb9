package stemma.descent;

import static java.util.function.Predicate.not;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.text.Names;
import stemma.text.Table;

/// Which outlets belong to one publisher: `families.tsv`, and what the analyst adds.
///
/// An outlet is asked for by any of its names or by an address: `the Karst Gazette`, `https://www.karst-gazette.example/a`. One that no line names has no family, and
/// nothing follows from that.
public final class Families {
    private static final Pattern SCHEME_OR_WWW = Pattern.compile("^(?:[a-z]+://)?+(?:www\\.)?+");
    private static final Families SHIPPED = load();

    private final Map<String, Member> members;

    private Families(Map<String, Member> members) {
        this.members = Map.copyOf(members);
    }

    /// An outlet of a family.
    ///
    /// @param family  the publisher, such as `Karst Media`
    /// @param outlet  the usual name
    /// @param names   other names
    /// @param domains without `www.`; subdomains belong to them
    public record Member(String family, String outlet, List<String> names, List<String> domains) {
        public Member {
            names = List.copyOf(names);
            domains = List.copyOf(domains);
            if (family.isBlank() || outlet.isBlank()) {
                throw new IllegalArgumentException(
                        "An outlet of a family has a name, and the family, too");
            }
        }
    }

    /// Those that come with the program.
    public static Families shipped() {
        return SHIPPED;
    }

    /// These families and more outlets; where a name or domain is there already, the new one holds.
    public Families with(List<Member> more) {
        var all = new HashMap<>(members);
        more.forEach(member -> keys(member).forEach(key -> all.put(key, member)));
        return new Families(all);
    }

    /// The family of an outlet.
    ///
    /// @param outlet a name or an address
    public Optional<String> of(String outlet) {
        return member(outlet).map(Member::family);
    }

    /// Whether both are known to belong to one family; an outlet and itself do.
    public boolean areOne(String outlet, String other) {
        return isSame(outlet, other) || of(outlet).isPresent() && of(outlet).equals(of(other));
    }

    /// Whether both name one outlet.
    public boolean isSame(String outlet, String other) {
        return name(outlet).equals(name(other));
    }

    /// The form under which the names of one outlet meet.
    String name(String outlet) {
        return key(member(outlet).map(Member::outlet).orElse(outlet));
    }

    /// Whether a name is that of an outlet in the table or of a medium in the names table.
    boolean knows(String name) {
        return members.containsKey(key(name)) || medium(name).isPresent();
    }

    private Optional<Member> member(String outlet) {
        var named = Optional.ofNullable(members.get(key(outlet)));
        return named.or(() -> domain(outlet).flatMap(this::ofDomain));
    }

    private Optional<Member> ofDomain(String domain) {
        String part = domain;
        while (!members.containsKey(part) && part.contains(".")) {
            part = part.substring(part.indexOf('.') + 1);
        }
        return Optional.ofNullable(members.get(part));
    }

    private static Optional<String> domain(String address) {
        String host =
                SCHEME_OR_WWW
                        .matcher(address.strip().toLowerCase(Locale.ROOT))
                        .replaceFirst("")
                        .split("[/?#:]", 2)[0];
        return host.contains(".") && !host.contains(" ") ? Optional.of(host) : Optional.empty();
    }

    private static Stream<String> keys(Member member) {
        return Stream.concat(
                Stream.concat(Stream.of(member.outlet), member.names.stream()).map(Families::key),
                member.domains.stream());
    }

    /// Small letters without "the"; of a medium in the names table, that of its usual name.
    static String key(String name) {
        String key = Names.key(medium(name).orElse(name));
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    private static Optional<String> medium(String name) {
        return Names.of(name)
                .filter(known -> known.kind() == ActorKind.MEDIUM)
                .map(Names.Known::name);
    }

    private static Families load() {
        return new Families(Map.of())
                .with(
                        Table.rows("/stemma/descent/families.tsv").stream()
                                .map(row ->
                                        new Member(
                                                row.get("family"),
                                                row.get("outlet"),
                                                cells(row.get("names")),
                                                cells(row.get("domains"))))
                                .toList());
    }

    private static List<String> cells(String cell) {
        return Stream.of(cell.split("\\|")).filter(not(String::isBlank)).toList();
    }
}
