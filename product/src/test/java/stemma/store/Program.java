package stemma.store;

import static stemma.store.Samples.NOW;
import static stemma.store.Samples.READER;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import stemma.store.Samples.Case;

/// Another program: adds reports and says the id of each when it is kept, stops halfway, or looks at the locks.
final class Program {
    private Program() {}

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        switch (args[1]) {
            case "fifty" -> addMany(file, args[2], 50);
            case "forever" -> addMany(file, args[2], Integer.MAX_VALUE);
            case "half" -> stopHalfway(file);
            default -> System.out.println(isHeld(file) ? "held" : "free");
        }
    }

    private static void addMany(Path file, String names, int many) {
        try (var casebook = Casebook.open(file)) {
            for (int i = 0; i < many; i++) {
                Case made = Samples.withClaim(names + i + ".txt", "Karst Radio");
                casebook.add(made.read(), made.claims(), List.of(), READER, NOW);
                System.out.println(made.id());
            }
        }
    }

    private static void stopHalfway(Path file) {
        Case made = Samples.withClaim("half.txt", "Karst Radio");
        try (var casebook = Casebook.open(file)) {
            casebook.write(sql -> {
                long no = Archive.keep(sql, made.read(), NOW);
                // Enough to spill from the page cache into the log.
                for (int i = 0; i < 200; i++) {
                    Archive.keepText(sql, no, i + "x".repeat(100_000), READER, NOW);
                }
                System.out.println("half");
                pause();
                return no;
            });
        }
    }

    /// Whether another program holds SQLite's lock for all that have the file open
    /// (<https://sqlite.org/fileformat2.html>, "lock-byte page").
    private static boolean isHeld(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock(0x4000_0002L, 510, false)) {
            return lock == null;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMinutes(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
