package stemma.desk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.BooleanSupplier;
import stemma.desk.Ahead.Part;
import stemma.desk.News.Period;

/// What was known on past days, and what changed in other periods than the usual one: worked out only where somebody asks for it, what was asked for last first. Several threads may ask while one works.
final class Hindsight {
    /// So many of the wishes that were uttered last are kept: as many days as are.
    private static final int MOST = 4;

    /// The first propositions, which the first page of a list counts the origins of.
    private static final int FIRST = 100;

    private final Desk desk;
    private final Pieces pieces;
    private final BooleanSupplier isWanted;
    private final SequencedMap<Wish, Boolean> wishes = new Recent<>(MOST);
    private final Map<Lineage, Set<Part>> done = new WeakHashMap<>();

    /// What somebody asked for.
    sealed interface Wish {
        /// As it was known on a past day.
        record Then(LocalDate day, Part part) implements Wish {}

        /// What changed in a period, at the end of which what says the same stands.
        record Changes(Period period) implements Wish {}
    }

    /// @param isWanted whether anything is wanted still
    Hindsight(Desk desk, Pieces pieces, BooleanSupplier isWanted) {
        this.desk = desk;
        this.pieces = pieces;
        this.isWanted = isWanted;
    }

    /// Whether it stands, as the casebook is now.
    boolean isDone(Wish wish) {
        return switch (wish) {
            case Wish.Then(var day, var part) ->
                    desk.weighing().standing(day).filter(it -> isDone(it, part)).isPresent();
            case Wish.Changes(var period) ->
                    desk.newsroom().stands(period) && then(period).map(this::isDone).orElse(true);
        };
    }

    /// What has to stand at the end of a period.
    private Optional<Wish.Then> then(Period period) {
        return period.known()
                .filter(day -> !desk.weighing().isNow(day))
                .map(day -> new Wish.Then(day, Part.STATEMENTS));
    }

    private synchronized boolean isDone(Lineage lineage, Part part) {
        return done.getOrDefault(lineage, Set.of()).contains(part);
    }

    synchronized void wish(Wish wish) {
        wishes.put(wish, true);
    }

    private synchronized Optional<Wish> last() {
        return wishes.sequencedKeySet().reversed().stream().findFirst();
    }

    /// Works out what was wished for last.
    ///
    /// @return whether anything was
    boolean fulfil() {
        var next = last();
        next.ifPresent(wish -> {
            if (!isDone(wish)) {
                workOut(wish);
            }
            forget(wish);
        });
        return next.isPresent();
    }

    private synchronized void forget(Wish wish) {
        wishes.remove(wish);
    }

    private void workOut(Wish wish) {
        switch (wish) {
            case Wish.Then(var day, var part) -> workOut(day, part);
            case Wish.Changes(var period) -> {
                then(period).ifPresent(this::workOut);
                desk.newsroom().news(period);
            }
        }
    }

    private void workOut(LocalDate day, Part part) {
        var lineage = desk.weighing().knownOn(day);
        if (!isDone(lineage, Part.STATEMENTS)) {
            work(lineage, day).statements(FIRST);
            finish(lineage, Part.STATEMENTS);
        }
        if (part == Part.ORIGINS) {
            work(lineage, day).origins();
            finish(lineage, Part.ORIGINS);
        }
    }

    private Groundwork work(Lineage lineage, LocalDate day) {
        return new Groundwork(
                lineage,
                pieces,
                () ->
                        isWanted.getAsBoolean()
                                && desk.weighing()
                                        .standing(day)
                                        .filter(lineage::equals)
                                        .isPresent());
    }

    private synchronized void finish(Lineage lineage, Part part) {
        done.computeIfAbsent(lineage, _ -> EnumSet.noneOf(Part.class)).add(part);
    }
}
