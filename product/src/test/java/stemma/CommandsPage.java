package stemma;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import stemma.cli.Main;

/// The reference of commands, made from what the commands say of themselves.
final class CommandsPage {
    private CommandsPage() {}

    static List<CommandSpec> commands() {
        return new CommandLine(Main.class)
                .getSubcommands().values().stream().map(CommandLine::getCommandSpec).toList();
    }

    /// The options that are a command's own: all but `--help` and `--version`.
    static List<OptionSpec> options(CommandSpec command) {
        return command.options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .toList();
    }

    static String text() {
        return commands().stream().map(CommandsPage::section).collect(joining("\n"));
    }

    private static String section(CommandSpec command) {
        return Stream.of(
                                "## " + command.name(),
                                "",
                                "`" + synopsis(command) + "`",
                                "",
                                lines(command.usageMessage().description()),
                                table(command),
                                lines(command.usageMessage().footer())
                                        .replaceAll("Example:  (.+)", "Example: `$1`")
                                        .strip())
                        .collect(joining("\n"))
                        .replaceAll("\n{3,}", "\n\n")
                        .stripTrailing()
                + "\n";
    }

    private static String synopsis(CommandSpec command) {
        var options = options(command).stream().map(CommandsPage::choice);
        var things = command.positionalParameters().stream().map(CommandsPage::thing);
        return Stream.of(Stream.of("stemma " + command.name()), options, things)
                .flatMap(words -> words)
                .collect(joining(" "));
    }

    private static String choice(OptionSpec option) {
        return isNeeded(option) ? named(option) : "[" + named(option) + "]";
    }

    private static String thing(PositionalParamSpec thing) {
        return thing.required() ? named(thing) : "[" + named(thing) + "]";
    }

    /// One of a group of options is needed by the group, not by itself.
    private static boolean isNeeded(ArgSpec argument) {
        return argument.required() && argument.isOption() && argument.group() == null;
    }

    private static String table(CommandSpec command) {
        var rows =
                Stream.concat(command.positionalParameters().stream(), options(command).stream())
                        .map(CommandsPage::row)
                        .toList();
        return rows.isEmpty() ? "" : "\n| | |\n| --- | --- |\n" + String.join("\n", rows) + "\n";
    }

    private static String row(ArgSpec argument) {
        String must = isNeeded(argument) ? " Has to be given." : "";
        return "| `%s` | %s%s |"
                .formatted(named(argument), String.join(" ", argument.description()), must);
    }

    private static String named(ArgSpec argument) {
        return switch (argument) {
            case OptionSpec option when option.arity().max() == 0 -> option.longestName();
            case OptionSpec option -> option.longestName() + " " + label(option);
            case PositionalParamSpec thing -> label(thing) + (thing.arity().max() > 1 ? "..." : "");
            default -> throw new IllegalArgumentException("Neither option nor thing: " + argument);
        };
    }

    /// An option over a fixed set of words has no label of its own.
    private static String label(ArgSpec argument) {
        return argument.paramLabel().replaceAll("[<>]", "").replace("format", "FORMAT");
    }

    private static String lines(String[] lines) {
        return Arrays.stream(lines).map(String::strip).collect(joining("\n"));
    }
}
