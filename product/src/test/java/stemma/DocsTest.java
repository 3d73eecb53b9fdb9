package stemma;

import static java.util.Arrays.stream;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.OptionSpec;
import stemma.cli.Exit;
import stemma.model.ActorKind;
import stemma.model.BlockKind;
import stemma.model.CueKind;
import stemma.model.Modality;
import stemma.model.Why;
import stemma.predicate.Relation;
import stemma.predicate.Relations;

/// The documents say what is so.
class DocsTest {
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));
    private static final String GENERATED =
            "<!-- Below this line DocsTest writes: mvn -pl product test -Dtest=DocsTest -Dgolden=write -->\n\n";
    private static final Pattern OWN_NAME =
            Pattern.compile(
                    "(?:[a-z]+\\.)?([A-Z][A-Za-z]*[a-z][A-Za-z]*)(?:\\.(\\w+))?(?:\\(.*\\))?");

    static final List<Manual> PAGES = Manual.all();

    static final List<Manual> SHOWN =
            PAGES.stream().filter(page -> page.text().contains("```console")).toList();

    @Test
    void the_reference_of_commands_is_what_the_commands_say_of_themselves() throws IOException {
        var page = Manual.of("docs/reference/commands.md");
        String head = page.text().substring(0, page.text().indexOf(GENERATED) + GENERATED.length());

        if (WRITE) {
            Files.writeString(page.file(), head + CommandsPage.text());
        }

        assertThat(Files.readString(page.file())).isEqualTo(head + CommandsPage.text());
    }

    @Test
    void every_command_and_option_is_in_the_reference() {
        var page = Manual.of("docs/reference/commands.md");

        assertThat(CommandsPage.commands())
                .isNotEmpty()
                .allSatisfy(command -> {
                    assertThat(page.anchors()).contains(command.name());
                    assertThat(CommandsPage.options(command))
                            .extracting(OptionSpec::longestName)
                            .allSatisfy(option -> assertThat(page.text()).contains(option));
                });
    }

    @Test
    void every_exit_code_is_in_the_reference() {
        Set<String> codes =
                constants(Exit.class).map(DocsTest::value).map(Object::toString).collect(toSet());

        assertThat(Manual.of("docs/reference/commands.md").table("Exit code"))
                .extracting(List::getFirst)
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @FieldSource("SHOWN")
    void a_page_shows_what_the_program_answers(Manual page, @TempDir Path folder)
            throws IOException {
        String answered = new Console(folder).answered(page.text());

        if (WRITE) {
            Files.writeString(page.file(), answered);
        }

        assertThat(Files.readString(page.file())).isEqualTo(answered);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void commands_on_a_page_are_commands(Manual page) {
        assertThat(page.commands())
                .allSatisfy(command ->
                        assertThatCode(() -> Console.parse(command))
                                .as(command)
                                .doesNotThrowAnyException());
    }

    @Test
    void what_a_newcomer_types_after_the_readme_works(@TempDir Path folder) {
        var console = new Console(folder);

        assertThat(Manual.of("README.md").commands())
                .filteredOn(command -> !command.matches("\\./stemma (demo|serve)\\b.*"))
                .isNotEmpty()
                .allSatisfy(command -> assertThat(console.exit(command)).as(command).isZero());
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void links_of_a_page_lead_somewhere(Manual page) {
        assertThat(page.relativeLinks())
                .allSatisfy(link -> {
                    String[] parts = link.split("#", 2);
                    Path target =
                            parts[0].isEmpty() ? page.file() : page.file().resolveSibling(parts[0]);
                    assertThat(target).exists();
                    if (parts.length > 1) {
                        assertThat(Manual.of(target.toString()).anchors()).contains(parts[1]);
                    }
                });
    }

    @Test
    void a_newcomer_meets_both_commands_alone_in_the_first_screen() {
        assertThat(Manual.of("README.md").text().lines().limit(24))
                .contains("./stemma demo", "./verify");
        assertThat(Manual.of("README.md").commands()).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md"})
    void names_of_classes_and_files_exist(String name) {
        assertThat(Manual.of(name).code())
                .filteredOn(code -> OWN_NAME.matcher(code).matches())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(Sources.has(code)).as(code).isTrue());
        assertThat(Manual.of(name).code())
                .filteredOn(code ->
                        code.matches("(product|sample|docs|benchmarks|bin|\\.ci)/[\\w./-]*"))
                .allSatisfy(code -> assertThat(Manual.ROOT.resolve(code)).exists());
    }

    @Test
    void the_rooms_are_those_that_the_build_holds() {
        assertThat(Manual.of("ARCHITECTURE.md").table("Room").stream().map(DocsTest::room))
                .containsExactlyElementsOf(RoomsTest.ROOMS.stream().map(DocsTest::room).toList());
    }

    private static String room(RoomsTest.Room room) {
        return "%s uses %s and %s"
                .formatted(room.name(), joined(room.rooms()), joined(room.libraries()));
    }

    private static String room(List<String> row) {
        return "%s uses %s and %s"
                .formatted(Key.plain(row.get(0)), Key.plain(row.get(2)), Key.plain(row.get(3)));
    }

    private static String joined(List<String> names) {
        return names.isEmpty() ? "–" : String.join(", ", names);
    }

    @Test
    void every_word_of_the_json_lines_is_explained() {
        var words =
                Stream.of(
                                stream(Modality.values()).map(Modality::word),
                                stream(ActorKind.values()).map(ActorKind::word),
                                stream(BlockKind.values()).map(BlockKind::word),
                                stream(CueKind.values()).map(CueKind::word),
                                stream(stemma.model.Field.values()).map(stemma.model.Field::word))
                        .flatMap(all -> all)
                        .toList();

        assertThat(Manual.of("docs/reference/claims-json.md").code()).containsAll(words);
    }

    @Test
    void every_key_of_the_json_lines_is_explained(@TempDir Path folder) throws IOException {
        var shown = new Console(folder);
        shown.answered("```console\n$ ./stemma read sample --casebook x.stemma\n```\n");

        Set<String> keys =
                shown.answered(
                                "```console\n$ ./stemma export --format jsonl --casebook x.stemma\n```\n")
                        .lines()
                        .filter(line -> line.startsWith("{"))
                        .flatMap(Keys::of)
                        .collect(toSet());

        assertThat(keys).contains("chain", "blocks", "why");
        assertThat(Manual.of("docs/reference/claims-json.md").code()).containsAll(keys);
    }

    @Test
    void every_limit_is_documented_with_its_figure() throws ReflectiveOperationException {
        var figures =
                constants(Class.forName("stemma.read.Limits"))
                        .map(DocsTest::value)
                        .map(Number.class::cast)
                        .map(DocsTest::figure)
                        .toList();

        assertThat(Manual.of("docs/reference/formats.md").table("Limit"))
                .extracting(row -> row.get(1))
                .containsExactlyInAnyOrderElementsOf(figures);
    }

    private static String figure(Number limit) {
        long number = limit.longValue();
        boolean isBinary = number % (1 << 20) == 0;
        return isBinary ? "%,d MiB".formatted(number / (1 << 20)) : "%,d".formatted(number);
    }

    @Test
    void every_reason_for_skipping_a_file_is_documented() {
        String page = Manual.of("docs/reference/formats.md").text();

        assertThat(Why.values())
                .allSatisfy(why -> assertThat(page).contains("| " + why.sentence() + " |"));
    }

    @Test
    void every_table_of_the_casebook_is_documented() throws IOException {
        var sql = new StringBuilder();
        try (Stream<Path> steps = Files.list(Path.of("src/main/resources/stemma/store"))) {
            for (Path step : steps.toList()) {
                sql.append(Files.readString(step));
            }
        }
        var tables =
                Pattern.compile("CREATE (?:VIRTUAL )?TABLE (\\w+)")
                        .matcher(sql)
                        .results()
                        .map(found -> "`" + found.group(1) + "`")
                        .toList();

        assertThat(Manual.of("docs/reference/casebook.md").table("Table"))
                .extracting(List::getFirst)
                .containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void every_word_list_is_documented() throws IOException {
        Path resources = Path.of("src/main/resources/stemma");
        try (Stream<Path> files = Files.walk(resources)) {
            var lists =
                    files.map(resources::relativize)
                            .map(Path::toString)
                            .filter(file -> file.endsWith(".tsv"))
                            .map(file -> "`" + file + "`")
                            .toList();

            assertThat(Manual.of("docs/reference/tables.md").table("File"))
                    .extracting(List::getFirst)
                    .containsExactlyInAnyOrderElementsOf(lists);
        }
    }

    @Test
    void every_relation_is_documented() {
        assertThat(Manual.of("docs/reference/relations.md").table("Relation"))
                .extracting(row -> row.subList(0, 3))
                .containsExactlyElementsOf(Relations.all().stream().map(DocsTest::row).toList());
    }

    private static List<String> row(Relation relation) {
        String kind =
                switch (relation.kind()) {
                    case TIE, EVENT -> relation.kind().name().toLowerCase(Locale.ROOT);
                    case ANY -> "–";
                };
        String mark = relation.symmetric() ? " ~" : "";
        return List.of("`" + relation.id() + "`" + mark, kind, relation.says());
    }

    private static Stream<Field> constants(Class<?> type) {
        return stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic());
    }

    private static Object value(Field constant) {
        try {
            constant.setAccessible(true);
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
