package stemma.benchmarks.beside;

import java.io.File;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a candidate took for all texts, read once and then again and again.
///
/// @param words     how many the texts have, counted between white space
/// @param sentences how many the candidate finds
/// @param ready     when it had read a first short sentence
/// @param first     seconds of processor time for all texts when they are read first
/// @param again     the same when the Java machine has compiled what is often used: the middle one of several
/// @param heap      megabytes of the heap that are in use at the end, when all that can be collected is
record Trial(long words, int sentences, Cost ready, double first, double again, double heap) {
    private static final List<String> GREETING = List.of("The minister said that talks had begun.");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final double ENOUGH_SECONDS = 10;

    /// @param candidate as soon as it is loaded
    static Trial of(Candidate candidate, List<List<String>> documents) {
        try {
            candidate.read(GREETING);
            var ready = Cost.now();
            int sentences = documents.stream().mapToInt(candidate::read).sum();
            double first = Cost.spent() - ready.cpuSeconds();
            double again = again(candidate, documents);
            return new Trial(words(documents), sentences, ready, first, again, Cost.heapInUse());
        } finally {
            // What it holds counts as heap in use.
            Reference.reachabilityFence(candidate);
        }
    }

    private static long words(List<List<String>> documents) {
        return documents.stream()
                .flatMap(List::stream)
                .flatMap(SPACE::splitAsStream)
                .filter(word -> !word.isEmpty())
                .count();
    }

    private static double again(Candidate candidate, List<List<String>> documents) {
        var times = new ArrayList<Double>();
        double spent = 0;
        while (spent < ENOUGH_SECONDS) {
            double begin = Cost.spent();
            documents.forEach(candidate::read);
            times.add(Cost.spent() - begin);
            spent += times.getLast();
        }
        times.sort(null);
        return times.get(times.size() / 2);
    }

    /// The lines of each file of a folder.
    static List<List<String>> documents(Path folder) throws IOException {
        var documents = new ArrayList<List<String>>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                documents.add(Files.readAllLines(file));
            }
        }
        return documents;
    }

    /// A row of the table.
    ///
    /// @param more a file that it needs beside those of the class path
    String row(String name, Optional<Path> more) throws IOException {
        return "| %s | %,.0f | **%,.0f** | %.1f (%.1f) | %s | %,.0f | %,.0f | %,d |"
                .formatted(
                        name,
                        words / first,
                        words / again,
                        ready.seconds(),
                        ready.cpuSeconds(),
                        Cost.residentAtMost(),
                        heap,
                        onDisk(more) / 1e6,
                        sentences);
    }

    /// The size of all archives of the class path.
    private static double onDisk(Optional<Path> more) throws IOException {
        double size = more.isPresent() ? Files.size(more.get()) : 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            size += entry.endsWith(".jar") ? Files.size(Path.of(entry)) : 0;
        }
        return size;
    }
}
