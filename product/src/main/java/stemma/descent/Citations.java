package stemma.descent;

import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stemma.model.Imprint;
import stemma.model.Passage;
import stemma.model.When;

/// Finds the report that "X reported on Monday" means among those at hand: of the same outlet, not published at another time, with most of the words that tell.
///
/// Where two reports fit about as well, none is found: a wrong one is worse than none. Not for several threads at once.
public final class Citations {
    /// The least share of the words that tell.
    private static final double LEAST = 0.5;

    /// How far the best has to be before the next.
    private static final double CLEARLY = 0.1;

    /// A paper's report may be dated the day before or after it was said to be.
    private static final int DAYS_OFF = 1;

    private static final int LEAST_WORDS = 3;
    private static final Comparator<Cited> BEST_FIRST =
            comparingDouble(Cited::share).reversed().thenComparing(Cited::report);

    private final Families families;
    private final Map<String, Shelf> byOutlet = new HashMap<>();
    private final Map<String, String> outletOf = new HashMap<>();
    private final Map<String, Set<String>> outlets = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /// A report that a citation may mean.
    public record Published(String report, Imprint imprint, Print print) {}

    /// The reports of one outlet: only these are looked among.
    private static final class Shelf {
        private final Postings postings = new Postings();
        private final Map<Integer, Published> reports = new HashMap<>();
        private final Map<String, Integer> numbers = new HashMap<>();

        void put(Published report) {
            int number =
                    numbers.computeIfAbsent(
                            report.report(), _ -> postings.add(report.print().telling().toArray()));
            reports.put(number, report);
        }

        void remove(String report) {
            Optional.ofNullable(numbers.get(report)).ifPresent(reports::remove);
        }

        boolean isEmpty() {
            return reports.isEmpty();
        }

        /// The two best.
        List<Cited> best(int[] telling, int least, Citation citation) {
            return postings
                    .having(
                            telling,
                            least,
                            number ->
                                    Optional.ofNullable(reports.get(number))
                                            .filter(it ->
                                                    isThen(citation, it.imprint().published()))
                                            .isPresent())
                    .stream()
                    .flatMap(number ->
                            Optional.ofNullable(reports.get(number)).stream()
                                    .map(it ->
                                            cited(it, postings.common(number, telling), telling)))
                    .sorted(BEST_FIRST)
                    .limit(2)
                    .toList();
        }
    }

    /// @param reports those among which to look
    public Citations(Families families, List<Published> reports) {
        this.families = families;
        reports.forEach(this::put);
    }

    /// Puts a report among them; one that is there already has this imprint from now on.
    public void put(Published report) {
        String outlet = report.imprint().outlet().map(this::name).orElse("");
        Optional.ofNullable(outletOf.put(report.report(), outlet))
                .filter(before -> !before.equals(outlet))
                .ifPresent(before -> shelf(before).remove(report.report()));
        shelf(outlet).put(report);
        outlets.clear();
    }

    private Shelf shelf(String outlet) {
        return byOutlet.computeIfAbsent(outlet, _ -> new Shelf());
    }

    /// "The Courier" is what every outlet may be called whose name ends so.
    private Map<String, Set<String>> outlets() {
        if (outlets.isEmpty()) {
            byOutlet.forEach((name, reports) -> {
                if (!name.isEmpty() && !reports.isEmpty()) {
                    outlet(name);
                }
            });
        }
        return outlets;
    }

    private void outlet(String name) {
        endings(name).forEach(end -> outlets.computeIfAbsent(end, _ -> new HashSet<>()).add(name));
    }

    private static List<String> endings(String name) {
        var endings = new ArrayList<String>();
        for (int at = 0; at >= 0; at = name.indexOf(' ', at + 1)) {
            endings.add(at == 0 ? name : name.substring(at + 1));
        }
        return endings;
    }

    /// The form under which names of an outlet are compared with those in `meanings`.
    public String name(String outlet) {
        return names.computeIfAbsent(outlet, families::name);
    }

    /// The names by which an outlet may be meant, as `name` has them; by some of them others may be, too.
    public List<String> meanings(String outlet) {
        return endings(name(outlet));
    }

    /// The report that is meant, if one is clearly the best.
    public Optional<Cited> of(Citation citation) {
        var telling = Telling.of(wording(citation.words())).toArray();
        var outlet = outlet(citation);
        if (telling.length < LEAST_WORDS || outlet.isEmpty()) {
            return Optional.empty();
        }
        int least = (int) Math.ceil((LEAST - CLEARLY) * telling.length);
        var fitting = shelf(outlet.get()).best(telling, least, citation);
        return fitting.stream()
                .findFirst()
                .filter(best -> best.share() >= LEAST)
                .filter(best ->
                        fitting.size() < 2 || best.share() - fitting.get(1).share() >= CLEARLY);
    }

    private static Wording wording(String words) {
        return words.isBlank()
                ? Wording.of(words, List.of())
                : Wording.of(words, List.of(new Passage(0, words.length())));
    }

    /// "The Courier" is the Harbour Courier, where no other outlet at hand is called so.
    private Optional<String> outlet(Citation citation) {
        String name = name(citation.source());
        var called = outlets().getOrDefault(name, Set.of());
        return called.contains(name)
                ? Optional.of(name)
                : called.stream().filter(_ -> called.size() == 1).findFirst();
    }

    private static boolean isThen(Citation citation, When published) {
        var first = Precedence.first(published);
        var said = citation.said();
        return isAtMost(first, Precedence.last(citation.published()))
                && isAtMost(first, Precedence.last(said).map(day -> day.plusDays(DAYS_OFF)))
                && isAtMost(
                        Precedence.first(said).map(day -> day.minusDays(DAYS_OFF)),
                        Precedence.last(published));
    }

    /// A day that is not known contradicts nothing.
    private static boolean isAtMost(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.flatMap(day -> other.map(limit -> !day.isAfter(limit))).orElse(true);
    }

    private static Cited cited(Published report, int common, int[] telling) {
        return new Cited(
                report.report(),
                (double) common / telling.length,
                "%s%s has %d of its %d words that tell"
                        .formatted(
                                report.imprint().outlet().orElse("outlet not known"),
                                dated(report.imprint().published()),
                                common,
                                telling.length));
    }

    private static String dated(When published) {
        return published.isStated() ? ", of " + published.edtf() + "," : ", without a date,";
    }
}
