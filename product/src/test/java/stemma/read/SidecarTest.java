package stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.model.When;
import stemma.read.Sidecar.Line;

class SidecarTest {
    @TempDir Path folder;

    @Test
    void a_line_gives_outlet_date_and_address() throws IOException {
        csv("", "file,outlet,date,url\na.txt,Karst Radio,2031-03-06,https://karst.example/a\n");

        assertThat(Sidecar.of(folder).line("a.txt"))
                .contains(
                        new Line(
                                Optional.of("Karst Radio"),
                                When.parse("2031-03-06"),
                                Optional.of("https://karst.example/a")));
    }

    @Test
    void it_is_read_as_spreadsheets_write_it() throws IOException {
        csv(
                "",
                "\uFEFFFile;Note;Outlet;Date\r\n\"a;b.txt\";\"two\r\nlines\";Sawt al-Karst;2031-03\r\n;;;\r\n");

        Sidecar sidecar = Sidecar.of(folder);

        assertThat(sidecar.problems()).isEmpty();
        assertThat(sidecar.line("a;b.txt"))
                .contains(
                        new Line(
                                Optional.of("Sawt al-Karst"),
                                When.parse("2031-03"),
                                Optional.empty()));
    }

    @Test
    void a_date_that_is_none_is_said_with_its_row_and_the_rest_of_the_row_counts()
            throws IOException {
        csv("", "file,outlet,date\na.txt,Karst Radio,2031-03-06\nb.txt,Karst Radio,06.03.2031\n");

        Sidecar sidecar = Sidecar.of(folder);

        assertThat(sidecar.problems())
                .containsExactly(
                        "reports.csv, row 3: A date is written 2031-03-06, 2031-03 or 2031, not \"06.03.2031\"");
        assertThat(sidecar.line("b.txt"))
                .contains(new Line(Optional.of("Karst Radio"), When.unstated(), Optional.empty()));
    }

    @Test
    void rows_that_name_no_file_and_quotes_that_never_end_are_said() throws IOException {
        csv("", "file,outlet\n,Karst Radio\na.txt,Karst Radio\nb.txt,\"Karst\n");

        Sidecar sidecar = Sidecar.of(folder);

        assertThat(sidecar.problems())
                .containsExactly(
                        "reports.csv, row 2: no file is named",
                        "reports.csv, row 4: a quotation mark is not closed; this row and the rest are left out");
        assertThat(sidecar.line("a.txt")).isPresent();
    }

    @Test
    void a_table_without_a_column_of_files_is_said() throws IOException {
        csv("", "name,outlet\na.txt,Karst Radio\n");

        assertThat(Sidecar.of(folder).problems())
                .containsExactly("reports.csv, row 1: no column is called \"file\"");
    }

    @Test
    void those_in_folders_and_archives_count_from_where_they_are() throws IOException {
        csv("sub/", "file,outlet\na.txt,Karst Radio\n");
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("b.zip")))) {
            zip.putNextEntry(new ZipEntry("inner/reports.csv"));
            zip.write("file,outlet\na.txt,Sawt al-Karst\n".getBytes());
        }

        Sidecar sidecar = Sidecar.of(folder);

        assertThat(sidecar.line("sub/a.txt")).isPresent();
        assertThat(sidecar.line("b.zip/inner/a.txt")).isPresent();
        assertThat(sidecar.line("a.txt")).isEmpty();
    }

    @Test
    void a_file_alone_has_the_one_beside_it() throws IOException {
        csv("", "file,outlet\na.txt,Karst Radio\n");
        Files.writeString(folder.resolve("a.txt"), "x");

        assertThat(Sidecar.of(folder.resolve("a.txt")).line("a.txt")).isPresent();
    }

    @Test
    void accents_and_character_sets_do_not_keep_a_line_from_its_file() throws IOException {
        Files.write(
                folder.resolve("reports.csv"),
                "file,outlet\nété.txt,Radio Été\n".getBytes(Charset.forName("windows-1252")));

        assertThat(Sidecar.of(folder).line("e\u0301te\u0301.txt"))
                .contains(new Line(Optional.of("Radio Été"), When.unstated(), Optional.empty()));
    }

    private void csv(String where, String text) throws IOException {
        Files.createDirectories(folder.resolve(where));
        Files.writeString(folder.resolve(where + "reports.csv"), text);
    }
}
