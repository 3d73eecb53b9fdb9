package stemma.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import stemma.model.Imprint;
import stemma.model.Why;

/// Lays out a PDF from where its lines stand on the pages.
final class PdfLayout {
    private static final long IN_MEMORY = 64L << 20;
    private static final long ON_DISK = 1L << 30;

    private PdfLayout() {}

    static Layout of(byte[] bytes) throws IOException {
        try (PDDocument document = load(bytes)) {
            if (document.getNumberOfPages() > Limits.PAGES) {
                throw new Refused(
                        Why.TOO_LARGE, "%,d pages".formatted(document.getNumberOfPages()));
            }
            List<PdfLine> lines = PdfLines.of(document);
            if (lines.isEmpty()) {
                throw new Refused(Why.NO_TEXT_LAYER);
            }
            Galley galley = PdfPages.galley(lines);
            return galley.layout(imprint(document, galley));
        } catch (PdfLines.TooMuch e) {
            throw new Refused(Why.TOO_LARGE, "it draws more than one report can hold");
        }
    }

    private static PDDocument load(byte[] bytes) throws IOException {
        try {
            return Loader.loadPDF(
                    bytes,
                    "",
                    null,
                    null,
                    MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache);
        } catch (InvalidPasswordException e) {
            throw new Refused(Why.PASSWORD);
        } catch (IOException e) {
            throw new Refused(Why.BROKEN, Refusals.said(e));
        }
    }

    /// What stands on the pages goes before what the program that wrote the file put into it.
    private static Imprint imprint(PDDocument document, Galley galley) {
        var info = document.getDocumentInformation();
        Optional<String> title = DocumentInfo.title(Optional.ofNullable(info.getTitle()));
        Optional<String> author = DocumentInfo.author(Optional.ofNullable(info.getAuthor()));
        return DocumentInfo.imprint(galley, title, author);
    }
}
