package stemma;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// House habits that a compiler does not hold.
class HabitsTest {
    private static final JavaClasses STEMMA =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("stemma");
    private static final String[] CORE = {
        "stemma.model",
        "stemma.text",
        "stemma.time",
        "stemma.tagger",
        "stemma.place",
        "stemma.descent",
        "stemma.extract",
        "stemma.predicate",
        "stemma.coreference",
        "stemma.resolve",
        "stemma.weigh",
        "stemma.draw"
    };
    private static final Path MAIN = Path.of("src/main/java");

    @Test
    void names_are_the_fields_words_never_the_patterns() {
        noClasses()
                .should()
                .haveNameMatching(
                        ".*(Service|Manager|Impl|Util|Utils|Helper|Processor|Handler|DTO|Dto)")
                .check(STEMMA);
    }

    @Test
    void the_core_opens_no_file_socket_or_database_and_asks_no_clock() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .and()
                .doNotHaveFullyQualifiedName("stemma.text.Table")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.File.*|java\\.time\\.Clock|java\\.util\\.Random|java\\.security\\.SecureRandom")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .check(STEMMA);
    }

    @Test
    void only_commands_print_or_exit() {
        noClasses()
                .that()
                .resideOutsideOfPackage("stemma.cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(STEMMA);
    }

    @Test
    void no_java_file_is_longer_than_400_lines() throws IOException {
        assertThat(javaFiles())
                .allSatisfy(
                        file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(400));
    }

    @Test
    void no_unfinished_work_is_left_in_comments() throws IOException {
        assertThat(javaFiles())
                .allSatisfy(file ->
                        assertThat(Files.readString(file))
                                .doesNotContainPattern("\\b(TODO|FIXME|XXX)\\b"));
    }

    private static List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
