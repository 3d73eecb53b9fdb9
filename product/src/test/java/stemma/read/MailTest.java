package stemma.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Imprint;
import stemma.model.Report;
import stemma.model.When;

class MailTest {
    private static final String HEADER =
            """
            From: Karst Radio <desk@karstradio.example>
            To: readers@karstradio.example
            Subject: =?utf-8?Q?Oss_answers_=E2=80=93_again?=
            Date: Thu, 06 Mar 2031 23:30:00 -0500
            """;

    @TempDir Path folder;

    @Test
    void the_header_says_who_published_it_when() throws IOException {
        Imprint imprint = mail(HEADER + "\nThe League denies it.\n").imprint();

        assertThat(imprint.title()).contains("Oss answers – again");
        assertThat(imprint.outlet()).contains("Karst Radio");
        assertThat(imprint.author()).isEmpty();
        assertThat(imprint.published()).isEqualTo(When.parse("2031-03-06"));
    }

    @Test
    void a_person_at_a_list_is_the_author_and_the_list_the_outlet() throws IOException {
        Imprint imprint =
                mail("""
                From: "Mara Quill | Riverline" <mara@riverline.example>
                Subject: Letter 61
                List-Id: Riverline <letter.riverline.example>

                Good morning.
                """)
                        .imprint();

        assertThat(imprint.outlet()).contains("Riverline");
        assertThat(imprint.author()).contains("Mara Quill");
        assertThat(imprint.published()).isEqualTo(When.unstated());
    }

    @Test
    void a_person_writing_from_anywhere_is_no_outlet() throws IOException {
        Imprint imprint =
                mail("From: Nadim Oss <oss@post.example>\nSubject: x\n\nHello.\n").imprint();

        assertThat(imprint.outlet()).isEmpty();
        assertThat(imprint.author()).contains("Nadim Oss");
    }

    @Test
    void the_text_begins_with_subject_sender_and_date() throws IOException {
        Report report = mail(HEADER + "\nThe League denies it.\n");

        assertThat(words(report, BlockKind.TITLE)).contains("Oss answers – again");
        assertThat(words(report, BlockKind.BYLINE))
                .contains(
                        "From: Karst Radio <desk@karstradio.example>\nDate: Thu, 06 Mar 2031 23:30:00 -0500");
        assertThat(report.text()).endsWith("The League denies it.");
    }

    @Test
    void what_is_quoted_and_what_signs_off_is_told_apart() throws IOException {
        Report report =
                mail(
                        HEADER
                                + """

                                The League denies it.

                                > Did the Front ask
                                > for a freer hand?

                                It did not.

                                --\s
                                Unsubscribe with one click
                                """);

        assertThat(words(report, BlockKind.QUOTATION))
                .contains("Did the Front ask\nfor a freer hand?");
        assertThat(words(report, BlockKind.FURNITURE)).contains("-- \nUnsubscribe with one click");
    }

    @Test
    void the_fuller_of_two_versions_is_read() throws IOException {
        Report report =
                mail(
                        HEADER
                                + """
                                Content-Type: multipart/alternative; boundary=b

                                --b
                                Content-Type: text/plain

                                See the web page.
                                --b
                                Content-Type: text/html; charset=utf-8

                                <html><body><p>The Tarvel Front asked the Ossian League for a freer hand.</p></body></html>
                                --b--
                                """);

        assertThat(report.text()).contains("Tarvel Front asked").doesNotContain("See the web page");
    }

    @Test
    void transfer_encodings_and_character_sets_are_undone() throws IOException {
        String text = "Лига заявила во вторник, что её бойцы покинули долину после переговоров.";
        String base64 =
                java.util.Base64.getMimeEncoder()
                        .encodeToString(text.getBytes(Charset.forName("windows-1251")));
        Report report =
                mail(
                        HEADER
                                + "Content-Type: text/plain; charset=windows-1251\n"
                                + "Content-Transfer-Encoding: base64\n\n"
                                + base64);

        assertThat(report.text()).endsWith(text);
    }

    @Test
    void what_is_attached_is_a_report_of_its_own() throws IOException {
        write(
                "a.eml",
                HEADER
                        + """
                        Content-Type: multipart/mixed; boundary=b

                        --b
                        Content-Type: text/plain

                        See what is attached.
                        --b
                        Content-Type: text/plain
                        Content-Disposition: attachment; filename="../annex.txt"

                        The annex says more.
                        --b
                        Content-Type: message/rfc822

                        From: Nadim Oss <oss@post.example>
                        Subject: Older

                        An older mail.
                        --b
                        Content-Type: image/png
                        Content-ID: <logo>

                        xx
                        --b
                        Content-Type: application/octet-stream; name=a.bin

                        \u0001\u0002\u0003
                        --b--
                        """);

        Taken taken = Taken.from(folder);

        assertThat(taken.said())
                .containsExactly(
                        "a.eml read",
                        "a.eml/.._annex.txt read",
                        "a.eml/message.eml read",
                        "a.eml/a.bin UNKNOWN_FORMAT");
        assertThat(taken.reports().get(1).text()).contains("The annex says more.");
        assertThat(taken.reports().get(2).imprint().title()).contains("Older");
    }

    @Test
    void a_mailbox_is_as_many_reports_as_mails() throws IOException {
        write(
                "box.mbox",
                """
                From desk@karstradio.example Thu Mar  6 10:15:00 2031
                From: Karst Radio <desk@karstradio.example>
                Subject: One

                It said so.

                From the Front there was no comment.

                >From Dalma there was one.

                From desk@karstradio.example Fri Mar  7 10:15:00 2031
                From: Karst Radio <desk@karstradio.example>
                Subject: Two

                Nothing.
                """);

        Taken taken = Taken.from(folder);

        assertThat(taken.said()).containsExactly("box.mbox/1 read", "box.mbox/2 read");
        assertThat(taken.reports().getFirst().text())
                .contains("\nFrom the Front there was no comment.")
                .contains("\nFrom Dalma there was one.");
    }

    @Test
    void mails_nested_without_end_are_said_to_be_too_deep() throws IOException {
        StringBuilder mail = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            mail.append(
                    "From: a <a@b.example>\nSubject: " + i + "\nContent-Type: message/rfc822\n\n");
        }
        write("a.eml", mail + "From: a <a@b.example>\nSubject: x\n\nHello.\n");

        assertThat(Taken.from(folder).said()).last().asString().endsWith("TOO_DEEP");
    }

    @Test
    void parts_nested_without_end_are_broken() throws IOException {
        StringBuilder mail = new StringBuilder(HEADER);
        for (int i = 0; i < 5_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }
        write("a.eml", mail.toString());

        assertThat(Taken.from(folder).said()).containsExactly("a.eml BROKEN");
    }

    private Report mail(String text) throws IOException {
        write("a.eml", text);
        return Taken.from(folder).report();
    }

    private void write(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.replace("\n", "\r\n").getBytes(ISO_8859_1));
    }

    private static Optional<String> words(Report report, BlockKind kind) {
        return report.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(Block::at)
                .map(at -> at.in(report.text()))
                .findFirst();
    }
}
