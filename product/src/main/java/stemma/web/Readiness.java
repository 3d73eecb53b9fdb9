package stemma.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import stemma.desk.Ahead;
import stemma.desk.Ahead.Part;
import stemma.web.Frame.Section;

/// Lets a page wait a moment for what it is made of. Where that takes longer, a page that says so stands in its place and asks again.
record Readiness(Bench bench, Ahead ahead) {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String AGAIN = "3";

    /// The first part of an address after that of the case.
    private static final Map<String, Part> NEEDS = needs();

    private static Map<String, Part> needs() {
        var needs = new LinkedHashMap<String, Part>();
        needs.put("actors", Part.ACTORS);
        needs.put("review", Part.ACTORS);
        needs.put("propositions", Part.STATEMENTS);
        needs.put("disagreements", Part.STATEMENTS);
        needs.put("search", Part.STATEMENTS);
        needs.put("timeline", Part.STATEMENTS);
        needs.put("", Part.NEWS);
        needs.put("changes", Part.NEWS);
        needs.put("network", Part.ORIGINS);
        needs.put("sources", Part.ORIGINS);
        return needs;
    }

    void check(Context context) {
        var waiting = need(context).filter(part -> !ahead.isReady(part, PATIENCE));
        waiting.ifPresent(part -> answer(context, part));
    }

    /// What data and pictures need they wait for: whoever asks for them does not read a page meanwhile.
    private Optional<Part> need(Context context) {
        String base = bench.place().base();
        String path = context.path();
        boolean isPage =
                context.method().equals(HandlerType.GET)
                        && (path.equals(base) || path.startsWith(base + "/"))
                        && path.indexOf('.', base.length()) < 0;
        if (!isPage) {
            return Optional.empty();
        }
        return path.endsWith("/around")
                ? Optional.of(Part.ORIGINS)
                : Optional.ofNullable(
                        NEEDS.get(path.substring(base.length()).replaceAll("^/|(?<=.)/.*$", "")));
    }

    private void answer(Context context, Part part) {
        context.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header("Retry-After", AGAIN)
                .header("Refresh", AGAIN);
        Bench.html(
                context,
                bench.templates()
                        .message(
                                new MessagePage(
                                        bench.frame(Section.NONE, "Being worked out"),
                                        context.statusCode(),
                                        words(part) + " is being worked out",
                                        "This casebook is large, and something was added or the workbench was just started. The page comes by itself as soon as it can.",
                                        bench.place().reports(),
                                        "All reports")));
        context.skipRemainingHandlers();
    }

    private static String words(Part part) {
        return switch (part) {
            case ACTORS -> "Who is who";
            case STATEMENTS -> "What the reports say alike";
            case NEWS -> "What changed";
            case ORIGINS -> "From how many places everything comes";
        };
    }
}
