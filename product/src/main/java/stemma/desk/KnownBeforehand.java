package stemma.desk;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.Knowledge;
import stemma.model.Known;
import stemma.model.Lead;
import stemma.model.Pack;
import stemma.model.Profile;
import stemma.read.Packs;
import stemma.resolve.Namesakes;
import stemma.store.Shelf;
import stemma.text.Names;

/// The knowledge packs of a casebook: the one that comes with the program, and those that persons added.
public final class KnownBeforehand {
    private static final int SAID = 5;

    private final Shelf shelf;
    private final Clock clock;

    KnownBeforehand(Shelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /// What came of adding a pack.
    ///
    /// @param pack     as it is now in the casebook
    /// @param unused   how many of its lines could not be used
    /// @param problems of the first of them, in words
    public record Added(Pack pack, long unused, List<String> problems) {
        public Added {
            problems = List.copyOf(problems);
        }
    }

    /// The pack that comes with the program, then the others by name.
    public List<Pack> packs() {
        return Stream.concat(Stream.of(ShippedPack.SHIPPED.pack()), shelf.packs().stream())
                .toList();
    }

    /// Adds the pack in a file, all of it that can be used, or nothing.
    ///
    /// @param name what to call it
    /// @throws IOException              if the file cannot be read, or nothing in it can be used
    /// @throws IllegalArgumentException if there is a pack of this name
    public Added add(String name, Path file) throws IOException {
        if (name.equals(ShippedPack.NAME)) {
            throw new IllegalArgumentException(
                    "The pack that comes with the program is called \"%s\"".formatted(name));
        }
        var reading = new PackReading();
        var head =
                new Pack(
                        name,
                        String.valueOf(file.getFileName()),
                        Optional.of(clock.instant()),
                        0,
                        0,
                        0);
        shelf.add(head, take -> reading.read(file, take), Names::key);
        var pack = packs().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
        return new Added(pack, reading.unused, reading.problems);
    }

    /// Reads one file, and counts what cannot be used in it.
    private static final class PackReading implements Packs.Take {
        private final List<String> problems = new ArrayList<>();
        private Optional<Shelf.Take> into = Optional.empty();
        private long profiles;
        private long unused;

        void read(Path file, Shelf.Take take) throws IOException {
            into = Optional.of(take);
            Packs.read(file, this);
            if (profiles == 0) {
                throw new IOException(
                        "no line of %s tells of anybody%s"
                                .formatted(
                                        file,
                                        problems.isEmpty() ? "" : "; " + problems.getFirst()));
            }
        }

        @Override
        public void take(Knowledge knowledge) {
            if (knowledge instanceof Profile) {
                profiles++;
            }
            into.orElseThrow().take(knowledge);
        }

        @Override
        public void problem(long line, String why) {
            unused++;
            if (problems.size() < SAID) {
                problems.add("line %d: %s".formatted(line, why));
            }
        }
    }

    /// Takes away a pack that a person added, and all that it says.
    ///
    /// @return whether there was one of this name
    /// @throws IllegalArgumentException if it is the one that comes with the program
    public boolean remove(String name) {
        if (name.equals(ShippedPack.NAME)) {
            throw new IllegalArgumentException(
                    "\"%s\" comes with the program and cannot be removed".formatted(name));
        }
        return shelf.remove(name);
    }

    /// Whom the packs know by these names, by folded name.
    Map<String, List<Lead>> leads(Collection<Namesakes> names) {
        var keys = names.stream().map(Namesakes::folded).collect(toUnmodifiableSet());
        var leads = new HashMap<String, List<Lead>>();
        ShippedPack.SHIPPED.leads(keys).forEach((key, own) -> leads.put(key, new ArrayList<>(own)));
        shelf.leads(keys)
                .forEach((key, added) ->
                        leads.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(added));
        return leads;
    }

    /// What a pack says of one of its profiles.
    public Optional<Known> known(Lead lead) {
        return lead.pack().equals(ShippedPack.NAME)
                ? ShippedPack.SHIPPED.known(lead.profile())
                : shelf.known(lead.pack(), lead.profile());
    }
}
