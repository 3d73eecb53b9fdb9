package stemma;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.LogManager;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import stemma.cli.Main;

/// Runs what a page shows as typed, and puts what the program answers below it.
///
/// A block of kind `console` holds lines `$ ./stemma ...`, each with its answer below; `2>&1`, `| head -n N` and
/// `| tail -n N` are understood. Casebooks are made in a folder of their own; `sample` is the project's.
final class Console {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\\n(.*?)^```$");
    private static final Pattern TYPED = Pattern.compile("(?m)^\\$ (.+)$");
    private static final Pattern CUT = Pattern.compile("\\| (head|tail) -n (\\d+)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String TALK = "2>&1";

    private final Path folder;

    Console(Path folder) {
        this.folder = folder;
        // As Main.main does: what libraries log is no part of the answer.
        LogManager.getLogManager().reset();
    }

    /// The page with what the program answers today.
    String answered(String page) {
        return BLOCK.matcher(page)
                .replaceAll(block ->
                        Matcher.quoteReplacement("```console\n" + block(block.group(1)) + "```"));
    }

    private String block(String block) {
        return TYPED.matcher(block)
                .results()
                .map(MatchResult::group)
                .map(typed -> typed + "\n" + answer(typed.substring(2)))
                .collect(joining());
    }

    private String answer(String typed) {
        var out = new StringWriter();
        var err = new StringWriter();
        Main.run(new PrintWriter(out, true), new PrintWriter(err, true), here(words(typed)));
        String all = typed.contains(TALK) ? out.toString() + err : out.toString();
        return cut(typed, all.replace(folder + "/", "").lines().toList()).stream()
                .map(line -> line + "\n")
                .collect(joining());
    }

    /// How a command ends, run with the casebook of the folder.
    int exit(String typed) {
        var words = new ArrayList<>(words(typed));
        words.addAll(List.of("--casebook", "casebook.stemma"));
        return Main.run(
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()),
                here(words));
    }

    private static List<String> cut(String typed, List<String> lines) {
        List<String> left = lines;
        for (var cut : CUT.matcher(typed).results().toList()) {
            int many = Math.min(left.size(), Integer.parseInt(cut.group(2)));
            left =
                    cut.group(1).equals("head")
                            ? left.subList(0, many)
                            : left.subList(left.size() - many, left.size());
        }
        return left;
    }

    /// The words after `./stemma`, up to where the shell takes over.
    static List<String> words(String typed) {
        String own = typed.replaceFirst("^\\./stemma", "").split(" (#|\\||>|<|2>|&&)", 2)[0];
        var words = new ArrayList<String>();
        for (var word = WORD.matcher(own); word.find(); ) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    /// Parses the words as the program would, and runs nothing.
    static CommandLine.ParseResult parse(String typed) {
        return new CommandLine(Main.class)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs(words(typed).toArray(String[]::new));
    }

    private String[] here(List<String> words) {
        return words.stream().map(this::here).toArray(String[]::new);
    }

    private String here(String word) {
        Path ours = Manual.ROOT.resolve(word);
        if (word.endsWith(".stemma")) {
            return folder.resolve(word).toString();
        }
        return word.contains("sample") && Files.exists(ours) ? ours.toString() : word;
    }
}
