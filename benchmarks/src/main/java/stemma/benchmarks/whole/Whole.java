package stemma.benchmarks.whole;

import static java.util.Comparator.comparingDouble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Has the program read a folder of text files into a fresh casebook several times, then once more with a recorder on.
final class Whole {
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final Path launcher;
    private final Path reports;
    private final Path folder;

    private Whole(Path launcher, Path reports, Path folder) {
        this.launcher = launcher;
        this.reports = reports;
        this.folder = folder;
    }

    /// @param arguments the launcher, the folder of reports, a folder to work in, how many runs
    public static void main(String... arguments) throws IOException, InterruptedException {
        var whole = new Whole(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        long words = whole.words();
        System.out.printf("%,d words (between white space) in %s%n%n", words, whole.files());
        var runs = new ArrayList<Run>();
        for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
            runs.add(whole.run(""));
        }
        print(runs, words);
        whole.printSteps();
    }

    private long words() throws IOException {
        long words = 0;
        try (var files = Files.walk(reports)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                words += WORD.matcher(Files.readString(file)).results().count();
            }
        }
        return words;
    }

    private String files() throws IOException {
        try (var files = Files.walk(reports)) {
            return files.filter(Files::isRegularFile).count() + " files";
        }
    }

    private Run run(String javaOptions) throws IOException, InterruptedException {
        var casebook = folder.resolve("whole.stemma");
        var command =
                List.of(
                        launcher.toString(),
                        "read",
                        "--casebook",
                        casebook.toString(),
                        reports.toString());
        var run = Run.of(command, Map.of("STEMMA_JAVA_OPTIONS", javaOptions));
        Files.delete(casebook);
        return run;
    }

    private static void print(List<Run> runs, long words) {
        int processors = Runtime.getRuntime().availableProcessors();
        System.out.println(
                "| run | seconds | CPU s | words per CPU s | words a second on "
                        + processors
                        + " processors, all theirs | most memory, MB |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        var sorted = runs.stream().sorted(comparingDouble(Run::cpuSeconds)).toList();
        System.out.println(row("middle", sorted.get(sorted.size() / 2), words, processors));
        System.out.println(row("best", sorted.getFirst(), words, processors));
    }

    private static String row(String name, Run run, long words, int processors) {
        return "| %s | %.2f | %.2f | %,.0f | %,.0f | %,.0f |"
                .formatted(
                        name,
                        run.seconds(),
                        run.cpuSeconds(),
                        words / run.cpuSeconds(),
                        words * processors / run.cpuSeconds(),
                        run.resident() / 1e6);
    }

    private void printSteps() throws IOException, InterruptedException {
        var recording = folder.resolve("whole.jfr");
        var run =
                run(
                        ("-XX:FlightRecorderOptions=stackdepth=512"
                                        + " -XX:StartFlightRecording=filename=%s,settings=default,jdk.CPUTimeSample#enabled=true,jdk.CPUTimeSample#throttle=5ms")
                                .formatted(recording));
        System.out.printf("%nWith the recorder on: %.2f CPU s%n%n", run.cpuSeconds());
        System.out.println("| step | CPU s | |");
        System.out.println("| --- | --- | --- |");
        Steps.rows(Steps.of(run, recording)).forEach(System.out::println);
    }
}
