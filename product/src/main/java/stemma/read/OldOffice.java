package stemma.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import stemma.model.Why;

/// The file format of Word 97 to 2003, in which newer Office programs wrap what is locked with a password.
final class OldOffice {
    private OldOffice() {}

    /// Why the file is not read.
    static Refused refusal(byte[] bytes) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return files.getRoot().hasEntry(Decryptor.DEFAULT_POIFS_ENTRY)
                    ? new Refused(Why.PASSWORD)
                    : new Refused(Why.UNKNOWN_FORMAT, "an Office file of before 2007");
        } catch (IOException | RuntimeException e) {
            return new Refused(Why.BROKEN, Refusals.said(e));
        }
    }
}
