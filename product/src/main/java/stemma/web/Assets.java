package stemma.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import stemma.model.Digests;

/// Style, script and type, served from the class path and from nowhere else: what is not in this list is not served.
final class Assets {
    private static final List<String> NAMES =
            List.of(
                    "tokens.css",
                    "workbench.css",
                    "theme.js",
                    "workbench.js",
                    "icon.svg",
                    "fonts/noto-naskh-arabic-arabic-400-normal.woff2",
                    "fonts/noto-serif-hebrew-hebrew-400-normal.woff2",
                    "fonts/source-sans-3-latin-ext-wght-normal.woff2",
                    "fonts/source-sans-3-latin-wght-normal.woff2",
                    "fonts/source-serif-4-latin-ext-wght-italic.woff2",
                    "fonts/source-serif-4-latin-ext-wght-normal.woff2",
                    "fonts/source-serif-4-latin-wght-italic.woff2",
                    "fonts/source-serif-4-latin-wght-normal.woff2");

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String digest;

    Assets() {
        NAMES.forEach(name -> files.put(name, bytes(name)));
        digest =
                Digests.sha256(
                                files.values().stream()
                                        .map(Digests::sha256)
                                        .collect(Collectors.joining()))
                        .substring(0, 12);
    }

    /// The path they are served under. It changes with their content, so that a browser may keep them for good.
    String path() {
        return "/static/" + digest + "/";
    }

    Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name))
                .map(bytes -> Arrays.copyOf(bytes, bytes.length));
    }

    static String mediaType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> "font/woff2";
        };
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its own file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
