package stemma.store;

import static stemma.store.Samples.NOW;
import static stemma.store.Samples.READER;

import java.nio.file.Path;
import java.time.Duration;
import stemma.store.Samples.Case;

/// Another program: adds reports and says the id of each when it is kept.
final class Program {
    private Program() {}

    public static void main(String[] args) throws Exception {
        try (var casebook = Casebook.open(Path.of(args[0]))) {
            switch (args[1]) {
                case "fifty" -> addMany(casebook, args[2], 50);
                case "forever" -> addMany(casebook, args[2], Integer.MAX_VALUE);
                default -> stopHalfway(casebook);
            }
        }
    }

    private static void addMany(Casebook casebook, String names, int many) {
        for (int i = 0; i < many; i++) {
            Case made = Samples.withClaim(names + i + ".txt", "Karst Radio");
            casebook.add(made.read(), made.claims(), READER, NOW);
            System.out.println(made.id());
        }
    }

    private static void stopHalfway(Casebook casebook) {
        Case made = Samples.withClaim("half.txt", "Karst Radio");
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

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMinutes(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
