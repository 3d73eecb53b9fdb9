package stemma.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import stemma.desk.Desk;
import stemma.web.Frame.Section;

/// What all routes of one workbench share.
///
/// @param who the person at it, as the journal calls them
record Bench(
        Desk desk, Place place, Templates templates, Survey.Kept survey, Guard guard, String who) {

    Frame frame(Section section, String title) {
        return new Frame(place, section, title, survey.now().waiting(), "", Optional.empty());
    }

    /// Turns away an address of another case: one workbench shows one casebook.
    void checkCase(Context context) {
        if (!context.pathParam("case").equals(place.slug())) {
            throw new NotFoundResponse(
                    "This workbench shows the casebook “%s” only.".formatted(place.caseName()));
        }
    }

    static void html(Context context, String page) {
        context.contentType("text/html; charset=utf-8").result(page);
    }
}
