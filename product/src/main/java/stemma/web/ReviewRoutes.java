package stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import stemma.model.ActorDecision;
import stemma.model.ClaimDecision;
import stemma.model.Decision;
import stemma.model.Decision.Given;
import stemma.model.Field;
import stemma.model.Listing;
import stemma.model.Recorded;
import stemma.model.Report;
import stemma.model.SourceDecision;
import stemma.web.Frame.Section;
import stemma.web.ReviewPage.Form;

/// What waits for a person, and what the person answers.
record ReviewRoutes(Bench bench) {
    private static final int LONGEST_NAME = 300;

    /// What the journal says of where an answer was given.
    private static final String HERE = "in Review";

    private static final int START = 260;

    void addTo(RoutesConfig routes) {
        routes.get("/c/{case}/review", this::page);
        routes.post("/c/{case}/review", this::answer);
    }

    private void page(Context context) {
        bench.checkCase(context);
        show(context, Optional.empty());
    }

    private void show(Context context, Optional<Form> refused) {
        var survey = bench.survey().now();
        var page =
                new ReviewPage(
                        frame(context, refused),
                        forms(context, survey, refused),
                        survey.asking().size(),
                        answered(),
                        survey.skipped(),
                        Pairs.of(bench, Optional.ofNullable(context.queryParam("skip")).orElse("")),
                        bench.guard().token());
        Bench.html(context, bench.templates().review(page));
    }

    private Frame frame(Context context, Optional<Form> refused) {
        var frame =
                bench.deciding(
                        context, bench.frame(Section.REVIEW, "Review"), bench.place().review());
        if (refused.isPresent()) {
            return frame.saying("Not saved: " + refused.get().error().orElse(""));
        }
        return Optional.ofNullable(context.queryParam("done"))
                .flatMap(this::report)
                .map(report -> frame.saying("Saved what you gave for “" + title(report) + "”."))
                .orElse(frame);
    }

    private static String title(Report report) {
        return Wording.shortened(Wording.level(ReaderRoutes.title(report)), 80);
    }

    /// The refused form first, or the one report that was asked for; then what waits.
    private List<Form> forms(Context context, Survey survey, Optional<Form> refused) {
        var one = Optional.ofNullable(context.queryParam("report")).flatMap(this::report);
        if (one.isPresent() && refused.isEmpty()) {
            return List.of(form(one.get()));
        }
        return survey.asking().stream()
                .limit(ReviewPage.FORMS)
                .map(Listing::id)
                .map(id -> refused.filter(form -> form.id().equals(id)).or(() -> form(id)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Report> report(String id) {
        return id.matches("[0-9a-f]{8,64}") ? bench.desk().report(id) : Optional.empty();
    }

    private Optional<Form> form(String id) {
        return bench.desk().report(id).map(ReviewRoutes::form);
    }

    private static Form form(Report report) {
        return new Form(
                report.id(),
                ReaderRoutes.title(report),
                report.file(),
                Wording.shortened(report.text(), START),
                report.imprint().outlet().orElse(""),
                report.imprint().published().edtf(),
                Optional.empty());
    }

    /// What came with the files, in a table or on the command line, is no answer.
    private int answered() {
        return (int)
                bench.desk().journal().stream()
                        .filter(Recorded::isInForce)
                        .map(Recorded::entry)
                        .filter(entry -> entry.why().equals(HERE))
                        .flatMap(entry -> subject(entry.decision()).stream())
                        .distinct()
                        .count();
    }

    private static Optional<String> subject(Decision decision) {
        return switch (decision) {
            case Given(var report, _, _) -> Optional.of(report);
            case Decision.Undo _, ActorDecision _, ClaimDecision _, SourceDecision _ ->
                    Optional.empty();
        };
    }

    private void answer(Context context) {
        bench.checkCase(context);
        bench.guard().checkToken(context);
        var asked =
                report(Bench.typed(context, "report"))
                        .map(ReviewRoutes::form)
                        .orElseThrow(
                                () -> new NotFoundResponse("No such report in this casebook."));
        var form = filled(asked, Bench.typed(context, "outlet"), Bench.typed(context, "published"));
        if (form.error().isPresent()) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, Optional.of(form));
        } else {
            keep(asked, form);
            context.redirect(
                    bench.place().review() + "?done=" + form.shortId(), HttpStatus.SEE_OTHER);
        }
    }

    private static Form filled(Form asked, String outlet, String published) {
        var error =
                outlet.isEmpty() && published.isEmpty()
                        ? Optional.of("Give an outlet, a date, or both.")
                        : outlet.length() > LONGEST_NAME
                                ? Optional.of("An outlet's name has 300 characters at most.")
                                : Query.error(published);
        return new Form(
                asked.id(), asked.title(), asked.file(), asked.start(), outlet, published, error);
    }

    /// Writes down what differs from what was known before.
    private void keep(Form before, Form after) {
        keep(before, Field.OUTLET, before.outlet(), after.outlet());
        keep(before, Field.PUBLISHED, before.published(), after.published());
        bench.survey().forget();
    }

    private void keep(Form form, Field field, String before, String after) {
        if (!after.isEmpty() && !after.equals(before)) {
            Decision given = new Given(form.id(), field, after);
            bench.desk().decide(given, bench.who(), HERE);
        }
    }
}
