package stemma.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import stemma.desk.Desk;
import stemma.model.Decision;
import stemma.web.Frame.Done;
import stemma.web.Frame.Section;

/// What all routes of one workbench share.
///
/// @param who the person at it, as the journal calls them
record Bench(
        Desk desk, Place place, Templates templates, Survey.Kept survey, Guard guard, String who) {
    private static final Pattern BACK = Pattern.compile("[\\w/.~%?=&+-]*");

    Frame frame(Section section, String title) {
        return new Frame(
                place,
                section,
                title,
                survey.now().waiting(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    /// The frame of a page on which decisions are taken: it gives the token, and says what was decided last, if the address
    /// has the number of its entry as `decided`.
    ///
    /// @param back the path of the page
    Frame deciding(Context context, Frame frame, String back) {
        guard.giveToken(context);
        return Optional.ofNullable(context.queryParam("decided"))
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Long::parseLong)
                .flatMap(this::inForce)
                .map(change ->
                        frame.after(
                                new Done(change.sentence(), change.number(), guard.token(), back)))
                .orElse(frame);
    }

    private Optional<Change> inForce(long number) {
        var journal = desk.journal();
        return journal.stream()
                .filter(entry -> entry.number() == number && entry.isInForce())
                .findFirst()
                .map(entry -> Change.of(this, journal, entry));
    }

    /// Takes a decision and goes on with a page of this workbench, which then says what was decided.
    void decide(Context context, Decision decision, String otherwise) {
        var number = desk.decide(decision, who, typed(context, "why"));
        survey.forget();
        var back =
                Optional.ofNullable(context.formParam("back"))
                        .filter(path -> path.startsWith(place.base() + "/"))
                        .filter(path -> BACK.matcher(path).matches())
                        .orElse(otherwise);
        context.redirect(
                back
                        + number.map(it -> (back.contains("?") ? "&" : "?") + "decided=" + it)
                                .orElse(""),
                HttpStatus.SEE_OTHER);
    }

    /// What was typed into a field of a form, on one line and without signs that cannot be seen.
    static String typed(Context context, String field) {
        var typed = Optional.ofNullable(context.formParam(field)).orElse("");
        return Wording.shown(typed);
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
