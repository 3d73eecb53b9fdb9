package stemma.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import stemma.model.Why;

/// A mail taken apart (RFC 5322, RFC 2045 to 2049): its header fields and its parts, with transfer encodings undone.
final class MailParts extends AbstractContentHandler {

    /// One part that is no container of parts.
    ///
    /// @param header by lower-case field name, first of each; those of the mail itself for its only part
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Part(String type, Map<String, Field> header, byte[] bytes) {
        @Override
        public String toString() {
            return type;
        }

        /// The name a file was attached under.
        Optional<String> fileName() {
            return field("content-disposition", ContentDispositionField.class)
                    .map(ContentDispositionField::getFilename)
                    .or(() ->
                            field("content-type", ContentTypeField.class)
                                    .map(field -> field.getParameter("name")))
                    .filter(name -> !name.isBlank());
        }

        Optional<String> parameter(String name) {
            return field("content-type", ContentTypeField.class)
                    .map(field -> field.getParameter(name));
        }

        boolean isAttached() {
            return fileName().isPresent()
                    || field("content-disposition", ContentDispositionField.class)
                            .filter(ContentDispositionField::isAttachment)
                            .isPresent();
        }

        private <F> Optional<F> field(String name, Class<F> kind) {
            return Optional.ofNullable(header.get(name)).filter(kind::isInstance).map(kind::cast);
        }
    }

    private static final int DEEPEST = 40;
    private static final int MOST_PARTS = 2_000;
    private static final MimeConfig PERMISSIVE =
            MimeConfig.custom()
                    .setMaxLineLen(-1)
                    .setMaxHeaderCount(5_000)
                    .setMaxHeaderLen(200_000)
                    .build();

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Field> mail = new TreeMap<>();
    private Map<String, Field> current = mail;
    private int depth;

    private MailParts() {}

    static MailParts of(byte[] bytes) throws IOException {
        var mail = new MailParts();
        var parser = new MimeStreamParser(PERMISSIVE, DecodeMonitor.SILENT, null);
        parser.setContentHandler(mail);
        parser.setContentDecoding(true);
        parser.setNoRecurse();
        try {
            parser.parse(new ByteArrayInputStream(bytes));
        } catch (MimeException | MimeIOException e) {
            throw new Refused(Why.BROKEN, Refusals.said(e));
        }
        return mail;
    }

    List<Part> parts() {
        return parts;
    }

    Optional<Field> field(String name) {
        return Optional.ofNullable(mail.get(name));
    }

    @Override
    public void startBodyPart() {
        current = new TreeMap<>();
    }

    @Override
    public void field(Field raw) throws MimeException {
        String name = raw.getName().toLowerCase(Locale.ROOT);
        current.putIfAbsent(name, LenientFieldParser.getParser().parse(raw, DecodeMonitor.SILENT));
    }

    @Override
    public void startMultipart(BodyDescriptor descriptor) throws MimeException {
        if (++depth > DEEPEST) {
            throw new MimeException("its parts are nested too deep");
        }
    }

    @Override
    public void endMultipart() {
        depth--;
    }

    @Override
    public void body(BodyDescriptor descriptor, InputStream in) throws MimeException, IOException {
        if (parts.size() == MOST_PARTS) {
            throw new MimeException("it has too many parts");
        }
        parts.add(new Part(descriptor.getMimeType(), current, in.readAllBytes()));
    }
}
