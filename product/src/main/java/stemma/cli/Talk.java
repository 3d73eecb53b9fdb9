package stemma.cli;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/// Where a command puts its words: data to stdout, talk to stderr, each talk line marked as ours.
final class Talk {
    private final PrintWriter out;
    private final PrintWriter err;

    Talk(CommandSpec spec) {
        out = spec.commandLine().getOut();
        err = spec.commandLine().getErr();
    }

    void print(String data) {
        out.println(data);
    }

    void say(String sentence) {
        err.println("stemma: " + sentence);
        err.flush();
    }

    /// Writes over the last line of a terminal.
    void over(String line) {
        err.print("\r\u001b[K" + line);
        err.flush();
    }

    /// "1 report", "3 reports".
    static String count(int number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
