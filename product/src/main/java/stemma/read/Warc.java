package stemma.read;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import stemma.model.Why;

/// Goes through a WARC file (ISO 28500), packed or not, in its own order: pages that were fetched whole, no pictures.
final class Warc {
    /// What pages are made of besides their text.
    private static final Pattern TRIMMING =
            Pattern.compile(
                    "(?i)(image|audio|video|font)/.*|text/(css|javascript).*"
                            + "|application/([\\w-]*javascript|font.*|json|xml|rss\\+xml).*");

    private static final byte[] MAGIC = "WARC/".getBytes(US_ASCII);
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    private final Found archive;
    private final Opener opener;

    private Warc(Found archive, Opener opener) {
        this.archive = archive;
        this.opener = opener;
    }

    /// A packed file that is no WARC is one file that was packed: `report.html.gz`.
    static void open(Found found, Opener opener) throws IOException {
        try (var in = unpacked(found)) {
            if (startsWith(in, MAGIC)) {
                read(in, new Warc(found, opener));
            } else {
                byte[] bytes = in.readNBytes(Limits.REPORT_BYTES + 1);
                String name = found.name().replaceFirst("(?i)\\.gz$", "");
                opener.open(found.part(name, "", new Bytes.InMemory(bytes), found.budget()));
            }
        }
    }

    private static void read(InputStream in, Warc warc) throws IOException {
        try (var reader = new WarcReader(in)) {
            reader.setLenient(true);
            warc.read(reader);
        } catch (ParsingException e) {
            throw new Refused(Why.BROKEN, Refusals.said(e));
        }
    }

    private static BufferedInputStream unpacked(Found found) throws IOException {
        var in = new BufferedInputStream(found.bytes().open());
        return startsWith(in, GZIP)
                ? new BufferedInputStream(Metered.whole(gunzipped(in), Budget.of(found)))
                : in;
    }

    private static boolean startsWith(BufferedInputStream in, byte[] magic) throws IOException {
        in.mark(magic.length);
        byte[] first = in.readNBytes(magic.length);
        in.reset();
        return Arrays.equals(first, magic);
    }

    /// Each record is packed by itself.
    private static InputStream gunzipped(InputStream in) throws IOException {
        return GzipCompressorInputStream.builder()
                .setInputStream(in)
                .setDecompressConcatenated(true)
                .get();
    }

    private void read(WarcReader reader) throws IOException {
        for (var record = reader.next(); record.isPresent(); record = reader.next()) {
            switch (record.orElseThrow()) {
                case WarcResponse response -> response(response);
                case WarcResource resource ->
                        page(resource.target(), resource.headers(), resource.body());
                default -> {
                    // Requests, revisits and notes of the crawler hold no page.
                }
            }
        }
    }

    private void response(WarcResponse response) throws IOException {
        if (!response.target().startsWith("http")) {
            return;
        }
        HttpResponse http = response.http();
        if (http.status() / 100 == 2) {
            page(response.target(), http.headers(), http.bodyDecoded());
        }
    }

    private void page(String address, MessageHeaders headers, MessageBody body) throws IOException {
        String type = headers.first("Content-Type").orElse("");
        if (TRIMMING.matcher(type).matches()) {
            return;
        }
        byte[] bytes = body.stream().readNBytes(Limits.REPORT_BYTES + 1);
        opener.open(archive.at(address, type, new Bytes.InMemory(bytes)));
    }
}
