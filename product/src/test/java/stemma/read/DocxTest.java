package stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxTest {
    private static final String TYPES =
            """
            <?xml version="1.0"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>
            """;
    private static final String RELATIONS =
            """
            <?xml version="1.0"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            </Relationships>
            """;

    @TempDir Path folder;

    @Test
    void styles_tell_what_a_paragraph_is() throws IOException {
        try (var document = new XWPFDocument()) {
            paragraph(document, "Title", "Weekly report 29");
            paragraph(document, "Heading1", "1. Summary");
            paragraph(document, "", "The ceasefire held.");
            paragraph(document, "Quote", "We have chosen to be hosts.");
            var table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("Brenn pass");
            table.getRow(0).getCell(1).setText("14 trucks");
            paragraph(document, "", "Table 1. Vehicles counted.");
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("For members only");
            save(document);
        }

        assertThat(PdfTest.blocks(Taken.from(folder).report()))
                .containsExactly(
                        "FURNITURE For members only",
                        "TITLE Weekly report 29",
                        "HEADING 1. Summary",
                        "PARAGRAPH The ceasefire held.",
                        "QUOTATION We have chosen to be hosts.",
                        "PARAGRAPH Brenn pass | 14 trucks",
                        "CAPTION Table 1. Vehicles counted.");
    }

    @Test
    void notes_stand_at_the_end_and_are_numbered_in_the_text() throws IOException {
        try (var document = new XWPFDocument()) {
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("The League denies it.");
            var note = document.createFootnotes().createFootnote();
            note.createParagraph().createRun().setText("Karst Radio, March 6, 2031.");
            paragraph.addFootnoteReference(note);
            save(document);
        }

        assertThat(PdfTest.blocks(Taken.from(folder).report()))
                .containsExactly(
                        "PARAGRAPH The League denies it.[1]",
                        "FOOTNOTE [1] Karst Radio, March 6, 2031.");
    }

    @Test
    void its_name_does_not_matter() throws IOException {
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(folder.resolve("a.zip"))) {
            paragraph(document, "", "The League denies it.");
            document.write(out);
        }

        assertThat(Taken.from(folder).said()).containsExactly("a.zip read");
    }

    @Test
    void a_locked_file_is_said_to_be_locked() throws Exception {
        try (var files = new POIFSFileSystem();
                var document = new XWPFDocument();
                var out = Files.newOutputStream(folder.resolve("a.docx"))) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var locked = encryptor.getDataStream(files)) {
                document.write(locked);
            }
            files.writeFilesystem(out);
        }

        assertThat(Taken.from(folder).said()).containsExactly("a.docx PASSWORD");
    }

    @Test
    void entities_that_grow_without_end_do_not() throws IOException {
        StringBuilder entities = new StringBuilder("<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY e%d \"&e%d;&e%d;&e%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        hostile("<!DOCTYPE d [" + entities + "]>", "&e29;");

        assertThat(Taken.from(folder).said()).containsExactly("a.docx BROKEN");
    }

    @Test
    void files_of_this_machine_are_not_drawn_in() throws IOException {
        Path secret = Files.writeString(folder.resolve(".secret"), "the secret");
        hostile("<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>", "&x;");

        assertThat(Taken.from(folder).said()).containsExactly("a.docx BROKEN");
    }

    @Test
    void a_part_that_unpacks_to_too_much_is_a_bomb() throws IOException {
        hostile("", " ".repeat(60 << 20));

        assertThat(Taken.from(folder).said()).containsExactly("a.docx BOMB");
    }

    @Test
    void a_file_cut_short_is_broken() throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.write(out);
            Files.write(folder.resolve("a.docx"), java.util.Arrays.copyOf(out.toByteArray(), 900));
        }

        assertThat(Taken.from(folder).said()).containsExactly("a.docx BROKEN");
    }

    private static void paragraph(XWPFDocument document, String style, String text) {
        var paragraph = document.createParagraph();
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(text);
    }

    private void hostile(String doctype, String words) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("a.docx")))) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            put(
                    zip,
                    "word/document.xml",
                    "<?xml version=\"1.0\"?>"
                            + doctype
                            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                            + "<w:body><w:p><w:r><w:t>x"
                            + words
                            + "</w:t></w:r></w:p></w:body></w:document>");
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes());
        zip.closeEntry();
    }

    private void save(XWPFDocument document) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve("a.docx"))) {
            document.write(out);
        }
    }
}
