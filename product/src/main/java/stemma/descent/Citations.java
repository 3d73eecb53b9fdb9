package stemma.descent;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.model.Imprint;
import stemma.model.Passage;
import stemma.model.When;
import stemma.text.Table;

/// Finds the report that "X reported on Monday" means among those at hand: of the same outlet, not published at another time, with most of the words that tell.
///
/// Where two reports fit about as well, none is found: a wrong one is worse than none.
public final class Citations {
    /// The least share of the words that tell.
    private static final double LEAST = 0.5;

    /// How far the best has to be before the next.
    private static final double CLEARLY = 0.1;

    /// A paper's report may be dated the day before or after it was said to be.
    private static final int DAYS_OFF = 1;

    /// "shelled" and "shelling" tell the same.
    private static final int STEM = 6;

    private static final int LEAST_WORDS = 3;
    private static final Set<String> SMALL =
            Table.rows("/stemma/descent/small-words.tsv").stream()
                    .map(row -> row.get("word"))
                    .collect(toUnmodifiableSet());
    private static final Comparator<Cited> BEST_FIRST =
            comparingDouble(Cited::share).reversed().thenComparing(Cited::report);

    private final Families families;
    private final List<Published> reports;

    /// A report that a citation may mean.
    public record Published(String report, Imprint imprint, Wording wording) {}

    /// @param reports those among which to look
    public Citations(Families families, List<Published> reports) {
        this.families = families;
        this.reports = reports.stream().sorted(comparing(Published::report)).toList();
    }

    /// The report that is meant, if one is clearly the best.
    public Optional<Cited> of(Citation citation) {
        var telling = telling(wording(citation.words()));
        if (telling.size() < LEAST_WORDS) {
            return Optional.empty();
        }
        var fitting =
                reports.stream()
                        .filter(report -> isOf(citation.source(), report.imprint()))
                        .filter(report -> isThen(citation, report.imprint().published()))
                        .map(report -> cited(report, telling))
                        .sorted(BEST_FIRST)
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
    private boolean isOf(String source, Imprint imprint) {
        String name = families.name(source);
        var outlet = imprint.outlet().map(families::name);
        return outlet.filter(name::equals).isPresent()
                || outlet.filter(other -> other.endsWith(" " + name)).isPresent()
                        && calledSo(name) == 1;
    }

    private long calledSo(String name) {
        return reports.stream()
                .flatMap(report -> report.imprint().outlet().stream())
                .map(families::name)
                .filter(other -> other.equals(name) || other.endsWith(" " + name))
                .distinct()
                .count();
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

    private static Cited cited(Published report, Set<String> telling) {
        var has = telling(report.wording());
        long common = telling.stream().filter(has::contains).count();
        return new Cited(
                report.report(),
                (double) common / telling.size(),
                "%s%s has %d of its %d words that tell"
                        .formatted(
                                report.imprint().outlet().orElse("outlet not known"),
                                dated(report.imprint().published()),
                                common,
                                telling.size()));
    }

    private static String dated(When published) {
        return published.isStated() ? ", of " + published.edtf() + "," : ", without a date,";
    }

    private static Set<String> telling(Wording wording) {
        return wording.words().stream()
                .map(Wording.Word::key)
                .filter(key -> !SMALL.contains(key))
                .map(key -> key.substring(0, Math.min(STEM, key.length())))
                .collect(toUnmodifiableSet());
    }
}
