package stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Optional;
import stemma.model.Spot;
import stemma.web.Frame.Section;

/// Who has to do with whom: as a page, a picture and as data; and where a reader puts the actors of a drawing.
record NetworkRoutes(Bench bench) {
    private static final String NETWORK = "/c/{case}/network";

    /// Pixels that an actor goes at a time.
    private static final double STEP = 20;

    void addTo(RoutesConfig routes) {
        routes.get(NETWORK, this::page);
        routes.get(NETWORK + ".json", context -> data(context, "application/json"));
        routes.get(NETWORK + ".csv", context -> data(context, "text/csv; charset=utf-8"));
        routes.get(NETWORK + ".svg", context -> data(context, "image/svg+xml"));
        routes.post(NETWORK, this::move);
    }

    private NetworkView view(NetworkQuery query) {
        return NetworkView.of(bench, query);
    }

    private void page(Context context) {
        bench.checkCase(context);
        bench.guard().giveToken(context);
        var query = NetworkQuery.of(context.queryParamMap());
        var view = view(query);
        var picture = query.isTable() || query.isMatrix() ? "" : view.picture().onPage("network");
        Bench.html(
                context,
                bench.templates()
                        .network(
                                new NetworkPage(
                                        bench.frame(Section.NETWORK, "Network"),
                                        view,
                                        picture,
                                        Strip.of(query.scope(), view.lineage()),
                                        ChosenRelation.of(view),
                                        bench.guard().token())));
    }

    private void data(Context context, String mediaType) {
        bench.checkCase(context);
        var view = view(NetworkQuery.of(context.queryParamMap()));
        context.contentType(mediaType)
                .result(
                        switch (mediaType) {
                            case "image/svg+xml" -> view.picture().alone();
                            case "application/json" -> NetworkData.json(view);
                            default -> NetworkData.csv(view);
                        });
    }

    private void move(Context context) {
        bench.checkCase(context);
        bench.guard().checkToken(context);
        var query = NetworkQuery.of(context.formParamMap());
        if (Bench.typed(context, "do").equals("anew")) {
            bench.desk().spots().forget(query.network());
        } else {
            bench.desk().spots().move(query.network(), to(context, view(query).spots()));
        }
        context.redirect(bench.place().network() + query.inAddress(), HttpStatus.SEE_OTHER);
    }

    private static Spot to(Context context, Map<String, Spot> spots) {
        var node = Bench.typed(context, "node");
        var from =
                Optional.ofNullable(spots.get(node))
                        .orElseThrow(() -> new NotFoundResponse("No such actor in this drawing."));
        return switch (Bench.typed(context, "do")) {
            case "left" -> new Spot(node, from.x() - STEP, from.y());
            case "right" -> new Spot(node, from.x() + STEP, from.y());
            case "up" -> new Spot(node, from.x(), from.y() - STEP);
            case "down" -> new Spot(node, from.x(), from.y() + STEP);
            case "put" -> new Spot(node, pixels(context, "x"), pixels(context, "y"));
            default -> throw new BadRequestResponse("This form is not known here.");
        };
    }

    private static double pixels(Context context, String field) {
        String typed = Bench.typed(context, field);
        if (!typed.matches("-?\\d{1,5}(\\.\\d{1,3})?")) {
            throw new BadRequestResponse("Write where to put it in pixels, such as 480.");
        }
        return Double.parseDouble(typed);
    }
}
