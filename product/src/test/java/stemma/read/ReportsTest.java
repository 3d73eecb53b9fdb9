package stemma.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.model.Digests;
import stemma.model.Original;
import stemma.model.Reading.Read;

class ReportsTest {
    private static final String DISPATCH =
            "The Ossian League said on Tuesday that its fighters had left the Sennet valley.\n";

    @TempDir Path folder;

    @Test
    void a_folder_is_read_in_the_order_of_names() throws IOException {
        write("b.txt", DISPATCH);
        write("a/2.txt", DISPATCH);
        write("a/10.txt", DISPATCH);

        Taken taken = Taken.from(folder);

        assertThat(taken.files()).containsExactly("a/10.txt", "a/2.txt", "b.txt");
    }

    @Test
    void a_file_alone_goes_by_its_own_name() throws IOException {
        write("a/letter.txt", DISPATCH);

        Taken taken = Taken.from(folder.resolve("a/letter.txt"));

        assertThat(taken.said()).containsExactly("letter.txt read");
    }

    @Test
    void the_report_keeps_its_bytes_and_is_named_after_them() throws IOException {
        write("a.txt", DISPATCH);

        var read = (Read) Taken.from(folder).readings.getFirst();

        assertThat(read.original().bytes()).isEqualTo(DISPATCH.getBytes());
        assertThat(read.report().id()).isEqualTo(Digests.sha256(DISPATCH));
        assertThat(read.original().mediaType()).isEqualTo("text/plain");
    }

    @Test
    void housekeeping_files_are_no_reports() throws IOException {
        write("a.txt", DISPATCH);
        write(".DS_Store", "x");
        write(".git/config", "x");
        write("reports.csv", "file,outlet\n");
        write("casebook.stemma", "x");
        write("casebook.stemma-wal", "x");
        write("~$letter.docx", "x");

        assertThat(Taken.from(folder).said()).containsExactly("a.txt read");
    }

    @Test
    void what_is_there_already_is_not_laid_out_again() throws IOException {
        write("a.txt", DISPATCH);
        write("b.txt", DISPATCH + "More.");
        var taken = new Taken();
        taken.known.add(Digests.sha256(DISPATCH));

        Reports.read(folder, taken);

        assertThat(taken.said()).containsExactly("b.txt read");
    }

    @Test
    void one_that_cannot_be_read_loses_nothing_else() throws IOException {
        write("a.txt", DISPATCH);
        write("b.txt", "");
        Files.write(
                folder.resolve("c.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        write("d.txt", DISPATCH);

        assertThat(Taken.from(folder).said())
                .containsExactly("a.txt read", "b.txt EMPTY", "c.png UNKNOWN_FORMAT", "d.txt read");
    }

    @Test
    void a_folder_that_is_not_there_is_said() {
        assertThatThrownBy(() -> Taken.from(folder.resolve("nowhere")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_ring_of_links_ends() throws IOException {
        write("a/b.txt", DISPATCH);
        Files.createSymbolicLink(folder.resolve("a/ring"), folder);

        assertThat(Taken.from(folder).said()).containsExactly("a/b.txt read");
    }

    @Test
    void files_in_a_zip_are_named_after_it() throws IOException {
        try (var zip = zip("2031.zip")) {
            put(zip, "inner/b.txt", DISPATCH);
            put(zip, "inner/a.html", "<html><body><p>" + DISPATCH + "</p></body></html>");
            put(zip, "__MACOSX/inner/._b.txt", "x");
            put(zip, "reports.csv", "file\n");
        }

        assertThat(Taken.from(folder).said())
                .containsExactly("2031.zip/inner/a.html read", "2031.zip/inner/b.txt read");
    }

    @Test
    void what_stops_the_intake_stops_the_reading() throws IOException {
        write("a.txt", DISPATCH);
        var full =
                new Intake() {
                    @Override
                    public boolean has(String id, String file) {
                        return false;
                    }

                    @Override
                    public void take(stemma.model.Reading reading) {
                        throw new IllegalStateException("disk full");
                    }
                };

        assertThatThrownBy(() -> Reports.read(folder, full)).hasMessage("disk full");
    }

    @Test
    void reading_again_gives_the_same_report() throws IOException {
        write("a.html", "<html><body><p>" + DISPATCH + "</p></body></html>");
        var read = (Read) Taken.from(folder).readings.getFirst();

        var again = Reports.again(read.original(), read.report().file());

        assertThat(again).isInstanceOf(Read.class);
        assertThat(((Read) again).report()).isEqualTo(read.report());
    }

    @Test
    void what_is_kept_and_cannot_be_laid_out_is_skipped() {
        var again = Reports.again(Original.of("image/png", new byte[1]), "a.png");

        assertThat(again.file()).isEqualTo("a.png");
        assertThat(again).isNotInstanceOf(Read.class);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private ZipOutputStream zip(String name) throws IOException {
        OutputStream out = Files.newOutputStream(folder.resolve(name));
        return new ZipOutputStream(out);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes());
        zip.closeEntry();
    }
}
