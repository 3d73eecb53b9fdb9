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
    private final List<Published> reports = new ArrayList<>();
    private final Postings postings = new Postings();
    private final List<String> outletOf = new ArrayList<>();
    private final Map<String, Set<String>> outlets = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /// A report that a citation may mean.
    public record Published(String report, Imprint imprint, Print print) {}

    /// @param reports those among which to look
    public Citations(Families families, List<Published> reports) {
        this.families = families;
        for (var report : reports) {
            this.reports.add(report);
            postings.add(report.print().telling().toArray());
            outletOf.add(report.imprint().outlet().map(this::name).orElse(""));
            report.imprint().outlet().ifPresent(this::outlet);
        }
    }

    /// "The Courier" is what every outlet may be called whose name ends so.
    private void outlet(String outlet) {
        String name = name(outlet);
        for (int at = 0; at >= 0; at = name.indexOf(' ', at + 1)) {
            String end = at == 0 ? name : name.substring(at + 1);
            outlets.computeIfAbsent(end, _ -> new HashSet<>()).add(name);
        }
    }

    private String name(String outlet) {
        return names.computeIfAbsent(outlet, families::name);
    }

    /// The report that is meant, if one is clearly the best.
    public Optional<Cited> of(Citation citation) {
        var telling = Telling.of(wording(citation.words())).toArray();
        if (telling.length < LEAST_WORDS || outlets(citation.source()).isEmpty()) {
            return Optional.empty();
        }
        int least = (int) Math.ceil((LEAST - CLEARLY) * telling.length);
        var names = outlets(citation.source());
        var fitting =
                postings
                        .having(
                                telling,
                                least,
                                number ->
                                        names.contains(outletOf.get(number))
                                                && isThen(
                                                        citation,
                                                        reports.get(number).imprint().published()))
                        .stream()
                        .map(number -> cited(number, telling))
                        .sorted(BEST_FIRST)
                        .limit(2)
                        .toList();
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
    private Set<String> outlets(String source) {
        String name = name(source);
        var called = outlets.getOrDefault(name, Set.of());
        if (called.contains(name)) {
            return Set.of(name);
        }
        return called.size() == 1 ? called : Set.of();
    }

    private static boolean isThen(Citation citation, When published) {
        var first = Precedence.first(published);
        var last = Precedence.last(published);
        if (!citation.said().isStated()) {
            return isAtMost(first, Precedence.last(citation.published()));
        }
        return isAtMost(first, Precedence.last(citation.said()).map(day -> day.plusDays(DAYS_OFF)))
                && isAtMost(
                        Precedence.first(citation.said()).map(day -> day.minusDays(DAYS_OFF)),
                        last);
    }

    /// A day that is not known contradicts nothing.
    private static boolean isAtMost(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.flatMap(day -> other.map(limit -> !day.isAfter(limit))).orElse(true);
    }

    private Cited cited(int number, int[] telling) {
        var report = reports.get(number);
        int common = postings.common(number, telling);
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
