package stemma.model;

/// The bytes a report came in, kept for good.
public final class Original {
    private final String mediaType;
    private final byte[] bytes;

    private Original(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    /// Bytes as they came.
    ///
    /// @param mediaType such as `text/html`
    public static Original of(String mediaType, byte[] bytes) {
        return new Original(mediaType, bytes.clone());
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /// SHA-256 of the bytes in lower-case hexadecimal (FIPS 180-4): the report's id.
    public String id() {
        return Digests.sha256(bytes);
    }
}
