package stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import stemma.web.Frame.Section;

/// Help, and whatever went wrong, in words.
record MessageRoutes(Bench bench) {
    private static final System.Logger LOG = System.getLogger(MessageRoutes.class.getName());
    private static final int GARBLED = 400;
    private static final int BROKEN = 500;

    void addTo(RoutesConfig routes) {
        routes.get(
                "/help",
                context ->
                        Bench.html(
                                context,
                                bench.templates()
                                        .help(new HelpPage(bench.frame(Section.HELP, "Help")))));
        routes.exception(HttpResponseException.class, this::refused);
        routes.exception(HttpException.RuntimeException.class, this::garbled);
        routes.exception(Exception.class, this::broken);
    }

    private void refused(HttpResponseException refusal, Context context) {
        String words = Optional.ofNullable(refusal.getMessage()).orElse("");
        int status = refusal.getStatus();
        context.status(status);
        switch (status) {
            case 404 -> show(context, status, sentence(words, "There is no such page."));
            case 405 -> show(context, status, "This page cannot be changed that way.");
            default -> show(context, status, sentence(words, "This cannot be answered."));
        }
    }

    private static String sentence(String words, String otherwise) {
        return words.endsWith(".") ? words : otherwise;
    }

    private void garbled(HttpException.RuntimeException problem, Context context) {
        context.status(GARBLED);
        show(context, GARBLED, "This address is not written rightly.");
    }

    private void broken(Exception problem, Context context) {
        LOG.log(System.Logger.Level.ERROR, "A page could not be shown: " + context.path(), problem);
        context.status(BROKEN);
        show(context, BROKEN, "This page could not be shown.");
    }

    private void show(Context context, int status, String heading) {
        String advice =
                status == BROKEN
                        ? "Nothing was changed. Try again; if it happens again, look at what the terminal says in which the workbench was started."
                        : advice(status);
        Bench.html(
                context,
                bench.templates()
                        .message(
                                new MessagePage(
                                        frame(status),
                                        status,
                                        heading.replaceAll("\\.$", ""),
                                        advice,
                                        bench.place().reports(),
                                        "All reports")));
    }

    private static String advice(int status) {
        return switch (status) {
            case 400 -> "Correct the address, or start again from the list.";
            case 403 -> "Nothing was changed.";
            case 404 ->
                    "It may have been written wrongly, or belong to another casebook. Search for its words, or start again from the list.";
            default -> "Start again from the list.";
        };
    }

    /// A frame that needs nothing from the casebook when that is what broke.
    private Frame frame(int status) {
        String title = status == 404 ? "Not found" : "Not shown";
        return status == BROKEN
                ? new Frame(
                        bench.place(),
                        Section.NONE,
                        title,
                        0,
                        "",
                        Optional.empty(),
                        Optional.empty())
                : bench.frame(Section.NONE, title);
    }
}
