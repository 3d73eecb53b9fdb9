package stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// A folder with a casebook in it, and commands run in this process. `~` stands for the folder, in and out.
final class Shell {
    /// What a command said and how it ended.
    record Result(int exit, String out, String err) {}

    static final String FERRY =
            """
            Ferry stays in port

            6 March 2031

            Nadim Oss said that the ferry would stay in port. The boats at the landing were empty for the whole of the morning, and nobody on the quay was surprised.
            """;

    static final String PASS =
            """
            <html lang="en"><head><title>The pass</title><meta property="og:site_name" content="Karst Radio">
            <meta property="article:published_time" content="2031-03-08"></head><body><article><h1>The pass</h1>
            <p>According to Agnes Lorrimer, the pass was closed. The road below it has been empty since the end of the winter.</p>
            <p>Salim Varda denied that the pass was closed.</p></article></body></html>
            """;

    private final Path folder;

    Shell(Path folder) {
        this.folder = folder;
    }

    Path casebook() {
        return folder.resolve("c.stemma");
    }

    /// Runs a command on this folder's casebook.
    Result on(String... args) {
        var all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--casebook";
        all[args.length + 1] = casebook().toString();
        return run(all);
    }

    /// Runs a command as it stands.
    Result run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        String[] real =
                Arrays.stream(args)
                        .map(arg -> arg.replace("~", folder.toString()))
                        .toArray(String[]::new);
        int exit = Main.run(new PrintWriter(out), new PrintWriter(err), real);
        return new Result(exit, shortened(out), shortened(err));
    }

    private String shortened(StringWriter words) {
        return words.toString().replace(folder.toString(), "~").replace("\r\n", "\n");
    }

    /// Puts a file into the folder, with the folders it needs.
    Shell file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A folder `in` of two reports in which three statements are made.
    static Shell withReports(Path folder) {
        return new Shell(folder).file("in/ferry.txt", FERRY).file("in/pass.html", PASS);
    }

    /// The same, read.
    static Shell read(Path folder) {
        var shell = withReports(folder);
        var result = shell.on("read", "~/in");
        if (result.exit() != Exit.DONE) {
            throw new AssertionError(result);
        }
        return shell;
    }
}
