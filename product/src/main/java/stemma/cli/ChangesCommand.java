package stemma.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import stemma.desk.News.Period;

@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        description =
                "Lists what changed, the weightiest first: who took another position, new origins of old claims, new relations, circular reports, new disagreements, what held one"
                        + " after the other, such as seats and heads, and what is no longer reported. Without --since everything counts as new, and of relations only those with several origins stand here.",
        footer = {"", "Example:  stemma changes --since 2031-03-01"})
final class ChangesCommand implements Callable<Integer> {
    @Option(
            names = "--since",
            paramLabel = "DATE",
            description =
                    "Only what is new in reports published on that day or later, such as 2031-03-01.")
    private Optional<LocalDate> since;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Mixin private TimesOption times;
    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var talk = new Talk(spec);
        try (var desk = casebook.open()) {
            var start = since.map(Period::since).orElseGet(Period::always);
            var news = times.within(desk.newsroom().news(start.until(times.known())));
            var text = new LineageText(news.lineage());
            news.items()
                    .forEach(item -> {
                        if (json) {
                            talk.print(desk.asJson(item));
                        } else {
                            text.item(item).forEach(talk::print);
                        }
                    });
            talk.leftOut(news.undated(), "change");
            return Exit.DONE;
        }
    }
}
