package stemma.read;

import java.util.Arrays;
import java.util.Optional;

/// What a file is, as far as reading it goes.
enum Format {
    TEXT("text/plain"),
    HTML("text/html"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    MAIL("message/rfc822"),
    MBOX("application/mbox"),
    ZIP("application/zip"),
    WARC("application/warc"),
    OLD_OFFICE("application/x-tika-msoffice");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /// The format of this media type, whatever parameters follow it.
    static Optional<Format> of(String mediaType) {
        String bare = mediaType.split(";", 2)[0].strip();
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equalsIgnoreCase(bare))
                .findFirst();
    }
}
