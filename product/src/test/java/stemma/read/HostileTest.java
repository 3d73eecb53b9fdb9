package stemma.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.model.Why;

/// Files that are broken, or made to break whoever reads them: each a clear line, and the next file is read.
class HostileTest {
    private static final String DISPATCH = "The Ossian League said that its fighters had left.\n";

    @TempDir Path folder;

    @Test
    void a_text_of_300_mb_is_too_large_and_never_in_memory() throws IOException {
        try (var file = new RandomAccessFile(folder.resolve("a.txt").toFile(), "rw")) {
            file.write(DISPATCH.repeat(2_000).getBytes(UTF_8));
            file.setLength(300L << 20);
        }

        assertThat(Taken.from(folder).said()).containsExactly("a.txt TOO_LARGE");
    }

    @Test
    void a_text_of_too_many_characters_is_too_large() throws IOException {
        write("a.txt", "word ".repeat(1_100_000));

        assertThat(Taken.from(folder).said()).containsExactly("a.txt TOO_LARGE");
    }

    @Test
    void bytes_that_are_nothing_are_no_format() throws IOException {
        byte[] noise = new byte[10_000];
        new Random(7).nextBytes(noise);
        Files.write(folder.resolve("a.txt"), noise);

        assertThat(Taken.from(folder).said()).containsExactly("a.txt UNKNOWN_FORMAT");
    }

    @Test
    void white_space_is_empty() throws IOException {
        write("a.txt", " \n\t\n");

        assertThat(Taken.from(folder).said()).containsExactly("a.txt EMPTY");
    }

    @Test
    void an_entry_that_unpacks_to_too_much_is_a_bomb_and_the_next_is_read() throws IOException {
        try (var zip = zip("a.zip")) {
            put(zip, "a.txt", "a".repeat(30 << 20).getBytes(UTF_8));
            put(zip, "b.txt", DISPATCH.getBytes(UTF_8));
        }

        assertThat(Taken.from(folder).said())
                .containsExactly("a.zip/a.txt BOMB", "a.zip/b.txt read");
    }

    @Test
    void an_archive_of_zeros_is_a_bomb_too() throws IOException {
        try (var zip = zip("a.zip")) {
            put(zip, "a", new byte[200 << 20]);
        }

        assertThat(Taken.from(folder).said()).containsExactly("a.zip/a BOMB");
    }

    @Test
    void an_archive_within_too_many_archives_is_too_deep() throws IOException {
        byte[] inner = DISPATCH.getBytes(UTF_8);
        String name = "a.txt";
        for (int i = 0; i < 8; i++) {
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                put(zip, name, inner);
            }
            inner = out.toByteArray();
            name = i + ".zip";
        }
        Files.write(folder.resolve(name), inner);

