package stemma.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.ChecksumInputStream;
import stemma.model.Why;

/// A ZIP file, whose entries are found in the order of their names and unpacked when they are opened.
final class Zip implements AutoCloseable {
    private final Found archive;
    private final Seekable bytes;
    private final ZipFile file;
    private final Budget budget;

    private Zip(Found archive, Seekable bytes, ZipFile file, Budget budget) {
        this.archive = archive;
        this.bytes = bytes;
        this.file = file;
        this.budget = budget;
    }

    /// Opens each report in the archive, or hands it on where it is a document that only uses the format.
    static void open(Found found, Opener opener) throws IOException {
        try (Zip zip = of(found)) {
            if (zip.has("word/document.xml")) {
                opener.report(found, Format.DOCX);
            } else if (zip.isDocument()) {
                throw new Refused(Why.UNKNOWN_FORMAT, "a document or program packed as ZIP");
            } else {
                zip.open(opener);
            }
        }
    }

    static Zip of(Found found) throws IOException {
        Seekable bytes = Seekable.of(found.bytes());
        try {
            ZipContents.check(bytes.channel());
            return new Zip(found, bytes, file(bytes), Budget.of(found));
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private static ZipFile file(Seekable bytes) throws Refused {
        try {
            return ZipFile.builder().setSeekableByteChannel(bytes.channel()).get();
        } catch (IOException | RuntimeException e) {
            throw new Refused(Why.BROKEN, Refusals.said(e));
        }
    }

    private void open(Opener opener) throws Refused {
        for (Found part : parts(name -> !FileNames.isWithinHousekeeping(name))) {
            if (budget.isSpent()) {
                throw new Refused(Why.BOMB, "the rest of it is not unpacked");
            }
            opener.open(part);
        }
    }

    private boolean has(String name) {
        return file.getEntry(name) != null;
    }

    private boolean isDocument() {
        return has("[Content_Types].xml") || has("mimetype") || has("META-INF/MANIFEST.MF");
    }

    /// The entries whose cleaned names are wanted. Links are none: they hold no text of their own.
    List<Found> parts(Predicate<String> wanted) {
        return Collections.list(file.getEntries()).stream()
                .filter(entry -> !entry.isDirectory() && !entry.isUnixSymlink())
                .filter(entry -> wanted.test(FileNames.clean(name(entry))))
                .sorted(Comparator.comparing(Zip::name))
                .map(this::part)
                .toList();
    }

    private Found part(ZipArchiveEntry entry) {
        return archive.part(
                name(entry), "", (Bytes.Packed) () -> unpacked(entry), Optional.of(budget));
    }

    /// Programs that do not mark names as UTF-8 write them in whatever set their machine has.
    private static String name(ZipArchiveEntry entry) {
        return entry.getNameSource() == ZipArchiveEntry.NameSource.NAME
                ? Charsets.decode(entry.getRawName(), Optional.empty())
                : entry.getName();
    }

    private InputStream unpacked(ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Refused(Why.PASSWORD);
        }
        if (!file.canReadEntryData(entry)) {
            throw new Refused(Why.BROKEN, "it is packed in a way that is not read");
        }
        // A bomb of zeros looks like no format at all, and says itself how large it is.
        Metered.check(entry.getSize(), entry.getCompressedSize());
        InputStream in =
                Metered.entry(file.getInputStream(entry), entry.getCompressedSize(), budget);
        return ChecksumInputStream.builder()
                .setInputStream(in)
                .setChecksum(new CRC32())
                .setExpectedChecksumValue(entry.getCrc())
                .setCountThreshold(entry.getSize())
                .get();
    }

    @Override
    public void close() throws IOException {
        try (bytes) {
            file.close();
        }
    }
}
