package stemma.resolve;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.Trials;
import stemma.model.ActorKind;

/// What holds of any two names.
class NameLawsTest {
    private static final List<String> PIECES =
            List.of(
                    "Nadim",
                    "Oss",
                    "Karvel",
                    "al-",
                    "bin ",
                    "Abu ",
                    "Dr. ",
                    "Ltd",
                    "Front",
                    "44",
                    "N.",
                    "Husseini",
                    "Hasan",
                    "حسين",
                    "ال",
                    "נדים",
                    "Осськов",
                    "-",
                    ", ",
                    " ",
                    "'",
                    "Öss",
                    "\u202e",
                    "ß",
                    "李",
                    "II");

    private record Two(String one, String other, ActorKind kind) {}

    private static Two two(RandomGenerator random, int size) {
        var kinds = ActorKind.values();
        return new Two(name(random, size), name(random, size), kinds[random.nextInt(kinds.length)]);
    }

    private static String name(RandomGenerator random, int size) {
        var name = new StringBuilder();
        for (int i = 0; i <= random.nextInt(size / 4 + 2); i++) {
            name.append(PIECES.get(random.nextInt(PIECES.size())))
                    .append(random.nextBoolean() ? " " : "");
        }
        return name.toString();
    }

    @Test
    void likeness_is_the_same_both_ways() {
        Trials.forAll(
                NameLawsTest::two,
                two ->
                        assertThat(NameSimilarity.of(two.one(), two.other(), two.kind()).score())
                                .isEqualTo(
                                        NameSimilarity.of(two.other(), two.one(), two.kind())
                                                .score()));
    }

    @Test
    void a_name_is_wholly_like_itself() {
        Trials.forAll(
                NameLawsTest::two,
                two -> {
                    boolean hasLetters = !NameParts.of(two.one(), two.kind()).parts().isEmpty();
                    assertThat(NameSimilarity.of(two.one(), two.one(), two.kind()).score())
                            .isEqualTo(hasLetters ? 1 : 0);
                });
    }

    @Test
    void every_score_is_a_share() {
        Trials.forAll(
                NameLawsTest::two,
                two ->
                        assertThat(NameSimilarity.of(two.one(), two.other(), two.kind()).score())
                                .isBetween(0.0, 1.0));
    }

    @Test
    void small_letters_make_no_difference_to_a_latin_name() {
        for (String name : List.of("Nadim Oss", "Kesh Trading Ltd", "Abu Rashad al-Tarveli")) {
            var small = name.toLowerCase(Locale.ROOT);
            assertThat(NameSimilarity.of(name, small, ActorKind.UNKNOWN).score()).isEqualTo(1);
        }
    }

    @Test
    void a_name_shares_all_its_keys_with_itself_in_another_order() {
        assertThat(keys("Nadim Karvel")).containsAnyElementsOf(keys("Karvel, Nadim"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "\u0000\u0001",
                "\ud800",
                "\u202e\u202d",
                "´`'",
                "1",
                "İ",
                "ﷺ",
                "𝔑𝔞𝔡𝔦𝔪 𝔒𝔰𝔰",
                "ไทย",
                "ខ្មែរ",
                "한국",
                "Nadim\u0000Oss",
                "Nadim نديم נדים Надим 李",
                "(((",
                "\t\n\r",
                "a",
                "ـــ",
                "َُِ"
            })
    void odd_names_are_borne(String name) {
        for (var kind : ActorKind.values()) {
            assertThatCode(
                            () -> {
                                NameSimilarity.of(name, "Nadim Oss", kind);
                                NameSimilarity.of(name, name, kind);
                                Keys.of(NameParts.of(name, kind));
                            })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void very_long_names_take_no_long_time() {
        var names =
                List.of(
                        "a".repeat(10_000),
                        "Nadim ".repeat(2_000),
                        "ا".repeat(10_000),
                        "-".repeat(10_000),
                        "a.".repeat(5_000),
                        "李".repeat(10_000),
                        "aA".repeat(5_000));

        assertTimeout(
                ofSeconds(20),
                () -> {
                    for (var one : names) {
                        for (var other : names) {
                            NameSimilarity.of(one, other, ActorKind.UNKNOWN);
                        }
                    }
                });
    }

    private static Set<String> keys(String name) {
        return Keys.of(NameParts.of(name, ActorKind.PERSON));
    }
}
