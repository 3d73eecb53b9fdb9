package stemma.benchmarks.whole;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/// Where a run's processor time went: each thread's own, shared out among the steps in which the recorder saw it
/// (`jdk.CPUTimeSample`, JEP 509, which sees native code too).
///
/// A sample belongs to the room of the innermost frame that is of one; `model` and `text` work for whoever calls them. Time
/// of threads that were never seen is the Java machine's own.
final class Steps {
    private static final String ENCODER = "tagger: the encoder (ONNX Runtime)";
    private static final String OPENING = "opening model, gazetteer and tables";
    private static final String COMMAND = "start and command";
    private static final String COMPILER = "Java machine: compiler";
    private static final String REST = "Java machine: collector and the rest";

    private static final List<String> FOR_OTHERS = List.of("model", "text");

    private Steps() {}

    /// Seconds of processor time by step; they add up to all of the run's.
    static Map<String, Double> of(Run run, Path recording) throws IOException {
        var seen = seen(recording);
        var steps = new TreeMap<String, Double>();
        run.threads()
                .forEach((number, spent) -> {
                    var samples = seen.getOrDefault(number, Map.of(ofMachine(spent.name()), 1));
                    double all = samples.values().stream().mapToInt(Integer::intValue).sum();
                    samples.forEach((step, count) ->
                            steps.merge(step, spent.seconds() * count / all, Double::sum));
                });
        double known = steps.values().stream().mapToDouble(Double::doubleValue).sum();
        steps.merge(REST, Math.max(0, run.cpuSeconds() - known), Double::sum);
        return steps;
    }

    private static String ofMachine(String thread) {
        return thread.contains("Compiler") ? COMPILER : REST;
    }

    /// How often each thread was seen in which step.
    private static Map<Long, Map<String, Integer>> seen(Path recording) throws IOException {
        var seen = new HashMap<Long, Map<String, Integer>>();
        try (var events = new RecordingFile(recording)) {
            while (events.hasMoreEvents()) {
                var event = events.readEvent();
                if (event.getEventType().getName().equals("jdk.CPUTimeSample")) {
                    var thread = event.getThread("eventThread");
                    seen.computeIfAbsent(thread.getOSThreadId(), _ -> new TreeMap<>())
                            .merge(step(event), 1, Integer::sum);
                }
            }
        }
        return seen;
    }

    private static String step(RecordedEvent event) {
        var stack = event.getStackTrace();
        return stack == null ? COMMAND : step(stack.getFrames());
    }

    private static String step(List<RecordedFrame> frames) {
        var rooms = new ArrayList<String>();
        for (var frame : frames) {
            String type = frame.getMethod().getType().getName();
            if (type.startsWith("stemma.")) {
                // Tables, model and gazetteer are opened where a class that holds one is first
                // used.
                if (frame.getMethod().getName().equals("<clinit>") || isOpening(frame)) {
                    return OPENING;
                }
                rooms.add(type.equals("stemma.tagger.Network") ? ENCODER : type.split("\\.")[1]);
            }
        }
        return rooms.stream()
                .filter(room -> !FOR_OTHERS.contains(room))
                .findFirst()
                .filter(room -> !room.equals("cli"))
                .orElse(COMMAND);
    }

    private static boolean isOpening(RecordedFrame frame) {
        return frame.getMethod().getType().getName().equals("stemma.tagger.Network")
                && frame.getMethod().getName().equals("open");
    }

    /// A line of the table for each step, the largest first.
    static List<String> rows(Map<String, Double> steps) {
        double all = steps.values().stream().mapToDouble(Double::doubleValue).sum();
        return steps.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(step ->
                        "| %s | %.2f | %.1f %% |"
                                .formatted(
                                        step.getKey(),
                                        step.getValue(),
                                        100 * step.getValue() / all))
                .toList();
    }
}
