package stemma.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import stemma.model.Why;

/// Lays out a Word document (ISO/IEC 29500) from its paragraphs and their styles.
final class DocxLayout {
    private static final long LARGEST_PART = 200L << 20;

    static {
        ZipSecureFile.setMinInflateRatio(1.0 / Limits.RATIO);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private DocxLayout() {}

    static Layout of(byte[] bytes) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            Galley galley = DocxBody.galley(document);
            var core = document.getProperties().getCoreProperties();
            return galley.layout(
                    DocumentInfo.imprint(
                            galley,
                            DocumentInfo.title(Optional.ofNullable(core.getTitle())),
                            DocumentInfo.author(Optional.ofNullable(core.getCreator()))));
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException e) {
            throw refused(e);
        }
    }

    private static Refused refused(Exception e) {
        String said = Refusals.said(e);
        return said.contains("Zip bomb")
                ? new Refused(Why.BOMB, "a part of it unpacks to too much")
                : new Refused(Why.BROKEN, said);
    }
}
