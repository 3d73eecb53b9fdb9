package stemma.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.NotFoundResponse;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinLogger;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import stemma.desk.Ahead;
import stemma.desk.Desk;

/// The pages over one casebook, served to this machine only, until closed.
///
/// `try (var workbench = Workbench.serve(desk, "Sennet valley", 7878)) { … workbench.address() … }`
public final class Workbench implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    /// Held here because a logger that nobody holds forgets its level.
    private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

    private final Javalin server;
    private final Ahead ahead;

    private Workbench(Javalin server, Ahead ahead) {
        this.server = server;
        this.ahead = ahead;
    }

    /// Serves the desk's casebook on 127.0.0.1; the caller closes the desk after the workbench.
    ///
    /// @param caseName what the pages call the case
    /// @param port     0 for any that is free
    /// @throws BindException if another program has the port, saying what to do
    public static Workbench serve(Desk desk, String caseName, int port) throws IOException {
        return serve(desk, caseName, port, Ahead.of(desk));
    }

    /// @param ahead works out what pages need; closed with the workbench
    static Workbench serve(Desk desk, String caseName, int port, Ahead ahead) throws IOException {
        quiet();
        var assets = new Assets();
        var bench =
                new Bench(
                        desk,
                        new Place(caseName, assets.path()),
                        new Templates(),
                        new Survey.Kept(desk),
                        new Guard(),
                        who());
        var ready = new Readiness(bench, ahead);
        var server = Javalin.create(config -> set(config, ready, assets));
        try {
            return new Workbench(started(server, port), ahead);
        } catch (IOException e) {
            ahead.close();
            throw e;
        }
    }

    /// Where the first page is.
    public URI address() {
        return URI.create("http://" + LOOPBACK + ":" + server.port() + "/");
    }

    @Override
    public void close() {
        server.stop();
        ahead.close();
    }

    private static Javalin started(Javalin server, int port) throws IOException {
        try {
            return server.start(LOOPBACK, port);
        } catch (JavalinBindException e) {
            server.stop();
            var taken =
                    new BindException("port " + port + " is in use; choose another with --port");
            taken.initCause(e);
            throw taken;
        }
    }

    /// Whoever starts the workbench says where it is; the server's own lines would say it again.
    private static void quiet() {
        JavalinLogger.startupInfo = false;
        JETTY.setLevel(Level.WARNING);
    }

    private static String who() {
        return Optional.ofNullable(System.getProperty("user.name"))
                .filter(name -> !name.isBlank() && !name.equals("?"))
                .orElse("you");
    }

    private static void set(JavalinConfig config, Readiness ready, Assets assets) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.jetty.modifyServer(server -> server.setErrorHandler(new Refusal()));
        config.router.handlerWrapper(endpoint ->
                endpoint.method.equals(HandlerType.GET)
                        ? ready.hurried(endpoint.handler)
                        : endpoint.handler);
        route(config.routes, ready, assets);
    }

    private static void route(RoutesConfig routes, Readiness ready, Assets assets) {
        var bench = ready.bench();
        routes.before(bench.guard()::check);
        routes.before(ready::check);
        routes.get("/", context -> context.redirect(bench.place().base()));
        routes.get("/static/{digest}/<name>", context -> file(context, assets));
        new ReportsRoutes(bench).addTo(routes);
        new ReaderRoutes(bench).addTo(routes);
        new ActorsRoutes(bench).addTo(routes);
        new ActorRoutes(bench).addTo(routes);
        new SameRoutes(bench).addTo(routes);
        new NetworkRoutes(bench).addTo(routes);
        new TimelineRoutes(bench).addTo(routes);
        new NewsRoutes(bench).addTo(routes);
        new SourcesRoutes(bench).addTo(routes);
        new SearchRoutes(bench).addTo(routes);
        new PropositionsRoutes(bench).addTo(routes);
        new PropositionRoutes(bench).addTo(routes);
        new RulingRoutes(bench).addTo(routes);
        new DisagreementsRoutes(bench).addTo(routes);
        new HistoryRoutes(bench).addTo(routes);
        new ReviewRoutes(bench).addTo(routes);
        new MessageRoutes(bench).addTo(routes);
    }

    private static void file(Context context, Assets assets) {
        String name = context.pathParam("name");
        byte[] bytes =
                assets.file(name).orElseThrow(() -> new NotFoundResponse("There is no such file."));
        context.header("Cache-Control", "public, max-age=31536000, immutable");
        context.contentType(Assets.mediaType(name)).result(bytes);
    }
}
