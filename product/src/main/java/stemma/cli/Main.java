package stemma.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.logging.ConsoleHandler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The program's entrance: `stemma VERB THING [--option VALUE]`.
@Command(
        name = "stemma",
        description =
                "Reads reports on armed conflict and shows who said what about whom, and on whose word.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "VERB",
        subcommands = {
            DemoCommand.class,
            InitCommand.class,
            ReadCommand.class,
            ReportsCommand.class,
            ReportCommand.class,
            ClaimsCommand.class,
            ExplainCommand.class,
            PropositionsCommand.class,
            OriginsCommand.class,
            TreeCommand.class,
            DisagreementsCommand.class,
            ChangesCommand.class,
            SearchCommand.class,
            SameCommand.class,
            OriginCommand.class,
            GradeCommand.class,
            CredibilityCommand.class,
            JudgeCommand.class,
            ActorsCommand.class,
            ActorCommand.class,
            MergeCommand.class,
            SplitCommand.class,
            PackCommand.class,
            HistoryCommand.class,
            UndoCommand.class,
            ServeCommand.class,
            RebuildCommand.class,
            ExportCommand.class,
            AnnotateCommand.class,
            GenerateCompletion.class
        },
        footer = {
            "",
            "Example:  stemma read reports/ && stemma serve",
            "Exit code: 0 done, 1 done but something was skipped, 2 not done."
        })
public final class Main {
    /// Held on to: a logger that nobody holds loses what it was told.
    private static final Logger PROGRAM = Logger.getLogger("stemma");

    private Main() {}

    public static void main(String[] args) {
        quietLibraries();
        var output = new Output(new FileOutputStream(FileDescriptor.out));
        var out = new PrintWriter(output, false, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exit = run(out, err, args);
        output.trouble().ifPresent(why -> err.println("stemma: not all could be printed: " + why));
        System.exit(exit);
    }

    /// Libraries say nothing; what goes wrong in the program itself is said on stderr.
    private static void quietLibraries() {
        LogManager.getLogManager().reset();
        PROGRAM.addHandler(new ConsoleHandler());
    }

    /// Runs one command: data to `out`, talk to `err`, one of `Exit` back.
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        var line = new CommandLine(new Main()).setOut(out).setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, Main::day);
        line.setParameterExceptionHandler(Main::misspelt);
        line.setExecutionExceptionHandler((failure, command, _) -> failed(failure, command));
        if (args.length == 0) {
            line.usage(out);
            return Exit.DONE;
        }
        int exit = line.execute(args);
        return out.checkError() ? Exit.FAILED : exit;
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'%s' is no day such as 2031-03-06".formatted(value));
        }
    }

    private static int misspelt(ParameterException misspelt, String[] args) {
        var command = misspelt.getCommandLine();
        say(
                command,
                message(misspelt)
                        + "; see \""
                        + command.getCommandSpec().qualifiedName()
                        + " --help\"");
        return Exit.FAILED;
    }

    private static String message(ParameterException misspelt) {
        return misspelt instanceof UnmatchedArgumentException unmatched
                ? "there is no command or option \"" + unmatched.getUnmatched().getFirst() + "\""
                : String.valueOf(misspelt.getMessage());
    }

    private static int failed(Exception failure, CommandLine command) {
        if (!(failure instanceof Talk.Unheard)) {
            say(command, message(failure));
        }
        return Exit.FAILED;
    }

    private static String message(Exception failure) {
        return switch (failure) {
            case NoSuchFileException missing -> "no such file or folder: " + missing.getFile();
            case UncheckedIOException wrapped when wrapped.getCause() != null ->
                    message(wrapped.getCause());
            case BindException busy -> String.valueOf(busy.getMessage());
            case IOException io -> "cannot read or write: " + io.getMessage();
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static void say(CommandLine command, String message) {
        command.getErr().println("stemma: " + message);
    }
}
