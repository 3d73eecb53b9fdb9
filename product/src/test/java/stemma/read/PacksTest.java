package stemma.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.model.ActorKind;
import stemma.model.Affiliation;
import stemma.model.Knowledge;
import stemma.model.Profile;
import stemma.model.When;

/// Files of knowledge packs, as tables and as entities of FollowTheMoney, good and bad.
class PacksTest {
    @TempDir Path folder;

    /// What was taken of a file.
    private static final class Read implements Packs.Take {
        private final List<Knowledge> all = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();

        @Override
        public void take(Knowledge knowledge) {
            all.add(knowledge);
        }

        @Override
        public void problem(long line, String why) {
            problems.add(line + ": " + why);
        }
    }

    private Read read(String text) throws IOException {
        var read = new Read();
        Packs.read(Files.writeString(folder.resolve("pack"), text), read);
        return read;
    }

    private static Affiliation told(String of, String with, String role) {
        return new Affiliation(of, with, role, When.unstated(), When.unstated());
    }

    @Test
    void a_person_of_follow_the_money_has_names_doubtful_names_and_an_item() throws IOException {
        var read =
                read(
                        """
                        {"id":"Q7700001","schema":"Person","caption":"Nadim Oss","properties":{"name":["Nadim Oss","نديم عس"],"alias":["Nadeem Oss"],"weakAlias":["Oss"],"country":["vs"],"position":["Spokesman of the League"]},"datasets":["x"]}
                        """);

        assertThat(read.problems).isEmpty();
        assertThat(read.all)
                .containsExactly(
                        new Profile(
                                "Q7700001",
                                "Nadim Oss",
                                ActorKind.PERSON,
                                List.of("نديم عس", "Nadeem Oss"),
                                List.of("Oss"),
                                Optional.of("Q7700001"),
                                List.of("vs")),
                        told("Q7700001", "", "Spokesman of the League"));
    }

    @Test
    void posts_memberships_and_parts_hold_between_entities() throws IOException {
        var read =
                read(
                        """
                        {"id":"a","schema":"Organization","properties":{"name":["Tarvel Front"],"parent":["b"]}}
                        {"id":"p","schema":"Position","properties":{"name":["Foreign Minister of Vashar"]}}
                        {"id":"1","schema":"Occupancy","properties":{"holder":["n"],"post":["p"],"startDate":["2029-05-03T00:00:00"],"endDate":["2031"]}}
                        {"id":"2","schema":"Membership","properties":{"member":["n"],"organization":["a"],"role":["treasurer"]}}
                        {"id":"3","schema":"Directorship","properties":{"director":["n"],"organization":["a"],"startDate":["soon"]}}
                        {"id":"4","schema":"Ownership","properties":{"owner":["a"],"asset":[{"id":"b"}]}}
                        {"id":"5","schema":"UnknownLink","properties":{"subject":["a"],"object":["b"]}}
                        """);

        assertThat(read.problems).isEmpty();
        assertThat(read.all.stream().filter(Affiliation.class::isInstance))
                .containsExactly(
                        told("a", "b", Affiliation.PART),
                        new Affiliation("n", "p", "", When.parse("2029-05-03"), When.parse("2031")),
                        told("n", "a", "treasurer"),
                        told("n", "a", "director"),
                        told("a", "b", "owner"),
                        told("a", "b", "linked"));
    }

