package stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.model.Block;
import stemma.model.Report;
import stemma.model.When;

class PdfTest {
    private static final PDType1Font ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDType1Font BOLD = new PDType1Font(FontName.TIMES_BOLD);

    @TempDir Path folder;

    @Test
    void pages_become_blocks_in_the_order_of_reading() throws IOException {
        try (var document = new PDDocument()) {
            try (var page = page(document)) {
                line(page, ROMAN, 8, 50, 30, "Institute for Coastal Studies - Page 1 of 2");
                line(page, ROMAN, 8, 50, 60, "1. Karst Radio, March 6, 2031.");
                line(page, BOLD, 20, 50, 700, "A Freer Hand");
                line(page, BOLD, 12, 50, 660, "What was asked");
                line(
                        page,
                        ROMAN,
                        11,
                        50,
                        640,
                        "The Tarvel Front asked the Ossian League for a freer hand in the valley, and the League");
                line(page, ROMAN, 11, 50, 627, "said that nobody had asked.1 It was weighed.");
                line(
                        page,
                        ROMAN,
                        11,
                        50,
                        600,
                        "The Mirdan Companies said nothing, and what they did in the weeks that followed was not");
            }
            try (var page = page(document)) {
                line(page, ROMAN, 8, 50, 760, "A Freer Hand");
                line(page, ROMAN, 11, 50, 700, "what they had said.");
                line(page, ROMAN, 8, 50, 30, "Institute for Coastal Studies - Page 2 of 2");
            }
            document.save(folder.resolve("a.pdf").toFile());
        }

        Report report = Taken.from(folder).report();

        assertThat(blocks(report))
                .containsExactly(
                        "TITLE A Freer Hand",
                        "HEADING What was asked",
                        "PARAGRAPH The Tarvel Front asked the Ossian League for a freer hand in the valley, and the League said that nobody had asked.1 It was weighed.",
                        "PARAGRAPH The Mirdan Companies said nothing, and what they did in the weeks that followed was not what they had said.",
                        "FOOTNOTE 1. Karst Radio, March 6, 2031.",
                        "FURNITURE Institute for Coastal Studies - Page 1 of 2",
                        "FURNITURE A Freer Hand",
                        "FURNITURE Institute for Coastal Studies - Page 2 of 2");
        assertThat(report.imprint().title()).contains("A Freer Hand");
    }

    @Test
    void a_word_broken_at_the_end_of_a_line_is_joined_only_where_the_word_is_known()
            throws IOException {
        save(
                "The moun-",
                "tain is a mountain, and the well-",
                "known cook of the Hadran Bri-",
                "gades knows a well-known mountain.");

        assertThat(Taken.from(folder).report().text())
                .isEqualTo(
                        "The mountain is a mountain, and the well-known cook of the Hadran Bri-gades knows a well-known mountain.");
    }

    @Test
    void what_stands_left_and_right_at_the_head_is_no_one_line() throws IOException {
        try (var document = new PDDocument()) {
            try (var page = page(document)) {
                line(page, BOLD, 11, 50, 750, "Institute for Coastal Studies");
                line(page, BOLD, 11, 400, 750, "Analysis No. 231");
                line(
                        page,
                        ROMAN,
                        11,
                        50,
                        650,
                        "The League denies it, and it has denied it before.");
            }
            document.save(folder.resolve("a.pdf").toFile());
        }

        assertThat(blocks(Taken.from(folder).report()))
                .containsExactly(
                        "HEADING Institute for Coastal Studies",
                        "HEADING Analysis No. 231",
                        "PARAGRAPH The League denies it, and it has denied it before.");
    }

    @Test
    void what_a_program_wrote_into_the_file_is_no_title_and_no_date() throws IOException {
        try (var document = new PDDocument()) {
            try (var page = page(document)) {
                line(page, ROMAN, 11, 50, 700, "The League denies it.");
            }
            document.getDocumentInformation().setTitle("Microsoft Word - final_v2.doc");
            document.getDocumentInformation().setAuthor("admin");
            document.getDocumentInformation().setCreationDate(Calendar.getInstance());
            document.save(folder.resolve("a.pdf").toFile());
        }

        var imprint = Taken.from(folder).report().imprint();

        assertThat(imprint.title()).isEmpty();
        assertThat(imprint.author()).isEmpty();
        assertThat(imprint.published()).isEqualTo(When.unstated());
    }

    @Test
    void a_sane_title_and_author_are_taken() throws IOException {
        try (var document = new PDDocument()) {
            try (var page = page(document)) {
                line(page, ROMAN, 11, 50, 700, "The League denies it.");
            }
            document.getDocumentInformation().setTitle("Guests and Hosts");
            document.getDocumentInformation().setAuthor("Ruth Amberley");
            document.save(folder.resolve("a.pdf").toFile());
        }

        var imprint = Taken.from(folder).report().imprint();

        assertThat(imprint.title()).contains("Guests and Hosts");
        assertThat(imprint.author()).contains("Ruth Amberley");
    }

    @Test
    void pages_without_text_need_text_recognition() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(folder.resolve("a.pdf").toFile());
        }

        assertThat(Taken.from(folder).said()).containsExactly("a.pdf NO_TEXT_LAYER");
    }

    @Test
    void a_locked_file_is_said_to_be_locked() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(folder.resolve("a.pdf").toFile());
        }

        assertThat(Taken.from(folder).said()).containsExactly("a.pdf PASSWORD");
    }

    @Test
    void a_file_cut_short_is_broken() throws IOException {
        Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7\n1 0 obj\n<< /Type /Catalog");

        assertThat(Taken.from(folder).said()).containsExactly("a.pdf BROKEN");
    }

    private void save(String... lines) throws IOException {
        try (var document = new PDDocument()) {
            try (var page = page(document)) {
                for (int i = 0; i < lines.length; i++) {
                    line(page, ROMAN, 11, 50, 700 - 13 * i, lines[i]);
                }
            }
            document.save(folder.resolve("a.pdf").toFile());
        }
    }

    private static PDPageContentStream page(PDDocument document) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    private static void line(
            PDPageContentStream page, PDType1Font font, int size, int x, int y, String text)
            throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    static List<String> blocks(Report report) {
        return report.blocks().stream()
                .map((Block block) -> block.kind() + " " + block.at().in(report.text()))
                .toList();
    }
}
