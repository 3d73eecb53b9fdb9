package stemma.web;

import static java.util.stream.Collectors.toMap;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.model.Decision;
import stemma.model.Entry;
import stemma.model.Field;
import stemma.model.Original;
import stemma.model.Passage;
import stemma.model.Recorded;
import stemma.model.Report;
import stemma.model.When;
import stemma.web.Frame.Section;
import stemma.web.ReaderPage.Asked;
import stemma.web.ReaderPage.Given;

/// One report: its page, a passage in it, a note of it, its data and the file it came from.
record ReaderRoutes(Bench bench) {
    private static final String REPORT = "/c/{case}/reports/{id}";

    void addTo(RoutesConfig routes) {
        routes.get(REPORT + ".json", this::data);
        routes.get(REPORT, context -> page(context, Optional.empty()));
        routes.get(
                REPORT + "/at/{begin}-{end}",
                context -> page(context, Optional.of(passage(context))));
        routes.get(REPORT + "/notes/{number}", this::note);
        routes.get(REPORT + "/explain/{number}", this::explanation);
        routes.get(REPORT + "/original", this::original);
    }

    private void page(Context context, Optional<Passage> passage) {
        var report = report(context);
        passage.ifPresent(at -> check(at, report));
        var asked =
                new Asked(
                        number(context.queryParam("sel")), passage, text(context.queryParam("v")));
        var page =
                ReaderPage.of(
                                bench.frame(Section.REPORTS, title(report)),
                                report,
                                bench.desk().claims(report),
                                asked)
                        .with(given(report), Report.isReadable(report.language()))
                        .with(behind(report, asked.chosen()));
        Bench.html(
                context,
                bench.templates()
                        .reader(
                                "original".equals(context.queryParam("side"))
                                        ? page.beside(side(report))
                                        : page));
    }

    private Report report(Context context) {
        bench.checkCase(context);
        String id = context.pathParam("id");
        if (!id.matches("[0-9a-f]{8,64}")) {
            throw none();
        }
        return bench.desk().report(id).orElseThrow(ReaderRoutes::none);
    }

    private static NotFoundResponse none() {
        return new NotFoundResponse("No such report in this casebook.");
    }

    static String title(Report report) {
        return report.imprint().title().map(Wording::folded).orElse(report.file());
    }

    private static Passage passage(Context context) {
        return number(context.pathParam("begin"))
                .flatMap(begin ->
                        number(context.pathParam("end"))
                                .filter(end -> end > begin)
                                .map(end -> new Passage(begin, end)))
                .orElseThrow(ReaderRoutes::noPassage);
    }

    private static void check(Passage at, Report report) {
        if (at.end() > report.text().length()) {
            throw noPassage();
        }
    }

    private static NotFoundResponse noPassage() {
        return new NotFoundResponse("This report has no such passage.");
    }

    private static Optional<Integer> number(@org.jspecify.annotations.Nullable String digits) {
        return text(digits).filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    private static Optional<String> text(@org.jspecify.annotations.Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    private Map<Field, Given> given(Report report) {
        return bench.desk().journal().stream()
                .filter(Recorded::isInForce)
                .map(Recorded::entry)
                .filter(entry ->
                        entry.decision() instanceof Decision.Given(var id, var field, var value)
                                && id.equals(report.id()))
                .collect(
                        toMap(
                                entry -> ((Decision.Given) entry.decision()).field(),
                                this::given,
                                (former, later) -> later));
    }

    private Given given(Entry entry) {
        var day = LocalDate.ofInstant(entry.when(), ZoneId.systemDefault());
        return new Given(
                entry.who().equals(bench.who()) ? "you" : entry.who(),
                Wording.date(When.on(day)),
                entry.why());
    }

    private ReaderPage.Side side(Report report) {
        return bench.desk()
                .original(report.id())
                .map(Originals::side)
                .orElseGet(() -> new ReaderPage.Side("none", Optional.empty(), false));
    }

    private List<Behind> behind(Report report, Optional<Integer> chosen) {
        var claims = bench.desk().claims(report);
        return chosen.filter(number -> number >= 1 && number <= claims.size())
                .map(number ->
                        Behind.of(
                                bench.place(),
                                bench.desk().weighing().now(),
                                claims.get(number - 1).id()))
                .orElse(List.of());
    }

    private void note(Context context) {
        var report = report(context);
        List<Note> notes = Notes.of(bench.place(), report, bench.desk().claims(report));
        var note =
                number(context.pathParam("number"))
                        .flatMap(number ->
                                notes.stream()
                                        .filter(found -> found.claims().contains(number))
                                        .findFirst())
                        .orElseThrow(
                                () -> new NotFoundResponse("This report has no such statement."));
        Bench.html(
                context, bench.templates().note(note, behind(report, Optional.of(note.number()))));
    }

    /// The text is read again for it, which takes a second or two where it is long.
    private void explanation(Context context) {
        var report = report(context);
        var claims = bench.desk().claims(report);
        int number =
                number(context.pathParam("number"))
                        .filter(found -> found >= 1 && found <= claims.size())
                        .orElseThrow(
                                () -> new NotFoundResponse("This report has no such statement."));
        var explanation = bench.desk().explain(claims.get(number - 1).id());
        var frame = bench.frame(Section.REPORTS, "How statement %d was read".formatted(number));
        Bench.html(
                context,
                bench.templates()
                        .explanation(
                                ExplanationPage.of(frame, report, claims, number, explanation)));
    }

    private void data(Context context) {
        var report = report(context);
        context.contentType("application/json")
                .result(Data.json(report, bench.desk().claims(report)));
    }

    /// Sent to be kept, never to be shown: whatever it is, no browser opens it here.
    private void original(Context context) {
        var report = report(context);
        Original original =
                bench.desk()
                        .original(report.id())
                        .orElseThrow(() -> new NotFoundResponse("The file itself was not kept."));
        context.header("Content-Disposition", Originals.disposition(report.file()));
        context.contentType("application/octet-stream").result(original.bytes());
    }
}
