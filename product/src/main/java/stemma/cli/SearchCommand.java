package stemma.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stemma.desk.Desk;
import stemma.desk.Found;
import stemma.desk.Found.Hit;
import stemma.desk.Searching;
import stemma.desk.Sought;
import stemma.model.Report;

@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description =
                "Prints the sentences in which words stand, the newest report first, with names in all their spellings. Filters stand among the words: actor:, by:,"
                        + " modality:, origins:>=2, true:2030..2031, known:, outlet:, lang:.",
        footer = {"", "Example:  stemma search \"Oss modality:denied\""})
final class SearchCommand implements Callable<Integer> {
    private static final int PAGE = 500;

    @Parameters(
            paramLabel = "QUERY",
            arity = "1..*",
            description = "Words, \"words in a row\", beginn* of words, filters.")
    private List<String> query = List.of();

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Option(
            names = "--known",
            paramLabel = "DATE",
            description =
                    "As it was known on that day: only reports published by then, such as 2031-03-10.")
    private Optional<LocalDate> known = Optional.empty();

    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var talk = new Talk(spec);
        var sought = sought();
        sought.problems().forEach(talk::say);
        if (sought.isEmpty()) {
            if (sought.problems().isEmpty()) {
                talk.say(
                        "nothing to look for; give words or filters, see \"stemma search --help\"");
            }
            return Exit.FAILED;
        }
        try (var desk = casebook.open()) {
            int printed = print(desk, sought, talk);
            if (printed == 0) {
                talk.say("no sentence fits");
                alone(desk, sought, talk);
            }
            return Exit.DONE;
        }
    }

    private Sought sought() {
        String words = String.join(" ", query);
        return Sought.of(known.map(day -> words + " known:" + day).orElse(words));
    }

    private int print(Desk desk, Sought sought, Talk talk) {
        int printed = 0;
        var found = page(desk, sought, Optional.empty());
        if (!found.also().isEmpty()) {
            talk.say("also: " + String.join(", ", found.also()));
        }
        while (true) {
            for (var in : found.inReports()) {
                in.hits().forEach(hit -> talk.print(line(desk, in.report(), hit)));
                printed += in.hits().size();
            }
            if (found.next().isEmpty()) {
                return printed;
            }
            found = page(desk, sought, found.next());
        }
    }

    private static Found page(Desk desk, Sought sought, Optional<String> after) {
        return desk.searching().find(sought, Searching.Page.whole(after, PAGE));
    }

    /// `2031-03-06  Karst Radio  “…”  (dispatch.txt:120-180)`
    private String line(Desk desk, Report report, Hit hit) {
        if (json) {
            return desk.asJson(report, hit);
        }
        var published = report.imprint().published();
        return "%s  %s  “%s”  (%s:%d-%d)"
                .formatted(
                        published.isStated() ? published.edtf() : "no date",
                        report.outlet().label(),
                        hit.at().in(report.text()).replaceAll("\\s+", " "),
                        report.file(),
                        hit.at().begin(),
                        hit.at().end());
    }

    /// Which parts of it find something by themselves.
    private static void alone(Desk desk, Sought sought, Talk talk) {
        desk.searching()
                .alone(sought)
                .forEach(part ->
                        talk.say(
                                "alone, %s finds %s%s"
                                        .formatted(
                                                part.typed(),
                                                Talk.count(part.sentences(), "sentence"),
                                                part.isMore() ? " and more" : "")));
    }
}
