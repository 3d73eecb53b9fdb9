package stemma.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import stemma.model.Why;

/// Goes through a ZIP file in the order of names, or hands it on where it is a document that only uses the format.
final class Zip {
    private final Found archive;
    private final Opener opener;
    private final ZipFile file;
    private final Budget budget;

    private Zip(Found archive, Opener opener, ZipFile file, Budget budget) {
        this.archive = archive;
        this.opener = opener;
        this.file = file;
        this.budget = budget;
    }

    static void open(Found found, Opener opener) throws IOException {
        try (Seekable seekable = Seekable.of(found.bytes())) {
            ZipContents.check(seekable.channel());
            Budget budget = Budget.of(found);
            try (ZipFile file = file(seekable)) {
                new Zip(found, opener, file, budget).open();
            }
        }
    }

    private static ZipFile file(Seekable seekable) throws Refused {
        try {
            return ZipFile.builder().setSeekableByteChannel(seekable.channel()).get();
        } catch (IOException | RuntimeException e) {
            throw new Refused(Why.BROKEN, Refusals.said(e));
        }
    }

    private void open() throws IOException {
        if (has("word/document.xml")) {
            opener.report(archive, Format.DOCX);
        } else if (has("[Content_Types].xml") || has("mimetype") || has("META-INF/MANIFEST.MF")) {
            throw new Refused(Why.UNKNOWN_FORMAT, "a document or program packed as ZIP");
        } else {
            for (ZipArchiveEntry entry : entries()) {
                entry(entry);
            }
        }
    }

    private boolean has(String name) {
        return file.getEntry(name) != null;
    }

    private List<ZipArchiveEntry> entries() {
        return Collections.list(file.getEntries()).stream()
                .filter(entry -> !entry.isDirectory() && !entry.isUnixSymlink())
                .filter(entry -> !FileNames.isWithinHousekeeping(FileNames.clean(entry.getName())))
                .sorted(Comparator.comparing(ZipArchiveEntry::getName))
                .toList();
    }

    private void entry(ZipArchiveEntry entry) throws Refused {
        Found found =
                archive.part(
                        entry.getName(),
                        "",
                        (Bytes.Packed) () -> unpacked(entry),
                        Optional.of(budget));
        opener.open(found);
        if (budget.isSpent()) {
            throw new Refused(Why.BOMB, "the rest of it is not unpacked");
        }
    }

    private InputStream unpacked(ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Refused(Why.PASSWORD);
        }
        if (!file.canReadEntryData(entry)) {
            throw new Refused(Why.BROKEN, "it is packed in a way that is not read");
        }
        return Metered.entry(file.getInputStream(entry), entry.getCompressedSize(), budget);
    }
}
