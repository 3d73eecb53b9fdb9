package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.Trials;
import stemma.model.ActorKind;
import stemma.model.Appearance;
import stemma.model.Mention;

/// Who is named in Arabic letters, which no model reads. People and bodies are invented.
class ArabicNamesTest {
    private static final List<String> SMALL = List.of("", "و", "ف", "ب", "ل", "ك", "وب", "ول");

    private static List<Mention> in(String text) {
        return ArabicNames.in(Said.paragraphs(text));
    }

    private static List<String> words(String text) {
        return in(text).stream().map(mention -> mention.at().in(text)).toList();
    }

    @Test
    void a_body_is_a_noun_and_what_it_is_of_where_the_report_goes_on_with_the_noun_alone() {
        String text = "قالت جبهة فلمار إنها باقية. وطلبت الجبهة خيامًا.";

        assertThat(in(text))
                .extracting(it -> it.at().in(text), Mention::name, Mention::kind)
                .containsExactly(
                        tuple("جبهة فلمار", "جبهة فلمار", ActorKind.ORGANISATION),
                        tuple("الجبهة", "جبهة فلمار", ActorKind.ORGANISATION));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "جاءت كتائب سلمون ثم ذهبت كتائب سلمون | كتائب سلمون",
                "أعلنت «حركة النورم» ذلك | حركة النورم",
                "نقلت عن «لواء أحرار سلمون» | لواء أحرار سلمون",
                "به گفته «جبهه تارویل» | جبهه تارویل",
            })
    void a_body_that_is_named_again_or_quoted_is_one(String text, String name) {
        assertThat(words(text)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قوات حكومية دخلت، ثم خرجت قوات حكومية",
                "حزب سياسي جديد وحزب سياسي قديم",
                "جبهة تارفا وحدها",
                "وزارة الدفاع قالت ووزارة الدفاع نفت",
                "جيش الاحتلال وجيش الاحتلال",
                "حرية الحركة وحركة المرور ثم حركة المرور",
                "طلبًا إلى لجنة طلبًا إلى لجنة",
            })
    void other_words_behind_such_a_noun_are_no_name(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void the_eastern_front_is_not_the_front() {
        assertThat(words("تقاتل جبهة فلمار على الجبهة الشرقية. وقالت الجبهة ذلك."))
                .containsExactly("جبهة فلمار", "الجبهة");
    }

    @Test
    void a_division_with_a_number_is_not_the_division() {
        assertThat(words("ضمت «فرقة فلمار» جنودًا من الفرقة 20 ثم غادرت الفرقة."))
                .containsExactly("فرقة فلمار", "الفرقة");
    }

    @Test
    void the_noun_alone_is_nobody_where_two_may_be_meant() {
        assertThat(words("جبهة فلمار وجبهة سلمون، ثم جبهة فلمار وجبهة سلمون. قالت الجبهة."))
                .doesNotContain("الجبهة")
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال نائب رئيس الجبهة فريد السلموني إن | فريد السلموني",
                "تعذر الاتصال بالناطق باسم الرابطة سمير فلمور حتى | سمير فلمور",
                "الجنرال هشام كوران قال | هشام كوران",
                "ورئيس مكتب الأمن في الرابطة نادر، بن سلم؛ ثم العقيد حسن فلمور | حسن فلمور",
                "وزير الخارجية السلموني مراد عبد الفلمور أمس | مراد عبد الفلمور",
                "سخنگوی جبهه فرهاد تارویل گفت | فرهاد تارویل",
            })
    void a_person_stands_behind_a_post_and_what_it_is_of(String text, String name) {
        assertThat(in(text))
                .extracting(Mention::name, Mention::kind)
                .containsExactly(tuple(name, ActorKind.PERSON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "رئيس الرابطة لا يمانع",
                "رئيس الرابطة سليم أعلن ذلك",
                "رئيس الرابطة. سليم فلمور جار لنا",
                "سليم فلمور جار لنا",
                "قائد وصل إلى سليم فلمور",
            })
    void nobody_is_named_without_a_post_right_before_a_given_name_and_another(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void whoever_was_named_with_a_post_is_found_by_the_name_alone() {
        assertThat(
                        words(
                                "التقى فريد السلموني جيرانه. وقال العقيد فريد السلموني ذلك، ونفى السلموني."))
                .containsExactly("فريد السلموني", "فريد السلموني", "السلموني");
    }

    @Test
    void a_known_name_is_one_without_anything_around_it() {
        assertThat(in("وفي إيران")).extracting(Mention::name).containsExactly("Iran");
    }

    @Test
    void mentions_are_exact_without_the_small_words_written_in_one_with_them() {
        Trials.forAll(
                ArabicNamesTest::repeated,
                text ->
                        assertThat(words(text))
                                .hasSize(text.split("\\.").length)
                                .allMatch("جبهة فلمار"::equals));
    }

    /// The name in each of several sentences, with small words before it.
    private static String repeated(RandomGenerator random, int size) {
        var text = new StringBuilder("قالت جبهة فلمار ذلك.");
        for (int i = 0; i <= size; i++) {
            text.append(" x".repeat(random.nextInt(3)))
                    .append(' ')
                    .append(SMALL.get(random.nextInt(SMALL.size())))
                    .append("جبهة فلمار.");
        }
        return text.toString();
    }

    @Test
    void a_report_that_is_not_read_tells_of_them_and_of_who_stands_beside() {
        var report =
                Said.paragraphs("قالت جبهة فلمار للعقيد فريد السلموني ذلك. وطلبت الجبهة خيامًا.");

        assertThat(Appearances.unread(report))
                .extracting(Appearance::names, Appearance::beside)
                .containsExactly(
                        tuple(List.of("جبهة فلمار", "الجبهة"), Set.of("فريد السلموني")),
                        tuple(List.of("فريد السلموني"), Set.of("جبهة فلمار")));
    }
}
