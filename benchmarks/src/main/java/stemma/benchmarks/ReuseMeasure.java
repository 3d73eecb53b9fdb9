package stemma.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import stemma.descent.Print;
import stemma.descent.Prints;
import stemma.descent.Reuse;
import stemma.descent.Reuses;
import stemma.descent.Wording;
import stemma.model.Passage;

/// How long it takes to find shared wording for new reports in a casebook of many, and what that takes in memory.
///
/// Reports are 300 words long, from 200,000 words after Zipf's law, in sentences of 20; of the new ones one in five is an older one with a fifth of its words changed.
final class ReuseMeasure {
    private static final int WORDS = 300;
    private static final int SENTENCE = 20;
    private static final int VOCABULARY = 200_000;
    private static final int NEW = 100;
    private static final int COPIED = 5;
    private static final double CHANGED = 0.2;

    private ReuseMeasure() {}

    /// @param arguments how many reports there are before
    public static void main(String[] arguments) {
        int old = Integer.parseInt(arguments[0]);
        warmUp();
        long before = used();
        long start = cpu();
        var prints = new Prints();
        IntStream.range(0, old).forEach(number -> add(prints, number, old));
        System.out.printf(
                Locale.ROOT,
                "| %,d reports added | %.1f | %,d MB |%n",
                old,
                seconds(start),
                (used() - before) >> 20);
        ask(prints, old);
    }

    private static void warmUp() {
        var prints = new Prints();
        IntStream.range(0, 3_000).forEach(number -> add(prints, number, 3_000));
        IntStream.range(0, 300).forEach(number -> found(prints, 3_000 + number, 3_000));
    }

    private static void ask(Prints prints, int old) {
        long start = cpu();
        int found = 0;
        for (int number = old; number < old + NEW; number++) {
            add(prints, number, old);
            found += found(prints, number, old);
        }
        System.out.printf(
                Locale.ROOT,
                "| %d more added, each asked for: %d of %d copies found | %.2f | |%n",
                NEW,
                found,
                NEW / COPIED,
                seconds(start));
    }

    private static void add(Prints prints, int number, int old) {
        prints.add(Integer.toString(number), Print.of(wording(number, old)));
    }

    /// How many reports it shares its words with.
    private static int found(Prints prints, int number, int old) {
        return (int)
                Reuses.of(
                                Integer.toString(number),
                                prints,
                                id -> wording(Integer.parseInt(id), old))
                        .stream()
                        .filter(reuse -> reuse.verdict() == Reuse.Verdict.SAME_WORDS)
                        .count();
    }

    /// A report is made again from its number, so that texts take no memory.
    private static Wording wording(int number, int old) {
        boolean isCopy = number >= old && number % COPIED == 0;
        var random = new SplittableRandom(isCopy ? (number - old) * 7L : number);
        var change = new SplittableRandom(-1L - number);
        var text = new StringBuilder();
        for (int i = 1; i <= WORDS; i++) {
            String word = word(random);
            text.append(isCopy && change.nextDouble() < CHANGED ? word(change) : word)
                    .append(i % SENTENCE == 0 ? ". X" : " ");
        }
        return Wording.of(text.toString(), List.of(new Passage(0, text.length())));
    }

    private static String word(SplittableRandom random) {
        return "w" + (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double seconds(long start) {
        return (cpu() - start) / 1e9;
    }
}
