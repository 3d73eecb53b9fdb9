package stemma;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.Arrays.stream;
import static java.util.stream.Stream.concat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Each room uses only the rooms and libraries it may; the table is the one in ARCHITECTURE.md.
class RoomsTest {
    record Room(String name, List<String> rooms, List<String> libraries) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final JavaClasses STEMMA =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("stemma");

    static final List<Room> ROOMS =
            List.of(
                    room("model", List.of()),
                    room("text", List.of("model")),
                    room("time", List.of("model", "text")),
                    room(
                            "read",
                            List.of("model", "text"),
                            "org.apache.tika",
                            "org.mozilla.universalchardet",
                            "org.jsoup",
                            "org.apache.pdfbox",
                            "org.apache.poi",
                            "org.apache.james",
                            "org.netpreserve",
                            "org.apache.commons",
                            "com.fasterxml",
                            "opennlp"),
                    room("tagger", List.of("model", "text"), "ai.onnxruntime"),
                    room("place", List.of("model", "text")),
                    room("descent", List.of("model", "text")),
                    room("predicate", List.of("model", "text", "tagger")),
                    room("coreference", List.of("model", "text", "tagger")),
                    room(
                            "extract",
                            List.of(
                                    "model",
                                    "text",
                                    "time",
                                    "tagger",
                                    "predicate",
                                    "coreference",
                                    "resolve")),
                    room("resolve", List.of("model", "text"), "com.ibm.icu"),
                    room("weigh", List.of("model", "text", "predicate"), "opennlp"),
                    room("draw", List.of("model")),
                    room("plot", List.of("model"), "org.jgrapht"),
                    room("store", List.of("model"), "org.sqlite"),
                    room(
                            "export",
                            List.of(
                                    "model",
                                    "time",
                                    "tagger",
                                    "place",
                                    "predicate",
                                    "coreference",
                                    "weigh"),
                            "com.fasterxml"),
                    room(
                            "desk",
                            List.of(
                                    "model",
                                    "text",
                                    "time",
                                    "read",
                                    "tagger",
                                    "place",
                                    "descent",
                                    "predicate",
                                    "coreference",
                                    "extract",
                                    "resolve",
                                    "weigh",
                                    "plot",
                                    "store",
                                    "export")),
                    room(
                            "web",
                            List.of("model", "weigh", "draw", "desk"),
                            "io.javalin",
                            "gg.jte",
                            "com.fasterxml",
                            "jakarta",
                            "org.eclipse.jetty"),
                    room("cli", List.of("model", "weigh", "desk", "web"), "picocli"));

    private static Room room(String name, List<String> rooms, String... libraries) {
        return new Room(name, rooms, List.of(libraries));
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void a_room_uses_only_what_its_line_allows(Room room) {
        String[] allowed =
                concat(
                                concat(Stream.of(room.name()), room.rooms().stream())
                                        .map(r -> "stemma." + r),
                                concat(
                                        room.libraries().stream().map(library -> library + ".."),
                                        stream(
                                                new String[] {
                                                    "java..", "javax..", "org.jspecify.."
                                                })))
                        .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage("stemma." + room.name())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true)
                .check(STEMMA);
    }
}
