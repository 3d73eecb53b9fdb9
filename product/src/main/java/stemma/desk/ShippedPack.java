package stemma.desk;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.model.Affiliation;
import stemma.model.Known;
import stemma.model.Known.Post;
import stemma.model.Lead;
import stemma.model.Pack;
import stemma.model.Profile;
import stemma.model.When;
import stemma.text.Names;
import stemma.text.Table;

/// The knowledge pack that comes with the program: the names table, and who held which office when.
final class ShippedPack {
    static final String NAME = "names";
    static final ShippedPack SHIPPED = new ShippedPack();

    private static final String ABOUT =
            "names table of Stemma, compiled by hand in November 2026 from general knowledge of public reporting; comes with the program";

    private final Map<String, Profile> profiles = new LinkedHashMap<>();
    private final List<Affiliation> affiliations = new ArrayList<>();
    private final Map<String, List<Lead>> leads = new HashMap<>();

    private ShippedPack() {
        for (var row : Table.rows("/stemma/text/names.tsv")) {
            add(profile(row), row.get("part-of"));
        }
        for (var row : Table.rows("/stemma/text/offices.tsv")) {
            affiliations.add(
                    new Affiliation(
                            row.get("holder"),
                            row.get("of"),
                            row.get("office"),
                            When.parse(row.get("since")),
                            When.parse(row.get("until"))));
        }
    }

    private static Profile profile(Table.Row row) {
        return new Profile(
                row.get("name"),
                row.get("name"),
                ActorKind.of(row.get("kind")),
                Stream.of(row.get("spellings"), row.get("scripts"))
                        .flatMap(ShippedPack::cells)
                        .toList(),
                List.of(),
                Optional.of(row.get("wikidata")).filter(item -> !item.isEmpty()),
                List.of());
    }

    private static Stream<String> cells(String cell) {
        return Stream.of(cell.split("\\|")).map(String::strip).filter(it -> !it.isEmpty());
    }

    private void add(Profile profile, String whole) {
        profiles.put(profile.id(), profile);
        if (!whole.isEmpty()) {
            affiliations.add(
                    new Affiliation(
                            profile.id(),
                            whole,
                            Affiliation.PART,
                            When.unstated(),
                            When.unstated()));
        }
        var lead = new Lead(NAME, profile.id(), profile.name(), profile.kind(), false);
        Stream.concat(Stream.of(profile.name()), profile.names().stream())
                .map(Names::key)
                .distinct()
                .forEach(key -> leads.computeIfAbsent(key, _ -> new ArrayList<>()).add(lead));
    }

    Pack pack() {
        return new Pack(
                NAME,
                ABOUT,
                Optional.empty(),
                profiles.size(),
                profiles.values().stream().mapToInt(profile -> profile.names().size() + 1).sum(),
                affiliations.size());
    }

    Map<String, List<Lead>> leads(Collection<String> keys) {
        var found = new HashMap<String, List<Lead>>();
        for (var key : keys) {
            found.put(key, leads.getOrDefault(key, List.of()));
        }
        return found;
    }

    Optional<Known> known(String id) {
        return Optional.ofNullable(profiles.get(id))
                .map(profile ->
                        new Known(
                                NAME,
                                profile,
                                affiliations.stream()
                                        .flatMap(told -> post(id, told).stream())
                                        .sorted(
                                                comparing(Post::isHis)
                                                        .reversed()
                                                        .thenComparing(
                                                                post -> post.told().since().edtf(),
                                                                Comparator.reverseOrder()))
                                        .toList()));
    }

    private static Optional<Post> post(String id, Affiliation told) {
        if (told.of().equals(id)) {
            return Optional.of(new Post(true, told.with(), told.with(), told));
        }
        return told.with().equals(id)
                ? Optional.of(new Post(false, told.of(), told.of(), told))
                : Optional.empty();
    }
}
