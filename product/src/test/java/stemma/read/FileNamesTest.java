package stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "a/b.txt, a/b.txt",
        "../../etc/passwd, etc/passwd",
        "/etc/passwd, etc/passwd",
        "C:\\Users\\x\\a.txt, Users/x/a.txt",
        "a//./b/../c.txt, a/b/c.txt",
        "'', unnamed",
        "../.., unnamed",
    })
    void a_name_from_an_archive_leads_nowhere(String name, String clean) {
        assertThat(FileNames.clean(name)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb.txt",
                "a\u0000b.txt",
                "a\u202eb.txt",
                "a\u001b[2Jb.txt",
                "a\ud800b.txt"
            })
    void what_could_fool_a_reader_of_the_name_is_shown_as_such(String name) {
        assertThat(FileNames.shown(name)).startsWith("a\ufffd").endsWith("b.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".DS_Store",
                "._a.txt",
                "~$a.docx",
                "reports.csv",
                "Reports.CSV",
                "Thumbs.db",
                "my.stemma",
                "my.stemma-journal",
                "README.md"
            })
    void housekeeping_is_told_by_its_name(String name) {
        assertThat(FileNames.isHousekeeping(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "reports.csv.txt", "stemma.html", "a.stemma.txt", "x~$.docx"})
    void reports_are_no_housekeeping(String name) {
        assertThat(FileNames.isHousekeeping(name)).isFalse();
    }
}
