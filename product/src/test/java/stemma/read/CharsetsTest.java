package stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {
    private static final String RUSSIAN =
            "Лига заявила во вторник, что её бойцы покинули долину после переговоров с республикой.\n";
    private static final String ARABIC =
            "قالت الرابطة يوم الثلاثاء إن مقاتليها غادروا الوادي بعد محادثات مع الجمهورية في المرسى.\n";
    private static final String HEBREW =
            "הליגה אמרה ביום שלישי כי לוחמיה עזבו את העמק לאחר שיחות עם הרפובליקה.\n";
    private static final String FRENCH =
            "La Ligue a déclaré mardi que ses combattants s’étaient retirés de la vallée, après l’été.\n";
    private static final String JAPANESE = "同盟は火曜日、戦闘員が谷から撤退したと発表した。共和国との協議の後である。\n";
    private static final String GREEK =
            "Η Λίγκα δήλωσε την Τρίτη ότι οι μαχητές της εγκατέλειψαν την κοιλάδα μετά από συνομιλίες.\n";
    private static final String KOREAN = "동맹은 화요일 전투원들이 공화국과의 협상 후 계곡에서 철수했다고 밝혔다.\n";
    private static final String CHINESE = "联盟周二表示，其战斗人员在与共和国会谈后已撤出山谷。发言人没有进一步说明。\n";

    @ParameterizedTest
    @CsvSource({
        "windows-1251, russian",
        "KOI8-R, russian",
        "IBM866, russian",
        "windows-1256, arabic",
        "ISO-8859-6, arabic",
        "windows-1255, hebrew",
        "windows-1252, french",
        "windows-1253, greek",
        "Shift_JIS, japanese",
        "EUC-JP, japanese",
        "ISO-2022-JP, japanese",
        "EUC-KR, korean",
        "GB18030, chinese",
        "Big5, chinese traditional",
        "UTF-8, russian",
        "UTF-16, arabic",
        "UTF-16LE, russian",
        "UTF-16BE, hebrew",
        "UTF-16LE, french",
    })
    void text_is_read_in_the_character_set_it_is_in(String charset, String language) {
        String text = text(language);

        String decoded = Charsets.decode(text.getBytes(Charset.forName(charset)), Optional.empty());

        assertThat(decoded).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "no-such-set", "", "UTF-16"})
    void a_wrong_declaration_is_survived(String declared) {
        byte[] bytes = RUSSIAN.repeat(3).getBytes(Charset.forName("windows-1251"));

        String decoded = Charsets.decode(bytes, Optional.of(declared));

        assertThat(decoded).isEqualTo(RUSSIAN.repeat(3));
    }

    @Test
    void a_declaration_is_believed_where_the_bytes_allow_it() {
        byte[] bytes = "Łódź".getBytes(Charset.forName("ISO-8859-2"));

        assertThat(Charsets.decode(bytes, Optional.of("iso-8859-2"))).isEqualTo("Łódź");
    }

    @Test
    void utf_8_with_a_stray_byte_stays_utf_8() {
        byte[] bytes = RUSSIAN.getBytes();
        bytes[bytes.length / 2] = (byte) 0xFF;

        assertThat(Charsets.decode(bytes, Optional.empty()))
                .startsWith("Лига заявила")
                .contains("\uFFFD");
    }

    @Test
    void bytes_of_no_set_at_all_still_give_text() {
        byte[] bytes = {(byte) 0x81, (byte) 0x8d, (byte) 0xff, 'a'};

        assertThat(Charsets.decode(bytes, Optional.empty())).isNotEmpty();
    }

    private static String text(String language) {
        return switch (language) {
            case "russian" -> RUSSIAN.repeat(2);
            case "arabic" -> ARABIC.repeat(2);
            case "hebrew" -> HEBREW.repeat(2);
            case "french" -> FRENCH.repeat(2);
            case "greek" -> GREEK.repeat(2);
            case "japanese" -> JAPANESE.repeat(2);
            case "korean" -> KOREAN.repeat(2);
            case "chinese" -> CHINESE.repeat(2);
            default -> "聯盟週二表示，其戰鬥人員在與共和國會談後已撤出山谷。發言人沒有進一步說明。\n".repeat(2);
        };
    }
}