    @Test
    void a_bad_line_costs_itself_only() throws IOException {
        var read =
                read(
                        """
                        \uFEFF{"id":"a","schema":"Company","properties":{"name":["Marsa Salt"]}}
                        {"id":"b","schema":"Person","properties":{"name":["Cut
                        {"id":"c","schema":"Dragon","properties":{"name":["Ash"]}}
                        {"id":"d","schema":"Person","properties":{"name":{"en":7}}}
                        {"id":"e","schema":"Person","properties":"none"}
                        ["id"]
                        {"schema":"Person","properties":{"name":["Nobody"]}}
                        {"id":["f"],"schema":7}
                        {"id":"g","schema":"Occupancy","properties":{"holder":["a"]}}
                        {"id":"h","schema":"Address","properties":{"full":["1 Quay"]}}

                        {"id":"i","schema":"PublicBody","properties":{"name":["Harbour Office",null,3,"  "]}}
                        """);

        assertThat(read.all).extracting("name").containsExactly("Marsa Salt", "Harbour Office");
        assertThat(read.problems)
                .containsExactly(
                        "2: this is not one JSON object",
                        "3: no schema \"Dragon\" is known",
                        "4: the entity has no name",
                        "5: the entity has no name",
                        "6: an entity has an \"id\" and a \"schema\"",
                        "7: an entity has an \"id\" and a \"schema\"",
                        "8: an entity has an \"id\" and a \"schema\"",
                        "9: it names no \"holder\" or no \"post\"");
    }

    @Test
    void a_line_beyond_all_measure_is_left_out_without_being_taken_into_memory()
            throws IOException {
        var file = folder.resolve("huge");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"");
            fill(out, 40_000_000);
            out.write(
                    "\"]}}\n{\"id\":\"b\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Mara Tesk\"]}}");
        }
        var read = new Read();

        Packs.read(file, read);

        assertThat(read.problems).containsExactly("1: the line is too long");
        assertThat(read.all).extracting("name").containsExactly("Mara Tesk");
    }

    private static void fill(BufferedWriter out, int characters) throws IOException {
        var some = "x".repeat(10_000);
        for (int i = 0; i < characters; i += some.length()) {
            out.write(some);
        }
    }

    @Test
    void a_table_tells_of_actors_and_who_held_which_office() throws IOException {
        var read =
                read(
                        """
                        # ours
                        name;kind;spellings;part-of;office;of;since;until;note
                        Tarvel Front;organisation;Front of Tarvel|TF;;;;;;x
                        "Oss, Nadim";Person;Nadim Oss;;Spokesman;Tarvel Front;2029-05;;
                        Mara Tesk;unicorn
                        ;person
                        Hagar Oss;person;;;Spokesman;Tarvel Front;May;
                        """);

        assertThat(read.all)
                .contains(
                        new Profile(
                                "Tarvel Front",
                                "Tarvel Front",
                                ActorKind.ORGANISATION,
                                List.of("Front of Tarvel", "TF"),
                                List.of(),
                                Optional.empty(),
                                List.of()),
                        new Affiliation(
                                "Oss, Nadim",
                                "Tarvel Front",
                                "Spokesman",
                                When.parse("2029-05"),
                                When.unstated()));
        assertThat(read.problems)
                .hasSize(3)
                .anySatisfy(it -> assertThat(it).contains("unicorn"))
                .anySatisfy(it -> assertThat(it).contains("the line has no name"))
                .anySatisfy(it -> assertThat(it).contains("A date is written"));
    }

    @Test
    void the_simple_table_of_open_sanctions_is_read_under_its_own_heads() throws IOException {
        var read =
                read(
                        """
                        "id","schema","name","aliases","birth_date","countries"
                        "vs-1","Person","Nadim Oss","Nadeem Oss;نديم عس","1970","vs;ka"
                        """);

        assertThat(read.all)
                .containsExactly(
                        new Profile(
                                "vs-1",
                                "Nadim Oss",
                                ActorKind.PERSON,
                                List.of("Nadeem Oss", "نديم عس"),
                                List.of(),
                                Optional.empty(),
                                List.of("vs", "ka")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n\n",
                "file,outlet\na,b\n",
                "[{\"id\":1}]",
                "name,kind\n\"Nadim Oss,person\n"
            })
    void what_is_no_pack_is_refused_with_what_it_should_be(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(IOException.class)
                .hasMessageMatching(
                        "(?s).*(is empty|no knowledge pack|one JSON object on each line|quotation mark).*");
    }

    @Test
    void bytes_that_are_no_text_are_refused() throws IOException {
        var file =
                Files.write(folder.resolve("x"), new byte[] {'n', 'a', (byte) 0xFF, (byte) 0xFE});

        assertThatThrownBy(() -> Packs.read(file, new Read()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not text in UTF-8");
    }
}
