package stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Imprint;

class LanguagesTest {
    private static final String ENGLISH =
            "The Ossian League said on Tuesday that its fighters had left the Sennet valley after talks.";
    private static final String FRENCH =
            "La Ligue a déclaré mardi que ses combattants s'étaient retirés de la vallée de Sennet, et que les"
                    + " pourparlers avec la République reprendraient la semaine prochaine dans la ville de Dalma.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The Ossian League said on Tuesday that its fighters had left the Sennet valley after talks.",
                "ar|قالت رابطة أوسيان يوم الثلاثاء إن مقاتليها انسحبوا من وادي سينيت بعد محادثات مع جمهورية هالدين",
                "fa|او گفت که نیروهای اتحادیه پس از گفتگو با جمهوری از دره عقب نشینی کردند و به شهر بازگشتند",
                "he|הליגה אמרה ביום שלישי כי לוחמיה נסוגו מהעמק לאחר שיחות עם הרפובליקה של הלדן",
                "ru|Лига заявила во вторник, что её бойцы покинули долину после переговоров с республикой",
                "uk|Ліга заявила у вівторок, що її бійці залишили долину після переговорів з республікою",
                "ja|同盟は火曜日、戦闘員が谷から撤退したと発表した。共和国との協議の後である。詳しいことは何も説明しなかった。また報道官も質問には答えなかった。",
                "zh|联盟周二表示，其战斗人员在与共和国会谈后已撤出山谷。发言人没有进一步说明。记者询问时，他拒绝回答任何问题，只说谈判仍在继续，下周会有新的消息公布出来。",
                "de|Die Liga sagte am Dienstag, ihre Kämpfer hätten sich aus dem Tal zurückgezogen, und schwieg",
            })
    void a_sentence_is_enough_to_tell_a_language(String language, String text) {
        assertThat(Languages.of(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "und,Karst Radio",
        "und,2031",
        "und,Радио Карст",
        "ar,رابطة أوسيان",
        "he,קול הנהר",
        "und,گفتگو"
    })
    void names_alone_tell_no_more_than_their_script(String language, String text) {
        assertThat(Languages.of(text)).isEqualTo(language);
    }

    @Test
    void a_block_in_another_script_has_its_own_language() {
        Layout layout = layout(ENGLISH, "قالت الرابطة", "Karst Radio", "12");

        List<Block> blocks = Languages.blocks(layout, Languages.of(layout));

        assertThat(blocks).extracting(Block::language).containsExactly("en", "ar", "en", "en");
    }

    @Test
    void a_long_block_in_another_language_of_the_same_script_has_its_own() {
        Layout layout = layout(ENGLISH.repeat(3), FRENCH);

        List<Block> blocks = Languages.blocks(layout, "en");

        assertThat(blocks).extracting(Block::language).containsExactly("en", "fr");
    }

    @Test
    void what_a_person_says_goes_for_all_blocks_of_its_script() {
        Layout layout = layout("Karst Radio", "قالت الرابطة");
        var report = Reports.report("id", "a.txt", layout);

        var given = Reports.in(report, "de");

        assertThat(given.language()).isEqualTo("de");
        assertThat(given.blocks()).extracting(Block::language).containsExactly("de", "ar");
    }

    private static Layout layout(String... paragraphs) {
        var galley = new Galley();
        for (String paragraph : paragraphs) {
            galley.add(BlockKind.PARAGRAPH, paragraph);
        }
        return galley.layout(Imprint.unknown());
    }
}
