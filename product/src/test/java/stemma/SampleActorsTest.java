package stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.desk.Desk;
import stemma.desk.Progress;
import stemma.desk.Provided;
import stemma.model.Actor;
import stemma.model.ActorKind;
import stemma.text.Names;

/// Who is who in the sample folder, against the cast in its key.
class SampleActorsTest {
    private static final Path SAMPLE = Path.of("../sample");

    /// Spellings of the cast that its actors go by; more may be joined, never fewer.
    private static final int JOINED_AT_LEAST = 84;

    /// Words of the key for several at once that are read as mentions of just those; more may be, never fewer.
    private static final int SETS_AT_LEAST = 13;

    private static final Pattern COUNTED = Pattern.compile("(?i)^(?:the |)(?:two|both) ");

    private static List<Actor> actors;

    /// Who is meant by words for several, by file and words.
    private static final Map<List<String>, Set<String>> SEVERAL = new HashMap<>();

    /// All words by which the reports mean somebody, by his usual name.
    private static final Map<String, Set<String>> MEANT = new HashMap<>();

    /// The usual name of each of the cast, and all its spellings, folded.
    private static final Map<String, Set<String>> CAST = new HashMap<>();

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        for (var row : Key.of(SAMPLE.resolve("KEY.md")).table("Cast")) {
            var spellings = Stream.of(row.get("spellings used").split(";|\\(.*?\\)"));
            CAST.put(
                    folded(row.get("actor")),
                    spellings.map(SampleActorsTest::folded).collect(Collectors.toSet()));
        }
        try (var desk = Desk.open(folder.resolve("sample.stemma"), Clock.systemUTC())) {
            desk.read(List.of(SAMPLE), Provided.nothing(), Progress.silent());
            var who = desk.whoIsWho();
            actors = who.actors().all();
            var texts = new HashMap<String, String>();
            for (var actor : actors) {
                for (var told : who.appearances(actor)) {
                    String text =
                            texts.computeIfAbsent(
                                    told.report(), it -> desk.report(it).orElseThrow().text());
                    String file = desk.report(told.report()).orElseThrow().file();
                    told.mentions().stream()
                            .map(at -> at.in(text))
                            .filter(words -> COUNTED.matcher(words).find())
                            .map(words -> List.of(file, words))
                            .forEach(words ->
                                    SEVERAL.computeIfAbsent(words, _ -> new TreeSet<>())
                                            .add(folded(actor.name())));
                    told.at()
                            .forEach(at ->
                                    MEANT.computeIfAbsent(actor.name(), _ -> new TreeSet<>())
                                            .add(at.in(text)));
                }
            }
        }
    }

    private static Actor actor(String name) {
        return actors.stream().filter(actor -> actor.name().equals(name)).findFirst().orElseThrow();
    }

    private static String folded(String name) {
        return Names.key(name).replaceFirst("^the ", "");
    }

    private static Set<String> names(Actor actor) {
        return actor.names().stream()
                .map(naming -> folded(naming.name()))
                .collect(Collectors.toSet());
    }

    @Test
    void spellings_of_one_are_joined() {
        var joined = new TreeSet<String>();
        CAST.forEach((name, spellings) ->
                actors.stream()
                        .filter(actor -> names(actor).contains(name))
                        .flatMap(actor ->
                                Stream.concat(
                                        names(actor).stream(),
                                        MEANT.get(actor.name()).stream()
                                                .map(SampleActorsTest::folded)))
                        .filter(spellings::contains)
                        .forEach(spelling -> joined.add(name + " = " + spelling)));

        assertThat(joined).hasSizeGreaterThanOrEqualTo(JOINED_AT_LEAST);
        assertThat(joined)
                .contains(
                        "nadim oss = nadeem oss",
                        "nadim oss = mr oss",
                        "hanin oss = oss",
                        "farid kassar = colonel",
                        "yaqub sallane = chairman of the front",
                        "hadran brigades = hadran people",
                        "republic of halden = halden government",
                        "salim varda = selim warda",
                        "ossian league = osian league",
                        "tarvel front = tarwel front",
                        "behrouz kadan = kadan",
                        "mirdan companies = companies",
                        "sennet observer mission = som",
                        "nadim oss = nadim",
                        "emirate of sahlan = emirate",
                        "tarvel front = " + folded("جبهة تارفل"),
                        "tarvel front = " + folded("الجبهة"),
                        "ossian league = " + folded("رابطة أوسيان"),
                        "ossian league = " + folded("الرابطة"),
                        "mirdan companies = " + folded("سرايا مردان"),
                        "salim varda = " + folded("سليم فردا"),
                        "nadim oss = " + folded("نديم أوس"),
                        folded("Idris al-Tamari") + " = " + folded("إدريس التماري"),
                        "security bureau = bureau",
                        folded("Idris al-Tamari") + " = " + folded("Idriss al-Tammari"),
                        "ossian league information office = information office",
                        folded("Kesh Workers’ Guard") + " = " + folded("the Workers’ Guard"),
                        folded("Idris al-Tamari") + " = " + folded("al-Tamari"));
    }

    @Test
    void words_for_several_mean_each_of_those_in_the_key_and_nobody_else() throws IOException {
        var right = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        for (var row : Key.of(SAMPLE.resolve("KEY.md")).table("Sets")) {
            var members =
                    Stream.of(row.get("who").split("; "))
                            .map(SampleActorsTest::folded)
                            .map(name -> name.replace("republic of ", ""))
                            .collect(Collectors.toSet());
            SEVERAL.forEach((words, those) -> {
                if (words.getFirst().endsWith(row.get("file").replace("`", ""))
                        && row.get("words").contains(words.getLast())) {
                    (those.equals(members) ? right : wrong).add(row.get("words") + those);
                }
            });
        }

        assertThat(right).hasSizeGreaterThanOrEqualTo(SETS_AT_LEAST);
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_movement_is_no_government_and_not_the_people_whom_it_helps() {
        assertThat(MEANT.get("Ossian League"))
                .contains("the League")
                .doesNotContain("government", "people");
    }

    @Test
    void who_broadcasts_and_who_owns_stations_is_a_medium() {
        assertThat(List.of("Karst Network", "Karst Media House"))
                .allSatisfy(name -> assertThat(actor(name).kind()).isEqualTo(ActorKind.MEDIUM));
    }

    @Test
    void words_of_headlines_ships_and_pronouns_are_no_actors() {
        assertThat(actors)
                .extracting(Actor::name)
                .doesNotContain("Crates For Dalma", "League and Front", "Grey Heron", "His", "Kol");
    }

    @Test
    void who_has_no_name_goes_by_words_as_they_stand_within_a_sentence() {
        assertThat(actors)
                .filteredOn(actor -> actor.kind() == ActorKind.GROUP)
                .extracting(Actor::name)
                .contains("two officials of the liaison office")
                .noneMatch(name -> name.startsWith("The ") || name.startsWith("Two "));
    }

    @Test
    void nobody_goes_by_the_name_of_another() {
        var wrong = new ArrayList<String>();
        for (var actor : actors) {
            var meant = new HashSet<String>();
            names(actor).forEach(name -> owners(name).forEach(meant::add));
            if (meant.size() > 1) {
                wrong.add(actor.name() + " is " + meant);
            }
        }

        assertThat(wrong).isEmpty();
    }

    /// Whose spelling it is, if it is that of one only.
    private static Stream<String> owners(String name) {
        var owners =
                CAST.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(name))
                        .map(Map.Entry::getKey)
                        .toList();
        return owners.size() == 1 ? owners.stream() : Stream.of();
    }
}
