package stemma.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import stemma.model.Listing;
import stemma.store.Casebook;

/// Folders of plain reports, and what is in a casebook.
final class Dispatches {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2031-04-01T08:00:00Z"), ZoneOffset.UTC);

    private Dispatches() {}

    /// Reports of a few statements each, no two the same, in two folders.
    static Path many(Path folder, int number) throws IOException {
        for (int i = 0; i < number; i++) {
            write(
                    folder.resolve(i % 2 == 0 ? "north" : "south").resolve("%03d.txt".formatted(i)),
                    """
                    Bulletin %d from the landing

                    %s

                    Nadim Oss said on Monday that boat number %d had left the landing before the morning. It was the first boat of the week that nobody had waited for.

                    According to the harbour master, the water stood %d hands below the mark on the old wall, and the boats were tied up again.

                    Salim Varda denied that the boats had been empty.
                    """
                            .formatted(i, LocalDate.of(2030, 1, 1).plusDays(i), i, i));
        }
        return folder;
    }

    /// A report that names neither outlet nor date.
    static Path bare(Path folder) throws IOException {
        return write(
                folder.resolve("bare.txt"),
                "Nadim Oss said that the ferry would stay in port. The boats at the landing were empty for the whole of the morning, and nobody on the quay was surprised.\n");
    }

    static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /// Who is who in a casebook without a desk.
    static WhoIsWho who(Casebook casebook) {
        return new WhoIsWho(
                casebook, new KnownBeforehand(casebook.shelf(), CLOCK), new Roll(casebook));
    }

    static Desk desk(Path folder) {
        return Desk.open(folder.resolve("c.stemma"), CLOCK);
    }

    /// All that the casebook holds, line by line.
    static List<String> export(Desk desk) {
        var lines = new ArrayList<String>();
        desk.allAsJson(lines::add);
        return lines;
    }

    static List<String> export(Path casebook) {
        try (var desk = Desk.open(casebook, CLOCK)) {
            return export(desk);
        }
    }

    /// The only report there is.
    static Listing only(Desk desk) {
        var listings = new ArrayList<Listing>();
        desk.eachReport(listings::add);
        if (listings.size() != 1) {
            throw new AssertionError("Not one report: " + listings);
        }
        return listings.getFirst();
    }
}
