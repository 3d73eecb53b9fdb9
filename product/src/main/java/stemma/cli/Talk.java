package stemma.cli;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/// Where a command puts its words: data to stdout, talk to stderr, each talk line marked as ours.
final class Talk {
    /// Asking whether anyone still listens empties the buffer, so it is not asked at every line.
    private static final int LINES = 256;

    private final PrintWriter out;
    private final PrintWriter err;
    private int printed;

    /// Nobody takes what is printed any more: `stemma claims | head` has what it wanted.
    static final class Unheard extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    Talk(CommandSpec spec) {
        out = spec.commandLine().getOut();
        err = spec.commandLine().getErr();
    }

    void print(String data) {
        out.println(data);
        printed++;
        if (printed % LINES == 0 && out.checkError()) {
            throw new Unheard();
        }
    }

    void say(String sentence) {
        err.println("stemma: " + sentence);
        err.flush();
    }

    /// Says how many of a list are left out because nobody gives a time for them; nothing where none are.
    void leftOut(int undated, String thing) {
        if (undated > 0) {
            say("left out: " + count(undated, thing) + " without a date");
        }
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
