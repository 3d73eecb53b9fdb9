package stemma.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stemma.desk.Desk;
import stemma.desk.Provided;
import stemma.desk.Summary;
import stemma.model.When;

@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Reads files, folders and archives into the casebook, making it if there is none.",
            "Formats: text, HTML, PDF, DOCX, EML, MBOX; folders, ZIP and WARC files of these.",
            "A file reports.csv (file,outlet,date,url) beside them supplies what they do not say themselves."
        },
        footer = {"", "Example:  stemma read reports/ --lang en"})
final class ReadCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders or archives.")
    private List<Path> paths;

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "Who published them, where they do not say.")
    private Optional<String> outlet;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "When they were published: 2031-03-06, 2031-03 or 2031.")
    private Optional<String> date;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "The language they are in, such as en or ar. Default: detected.")
    private Optional<String> language;

    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var talk = new Talk(spec);
        var provided = new Provided(outlet(), published(), language());
        check(paths);
        try (var desk = casebook.openOrMake()) {
            var summary = read(desk, provided, talk);
            say(summary, talk);
            return summary.skipped().isEmpty() ? Exit.DONE : Exit.SKIPPED;
        }
    }

    private Optional<String> outlet() {
        if (outlet.filter(String::isBlank).isPresent()) {
            throw new ParameterException(spec.commandLine(), "--outlet: a name is not blank");
        }
        return outlet.map(String::strip);
    }

    private When published() {
        try {
            return date.map(When::parse).orElse(When.unstated());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--date: " + e.getMessage(), e);
        }
    }

    private Optional<String> language() {
        try {
            return language.map(LanguageTags::parse);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--lang: " + e.getMessage(), e);
        }
    }

    /// A misspelt path is said before anything is read, not after an hour.
    private static void check(List<Path> paths) throws NoSuchFileException {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
        }
    }

    // The library says since JDK 22 that a console is always there, the checker that it may not be.
    @SuppressWarnings("SystemConsoleNull")
    private Summary read(Desk desk, Provided provided, Talk talk) throws IOException {
        boolean isTerminal =
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        if (!isTerminal) {
            return desk.read(paths, provided, new ProgressLines(talk));
        }
        int total = 0;
        for (Path path : paths) {
            total += desk.count(path);
        }
        var bar = new ProgressBar(talk, total);
        var summary = desk.read(paths, provided, bar);
        bar.finish();
        return summary;
    }

    private void say(Summary summary, Talk talk) {
        talk.say(
                "%s read into %s, %s found%s"
                        .formatted(
                                Talk.count(summary.read(), "report"),
                                casebook.file(),
                                Talk.count(summary.claims(), "statement"),
                                summary.known() == 0
                                        ? ""
                                        : "; "
                                                + Talk.count(summary.known(), "report")
                                                + " there already"));
        if (!summary.skipped().isEmpty()) {
            talk.say(
                    "%s skipped, as said above; \"stemma serve\" lists them under Review"
                            .formatted(Talk.count(summary.skipped().size(), "file")));
        }
    }
}
