package stemma.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keeps other sites, other machines and other programs' pages from reading or changing the casebook.
///
/// A request must name this machine as its host, so that a name someone else points at 127.0.0.1 reads nothing.
/// A change must come from a page of this workbench, with the token that only its pages hold.
final class Guard {
    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);
    private final String token = random();

    String token() {
        return token;
    }

    /// Sets the headers of every answer and turns away what names another host.
    void check(Context context) {
        headers(context);
        var host = Optional.ofNullable(context.header("Host"));
        if (host.filter(hosts(port(context))::contains).isEmpty()) {
            turnAway(context);
        } else if (!READING.contains(context.method())) {
            checkOrigin(context, host.get());
        }
    }

    /// In plain text: whoever asks under another name is not even told the case's.
    private static void turnAway(Context context) {
        context.status(HttpStatus.MISDIRECTED_REQUEST)
                .contentType("text/plain; charset=utf-8")
                .result(
                        "This workbench answers only to this machine's own names. Use the address that the terminal printed.\n")
                .skipRemainingHandlers();
    }

    /// Lets a change through only if its form carries the token and the browser the cookie that came with it.
    void checkToken(Context context) {
        var sent = Optional.ofNullable(context.formParam("token"));
        var kept = Optional.ofNullable(context.cookie(cookie(context)));
        if (sent.filter(this::isToken).isEmpty() || kept.filter(this::isToken).isEmpty()) {
            throw new ForbiddenResponse(
                    "This form was made before the workbench was last started. Open the page again and send it once more.");
        }
    }

    /// Gives a page's form what `checkToken` asks for.
    ///
    /// A browser hides the origin of a form on a page with `no-referrer`, so that such a page tells its address to
    /// this workbench, and still to no other site.
    void giveToken(Context context) {
        context.header("Referrer-Policy", "same-origin");
        context.cookie(
                new Cookie(cookie(context), token, "/", -1, false, true, null, SameSite.STRICT));
    }

    private static void headers(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Cache-Control", "no-store");
    }

    private static void checkOrigin(Context context, String host) {
        if (Optional.ofNullable(context.header("Origin"))
                .filter(("http://" + host)::equals)
                .isEmpty()) {
            throw new ForbiddenResponse("Changes are taken only from the workbench's own pages.");
        }
    }

    private boolean isToken(String other) {
        return MessageDigest.isEqual(token.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    /// Cookies are shared by all ports of a machine; two workbenches must not take each other's.
    private static String cookie(Context context) {
        return "stemma-" + port(context);
    }

    /// The port that is really served, whatever the request's `Host` says.
    private static int port(Context context) {
        return context.req().getLocalPort();
    }

    private static Set<String> hosts(int port) {
        return Stream.of("127.0.0.1", "localhost", "[::1]")
                .map(name -> port == 80 ? name : name + ":" + port)
                .collect(Collectors.toSet());
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
