package stemma.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import stemma.desk.Ahead;
import stemma.desk.Ahead.Part;
import stemma.desk.Patience;
import stemma.web.Frame.Section;

/// Lets a page, its data and its picture wait a moment for what they are made of, as all reports stand or as they were known on a day. Where that takes longer, what says so stands in their
/// place, and a browser asks again.
record Readiness(Bench bench, Ahead ahead) {
    private static final Duration PATIENCE = Duration.ofMillis(200);

    /// In so many seconds it is asked again.
    private static final String AGAIN = "1";

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
        needs.put("weeks", Part.NEWS);
        needs.put("network", Part.ORIGINS);
        needs.put("sources", Part.ORIGINS);
        return needs;
    }

    void check(Context context) {
        need(context)
                .filter(part -> !isReady(context, part))
                .ifPresent(part -> answer(context, part));
    }

    /// Lets a page look only so long for what was not worked out yet.
    Handler hurried(Handler handler) {
        return context -> {
            if (ahead.isSmall()) {
                handler.handle(context);
            } else if (!Patience.suffices(PATIENCE, () -> handler.handle(context))) {
                known(context).ifPresent(day -> ahead.isReady(Part.ORIGINS, day, Duration.ZERO));
                answer(context, Part.ORIGINS);
            }
        };
    }

    private Optional<Part> need(Context context) {
        String base = bench.place().base();
        String path = context.path();
        boolean isOfCase =
                context.method().equals(HandlerType.GET)
                        && (path.equals(base) || path.startsWith(base + "/"));
        return isOfCase ? need(context, path.substring(base.length())) : Optional.empty();
    }

    private Optional<Part> need(Context context, String path) {
        if (path.endsWith("/around")) {
            return Optional.of(Part.ORIGINS);
        }
        if (path.startsWith("/reports/")) {
            return isAboutStatement(context, path)
                    ? Optional.of(Part.STATEMENTS)
                    : Optional.empty();
        }
        if (path.startsWith("/actors/") && ActorRoutes.showsAround(bench)) {
            return Optional.of(Part.ORIGINS);
        }
        return Optional.ofNullable(NEEDS.get(path.replaceAll("^/|(?<=[^/])[/.].*$", "")));
    }

    /// A note says what others say of the same.
    private static boolean isAboutStatement(Context context, String path) {
        return path.contains("/notes/") || context.queryParam("sel") != null;
    }

    private boolean isReady(Context context, Part part) {
        if (part == Part.NEWS) {
            return ahead.isReady(part, PATIENCE) && isReady(NewsQuery.of(context.queryParamMap()));
        }
        return known(context)
                .map(day -> ahead.isReady(then(part), day, PATIENCE))
                .orElseGet(() -> ahead.isReady(part, PATIENCE));
    }

    private boolean isReady(NewsQuery query) {
        return ahead.isReady(query.period(bench.desk().newsroom()), PATIENCE);
    }

    private static Optional<LocalDate> known(Context context) {
        return context.path().matches(".*/search(\\.\\w+)?")
                ? SearchRoutes.sought(context).known()
                : Scope.of(context.queryParamMap()).day();
    }

    /// Who was who then is found out with what they said.
    private static Part then(Part part) {
        return part == Part.ACTORS ? Part.STATEMENTS : part;
    }

    private void answer(Context context, Part part) {
        context.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header("Retry-After", AGAIN)
                .header("Refresh", AGAIN);
        String what = words(part) + " is being worked out";
        if (context.path().endsWith(".json")) {
            context.contentType("application/json").result(Data.json(Map.of("problem", what)));
        } else if (context.path().matches(".*\\.(csv|svg)")) {
            context.contentType("text/plain; charset=utf-8").result(what + ".\n");
        } else {
            Bench.html(context, page(context, what));
        }
        context.skipRemainingHandlers();
    }

    private String page(Context context, String what) {
        return bench.templates()
                .message(
                        new MessagePage(
                                bench.frame(Section.NONE, "Being worked out"),
                                context.statusCode(),
                                what,
                                "This casebook is large, and something was added, the workbench was just started, or nobody asked for this day before. The page comes by itself as soon as it can.",
                                bench.place().reports(),
                                "All reports"));
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
