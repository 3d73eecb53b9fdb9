package stemma.desk;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import stemma.desk.Hindsight.Wish;
import stemma.desk.News.Period;
import stemma.model.Filter;
import stemma.store.CasebookException;

/// Works out ahead what pages of a large casebook need, in threads of its own, and again whenever something was added. Of a small one nothing is worked out before it is asked for.
public final class Ahead implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Ahead.class.getName());

    /// So many reports are put together while somebody waits.
    private static final int FEW = 5_000;

    /// After so many milliseconds it is looked again whether something was added, or is done.
    private static final long OFTEN = 50;

    /// So many milliseconds without another report, and no more are coming: what is worked out for the first of many would have to be worked out again for each of the others.
    private static final long CALM = 300;

    /// The first propositions, which pages count the origins of.
    private static final int FIRST = 2_000;

    private final Desk desk;
    private final int few;
    private final Pieces pieces = new Pieces();
    private final Hindsight hindsight;
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

    private Ahead(Desk desk, int few) {
        this.desk = desk;
        this.few = few;
        this.hindsight = new Hindsight(desk, pieces, this::isWanted);
        this.threads =
                Stream.concat(
                                TURNS.stream().<Runnable>map(parts -> () -> run(parts)),
                                Stream.of(this::lookBack))
                        .map(work -> thread(() -> guarded(work)))
                        .toList();
    }

    private static Thread thread(Runnable work) {
        return Thread.ofPlatform().daemon().name("working-ahead").unstarted(work);
    }

    /// Begins; to be closed before the desk is.
    public static Ahead of(Desk desk) {
        return of(desk, FEW);
    }

    /// The same, of a casebook that is not small where it holds so many reports.
    public static Ahead of(Desk desk, int few) {
        var ahead = new Ahead(desk, few);
        ahead.threads.forEach(Thread::start);
        return ahead;
    }

    /// Whether a part stands as the casebook is now, or does so before this time is over. Of a small casebook it need not stand to be asked for.
    public boolean isReady(Part part, Duration patience) {
        return isSooner(patience, () -> isDone(part));
    }

    /// Whether a part stands as it was known on a day; where it does not, it is worked out from now on.
    public boolean isReady(Part part, LocalDate known, Duration patience) {
        return isSooner(patience, () -> isDone(part, known));
    }

    /// Whether what changed in a period stands; where it does not, it is worked out from now on.
    public boolean isReady(Period period, Duration patience) {
        return isSooner(patience, () -> isDone(Part.NEWS) && isGranted(new Wish.Changes(period)));
    }

    private boolean isSooner(Duration patience, BooleanSupplier done) {
        if (isSmall()) {
            return true;
        }
        long end = System.nanoTime() + patience.toNanos();
        boolean isDone = done.getAsBoolean();
        while (!isDone && System.nanoTime() < end) {
            pause(OFTEN);
            isDone = done.getAsBoolean();
        }
        return isDone;
    }

    /// Nobody waits to be told which reports were known then, or who was who as all of them stand.
    private boolean isDone(Part part, LocalDate known) {
        if (!isDone(Part.ACTORS)) {
            return false;
        }
        // Where actors stand in a drawn network is found of all reports.
        return desk.weighing().isNow(known)
                ? isDone(part)
                : (part != Part.ORIGINS || isDone(part)) && isGranted(new Wish.Then(known, part));
    }

    private boolean isGranted(Wish wish) {
        boolean isDone = hindsight.isDone(wish) || isOver(1);
        if (!isDone) {
            hindsight.wish(wish);
        }
        return isDone;
    }

    /// Whether nothing is worked out ahead. A casebook does not lose reports, and to count very many takes a while.
    public boolean isSmall() {
        if (!isLarge) {
            isLarge = desk.count(Filter.all(1)) >= few;
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
        while (isWanted()) {
            boolean isIdle = isSmall() || parts.stream().allMatch(this::isDone);
            if (isIdle && !pieces.help()) {
                pause(OFTEN);
            } else if (!isIdle && isCalm()) {
                workOut(parts);
            }
        }
    }

    private void lookBack() {
        while (isWanted()) {
            if (!hindsight.fulfil()) {
                pause(OFTEN);
            }
        }
    }

    private void guarded(Runnable work) {
        try {
            work.run();
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
            case STATEMENTS -> work().statements(FIRST);
            case NEWS -> desk.newsroom().news(desk.newsroom().usual());
            case ORIGINS -> work().origins();
        }
    }

    private Groundwork work() {
        String before = desk.state(true);
        return new Groundwork(
                desk.weighing().now(), pieces, () -> isWanted() && before.equals(desk.state(true)));
    }

    private void actors(WhoIsWho who) {
        who.latest();
        if (!isRehearsed) {
            who.rehearse();
            isRehearsed = true;
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            isClosed = true;
        }
        // What is being worked out is not needed any more, and the thread ends with the program.
        long end = System.nanoTime() + Duration.ofSeconds(1).toNanos();
        while (!isOver(threads.size()) && System.nanoTime() < end) {
            pause(OFTEN);
        }
    }

    private synchronized boolean isOver(int many) {
        return over >= many;
    }
}
