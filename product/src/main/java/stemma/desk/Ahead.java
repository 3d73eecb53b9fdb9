package stemma.desk;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stemma.model.Actor;
import stemma.model.Filter;
import stemma.store.CasebookException;
import stemma.weigh.Disagreement;
import stemma.weigh.Proposition;

/// Works out ahead what pages of a large casebook need, in threads of its own, and again whenever something was added. Of a small one nothing is worked out before it is asked for.
public final class Ahead implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Ahead.class.getName());

    /// So many reports are put together while somebody waits.
    private static final int FEW = 5_000;

    /// After so many milliseconds it is looked again whether something was added, or is done.
    private static final long OFTEN = 50;

    /// So many milliseconds without another report, and no more are coming: what is worked out for the first of many would have to be worked out again for each of the others.
    private static final long CALM = 300;

    /// So many origins are counted before it is looked again whether that is still wanted.
    private static final int AT_ONCE = 500;

    /// The first propositions, which pages count the origins of.
    private static final int FIRST = 2_000;

    /// Of so many actors and disagreements all that takes long is worked out ahead.
    private static final int BUSIEST = 8;

    private final Desk desk;
    private final Pieces pieces = new Pieces();
    private final Map<Part, String> done = new EnumMap<>(Part.class);
    private final List<Thread> threads;
    private boolean isRehearsed;
    private volatile boolean isLarge;
    private boolean isClosed;
    private int over;

    /// What is worked out.
    public enum Part {
        /// Who is who.
        ACTORS,
        /// What says the same, and where sources disagree.
        STATEMENTS,
        /// What changed last.
        NEWS,
        /// From how many places everything comes: what sources and relations are counted by.
        ORIGINS
    }

    /// In each thread one after another; whoever is done with its own takes pieces of what the other is at.
    private static final List<List<Part>> TURNS =
            List.of(List.of(Part.ACTORS, Part.STATEMENTS, Part.ORIGINS), List.of(Part.NEWS));

    private Ahead(Desk desk) {
        this.desk = desk;
        this.threads = TURNS.stream().map(this::thread).toList();
    }

    private Thread thread(List<Part> parts) {
        return Thread.ofPlatform().daemon().name("working-ahead").unstarted(() -> run(parts));
    }

    /// Begins; to be closed before the desk is.
    public static Ahead of(Desk desk) {
        var ahead = new Ahead(desk);
        ahead.threads.forEach(Thread::start);
        return ahead;
    }

    /// Whether a part stands as the casebook is now, or does so before this time is over. Of a small casebook it need not stand to be asked for.
    public boolean isReady(Part part, Duration patience) {
        if (isSmall()) {
            return true;
        }
        long end = System.nanoTime() + patience.toNanos();
        boolean isDone = isDone(part);
        while (!isDone && System.nanoTime() < end) {
            pause(OFTEN);
            isDone = isDone(part);
        }
        return isDone;
    }

    /// A casebook does not lose reports, and to count very many takes a while.
    private boolean isSmall() {
        if (!isLarge) {
            isLarge = desk.count(Filter.all(1)) >= FEW;
        }
        return !isLarge;
    }

    private synchronized boolean isDone(Part part) {
        return over > 0 || state(part).equals(done.get(part));
    }

    /// What it hangs on. Decisions on who is who are worked out at once.
    private String state(Part part) {
        return desk.state(part != Part.ACTORS);
    }

    private boolean isCalm() {
        String before = desk.state(true);
        pause(CALM);
        return before.equals(desk.state(true));
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(List<Part> parts) {
        try {
            while (isWanted()) {
                boolean isIdle = isSmall() || parts.stream().allMatch(this::isDone);
                if (isIdle && !pieces.help()) {
                    pause(OFTEN);
                } else if (!isIdle && isCalm()) {
                    workOut(parts);
                }
            }
        } catch (CasebookException e) {
            // Whoever asks for a page now meets the same trouble, and is told.
            LOG.log(System.Logger.Level.DEBUG, "Nothing is worked out ahead any more", e);
        } finally {
            end();
        }
    }

    private synchronized void end() {
        over++;
    }

    private synchronized boolean isWanted() {
        return !isClosed && !Thread.currentThread().isInterrupted();
    }

    /// Until something else is added.
    private void workOut(List<Part> parts) {
        for (var part : parts) {
            String before = state(part);
            if (isWanted() && !isDone(part)) {
                workOut(part);
            }
            if (!before.equals(state(part))) {
                return;
            }
            finish(part, before);
        }
    }

    private synchronized void finish(Part part, String state) {
        done.put(part, state);
    }

    private void workOut(Part part) {
        switch (part) {
            case ACTORS -> actors(desk.whoIsWho());
            case STATEMENTS -> statements(desk.weighing().now());
            case NEWS -> desk.newsroom().news(desk.newsroom().usual());
            case ORIGINS -> origins(desk.weighing().now());
        }
    }

    private void actors(WhoIsWho who) {
        who.latest();
        if (!isRehearsed) {
            who.rehearse();
            isRehearsed = true;
        }
    }

    /// What takes longest first.
    private void statements(Lineage lineage) {
        var all = lineage.propositions();
        pieces.doAll(
                List.of(
                        () -> lineage.postings(),
                        () -> lineage.records().all(),
                        () -> count(lineage, all.subList(0, Math.min(FIRST, all.size()))),
                        () -> Timeline.of(lineage, Timeline.Wanted.usual()),
                        () -> lineage.called("?"),
                        () -> lineage.recency().disagreements(),
                        () -> lineage.recency().propositions(),
                        () -> lineage.indexes().involved(),
                        () -> lineage.indexes().spellings(),
                        () -> lineage.dates()));
    }

    private void origins(Lineage lineage) {
        var uncounted =
                lineage.propositions().stream().filter(it -> !lineage.isCounted(it)).toList();
        String before = desk.state(true);
        count(lineage, inTime(uncounted));
        if (!isWanted() || !before.equals(desk.state(true))) {
            return;
        }
        var whole =
                Stream.<Runnable>of(
                        () -> network(lineage, Selection.usual()), () -> lineage.records().weigh());
        var largest = largest(lineage).<Runnable>map(it -> it::why);
        var busiest =
                busiest(lineage)
                        .map(it -> Selection.around(it, Selection.MOST))
                        .<Runnable>map(it -> () -> network(lineage, it));
        pieces.doAll(Stream.of(whole, largest, busiest).flatMap(it -> it).toList());
    }

    private void network(Lineage lineage, Selection selection) {
        Network.of(desk.relations(lineage), selection);
    }

    /// Those with whom most have to do.
    private static Stream<Actor> busiest(Lineage lineage) {
        return lineage.actors().stream()
                .sorted(comparingInt(Actor::reports).reversed())
                .limit(BUSIEST);
    }

    /// Those of which it takes longest to tell why sources may differ.
    private static Stream<Disagreement> largest(Lineage lineage) {
        return lineage.disagreements().stream()
                .sorted(comparingInt((Disagreement it) -> it.positions().size()).reversed())
                .limit(BUSIEST);
    }

    /// By when they were first reported: so reports are asked for when others of the same days are in memory.
    private static List<Proposition> inTime(List<Proposition> propositions) {
        return propositions.stream().sorted(comparingLong(Ahead::day)).toList();
    }

    private static long day(Proposition proposition) {
        return proposition
                .statements()
                .getFirst()
                .published()
                .lastDay()
                .map(LocalDate::toEpochDay)
                .orElse(Long.MAX_VALUE);
    }

    /// Not all of them where something else is added meanwhile.
    private void count(Lineage lineage, List<Proposition> propositions) {
        String before = desk.state(true);
        var some = new ArrayList<Runnable>();
        for (int from = 0; from < propositions.size(); from += AT_ONCE) {
            var next = propositions.subList(from, Math.min(propositions.size(), from + AT_ONCE));
            some.add(() -> {
                if (isWanted() && before.equals(desk.state(true))) {
                    next.forEach(lineage::origins);
                }
            });
        }
        pieces.doAll(some);
    }

    @Override
    public void close() {
        synchronized (this) {
            isClosed = true;
        }
        // What is being worked out is not needed any more, and the thread ends with the program.
        long end = System.nanoTime() + Duration.ofSeconds(1).toNanos();
        while (!isOver() && System.nanoTime() < end) {
            pause(OFTEN);
        }
    }

    private synchronized boolean isOver() {
        return over == threads.size();
    }
}