        assertThat(Taken.from(folder).said())
                .containsExactly("7.zip/6.zip/5.zip/4.zip/3.zip/2.zip TOO_DEEP");
    }

    @Test
    void an_archive_in_an_archive_is_gone_through() throws IOException {
        var inner = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(inner)) {
            put(zip, "a.txt", DISPATCH.getBytes(UTF_8));
        }
        try (var zip = zip("b.zip")) {
            put(zip, "sub/inner.zip", inner.toByteArray());
        }

        assertThat(Taken.from(folder).said()).containsExactly("b.zip/sub/inner.zip/a.txt read");
    }

    @Test
    void names_that_lead_out_of_an_archive_lead_nowhere() throws IOException {
        try (var zip = zip("a.zip")) {
            put(zip, "../../../tmp/a.txt", DISPATCH.getBytes(UTF_8));
            put(zip, "/etc/b\n.txt", DISPATCH.getBytes(UTF_8));
        }

        assertThat(Taken.from(folder).files())
                .containsExactly("a.zip/tmp/a.txt", "a.zip/etc/b\ufffd.txt");
        assertThat(folder.resolve("../../../tmp/a.txt").normalize()).doesNotExist();
    }

    @Test
    void names_in_an_old_character_set_are_read_in_it() throws IOException {
        String name = "Лига заявила.txt";
        try (var zip =
                new ZipOutputStream(
                        Files.newOutputStream(folder.resolve("a.zip")),
                        Charset.forName("IBM866"))) {
            put(zip, name, DISPATCH.getBytes(UTF_8));
        }

        assertThat(Taken.from(folder).said()).containsExactly("a.zip/" + name + " read");
    }

    @Test
    void a_mail_of_more_than_one_report_can_hold_is_too_large() throws IOException {
        write(
                "a.mbox",
                "From a Thu Mar  6 10:15:00 2031\nFrom: a <a@b.example>\n\n"
                        + "The League denies it.\n".repeat(1_700_000));

        assertThat(Taken.from(folder).said()).containsExactly("a.mbox/1 TOO_LARGE");
    }

    @Test
    void an_archive_cut_short_is_broken() throws IOException {
        try (var zip = zip("a.zip")) {
            put(zip, "a.txt", DISPATCH.getBytes(UTF_8));
        }
        byte[] bytes = Files.readAllBytes(folder.resolve("a.zip"));
        Files.write(folder.resolve("a.zip"), java.util.Arrays.copyOf(bytes, 60));

        assertThat(Taken.from(folder).said()).containsExactly("a.zip BROKEN");
    }

    @Test
    void an_entry_with_a_wrong_checksum_is_broken_and_the_next_is_read() throws IOException {
        try (var zip = zip("a.zip")) {
            zip.setLevel(0);
            put(zip, "a.txt", "The first dispatch.".getBytes(UTF_8));
            put(zip, "b.txt", DISPATCH.getBytes(UTF_8));
        }
        byte[] bytes = Files.readAllBytes(folder.resolve("a.zip"));
        int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("first");
        bytes[at] = 'F';
        Files.write(folder.resolve("a.zip"), bytes);

        assertThat(Taken.from(folder).said())
                .containsExactly("a.zip/a.txt BROKEN", "a.zip/b.txt read");
    }

    @Test
    void an_entry_locked_with_a_password_is_said_to_be() throws IOException {
        try (var zip = zip("a.zip")) {
            put(zip, "a.txt", DISPATCH.getBytes(UTF_8));
            put(zip, "b.txt", DISPATCH.getBytes(UTF_8));
        }
        byte[] bytes = Files.readAllBytes(folder.resolve("a.zip"));
        int contents =
                new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .indexOf("PK\u0001\u0002");
        bytes[contents + 8] |= 1;
        bytes[6] |= 1;
        Files.write(folder.resolve("a.zip"), bytes);

        assertThat(Taken.from(folder).said())
                .containsExactly("a.zip/a.txt PASSWORD", "a.zip/b.txt read");
    }

    @Test
    void a_page_nested_without_end_does_no_harm() throws IOException {
        write("a.html", "<html><body>" + "<div>".repeat(100_000) + DISPATCH);
        write("b.txt", DISPATCH);

        assertThat(Taken.from(folder).said()).hasSize(2).last().isEqualTo("b.txt read");
    }

    @Test
    void a_file_that_may_not_be_read_is_said() throws IOException {
        write("a.txt", DISPATCH);
        Files.setPosixFilePermissions(
                folder.resolve("a.txt"), PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(folder.resolve("a.txt")), "this user may read everything");

        assertThat(Taken.from(folder).skipped())
                .singleElement()
                .satisfies(skipped -> {
                    assertThat(skipped.why()).isEqualTo(Why.UNREADABLE);
                    assertThat(skipped.detail()).isEqualTo("access denied");
                });
    }

    @Test
    void code_tables_and_pictures_are_no_reports() throws IOException {
        write("a.json", "{\"a\": 1}");
        write("b.css", "p { color: red }");
        write("c.csv", "a,b\n1,2\n");
        write("d.xml", "<?xml version=\"1.0\"?><rss/>");
        write("e.rtf", "{\\rtf1 The League denies it.}");

        assertThat(Taken.from(folder).skipped())
                .hasSize(5)
                .allMatch(it -> it.why() == Why.UNKNOWN_FORMAT);
    }

    @Test
    void content_goes_before_names() throws IOException {
        write("a.txt", "<!DOCTYPE html><html><body><p>" + DISPATCH + "</p></body></html>");
        write("b.pdf", DISPATCH);
        write("c", DISPATCH);
        write("d.doc", DISPATCH);

        assertThat(Taken.from(folder).readings)
                .extracting(it -> ((stemma.model.Reading.Read) it).original().mediaType())
                .containsExactly("text/html", "text/plain", "text/plain", "text/plain");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private ZipOutputStream zip(String name) throws IOException {
        return new ZipOutputStream(Files.newOutputStream(folder.resolve(name)));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
