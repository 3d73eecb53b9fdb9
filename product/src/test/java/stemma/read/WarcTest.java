package stemma.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.model.Reading.Read;

class WarcTest {
    private static final String PAGE =
            "<html><body><p>The Ossian League said that its fighters had left.</p></body></html>";

    @TempDir Path folder;

    @Test
    void pages_go_by_the_address_they_were_fetched_from() throws IOException {
        write(
                "a.warc",
                response(
                        "https://karst.example/a?b=c",
                        "200 OK",
                        "text/html",
                        PAGE.getBytes(UTF_8)));

        Taken taken = Taken.from(folder);

        assertThat(taken.said()).containsExactly("a.warc/https://karst.example/a?b=c read");
        assertThat(taken.report().imprint().url()).contains("https://karst.example/a?b=c");
    }

    @Test
    void pictures_and_pages_that_failed_are_left_out() throws IOException {
        write(
                "a.warc",
                response("https://karst.example/a.png", "200 OK", "image/png", new byte[9]),
                response(
                        "https://karst.example/gone",
                        "404 Not Found",
                        "text/html",
                        PAGE.getBytes(UTF_8)),
                response("https://karst.example/b", "200 OK", "text/html", PAGE.getBytes(UTF_8)));

        assertThat(Taken.from(folder).said())
                .containsExactly("a.warc/https://karst.example/b read");
    }

    @Test
    void packed_records_are_unpacked_one_by_one() throws IOException {
        var out = new ByteArrayOutputStream();
        for (String page : new String[] {"a", "b"}) {
            try (var gzip = new GZIPOutputStream(out)) {
                gzip.write(
                        response(
                                "https://karst.example/" + page,
                                "200 OK",
                                "text/html",
                                (PAGE + page).getBytes(UTF_8)));
            }
        }
        Files.write(folder.resolve("a.warc.gz"), out.toByteArray());

        assertThat(Taken.from(folder).said())
                .containsExactly(
                        "a.warc.gz/https://karst.example/a read",
                        "a.warc.gz/https://karst.example/b read");
    }

    @Test
    void the_character_set_that_the_server_named_is_kept_for_reading_again() throws IOException {
        String page = "<html><body><p>Łódź</p></body></html>";
        write(
                "a.warc",
                response(
                        "https://karst.example/a",
                        "200 OK",
                        "text/html; charset=ISO-8859-2",
                        page.getBytes(Charset.forName("ISO-8859-2"))));

        var read = (Read) Taken.from(folder).readings.getFirst();

        assertThat(read.original().mediaType()).isEqualTo("text/html; charset=ISO-8859-2");
        assertThat(read.report().text()).contains("Łódź");
        assertThat(Reports.again(read.original(), read.report().file()))
                .isInstanceOfSatisfying(
                        Read.class, again -> assertThat(again.report()).isEqualTo(read.report()));
    }

    @Test
    void one_packed_file_is_read_as_that_file() throws IOException {
        try (var gzip = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.txt.gz")))) {
            gzip.write("The League denies it.".getBytes(UTF_8));
        }

        assertThat(Taken.from(folder).said()).containsExactly("a.txt.gz/a.txt read");
    }

    @Test
    void an_archive_cut_short_gives_what_it_has() throws IOException {
        byte[] first =
                response("https://karst.example/a", "200 OK", "text/html", PAGE.getBytes(UTF_8));
        byte[] second =
                response("https://karst.example/b", "200 OK", "text/html", PAGE.getBytes(UTF_8));
        write("a.warc", first, java.util.Arrays.copyOf(second, second.length - 60));

        assertThat(Taken.from(folder).said())
                .first()
                .isEqualTo("a.warc/https://karst.example/a read");
    }

    private void write(String name, byte[]... records) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve(name))) {
            for (byte[] record : records) {
                out.write(record);
            }
        }
    }

    private static byte[] response(String address, String status, String type, byte[] body)
            throws IOException {
        byte[] http =
                "HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                        .formatted(status, type, body.length)
                        .getBytes(UTF_8);
        var record = new ByteArrayOutputStream();
        record.writeBytes(
                """
                WARC/1.0\r
                WARC-Type: response\r
                WARC-Target-URI: %s\r
                WARC-Date: 2031-03-06T10:00:00Z\r
                WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r
                Content-Type: application/http; msgtype=response\r
                Content-Length: %d\r
                \r
                """
                        .formatted(address, http.length + body.length)
                        .getBytes(UTF_8));
        record.writeBytes(http);
        record.writeBytes(body);
        record.writeBytes("\r\n\r\n".getBytes(UTF_8));
        return record.toByteArray();
    }
}
