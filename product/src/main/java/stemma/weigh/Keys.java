package stemma.weigh;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Keys that gists which may be the same have in common, so that only those are compared: never all with all.
///
/// A key is a 64-bit hash of its parts; two that fall together by chance only cost a comparison.
record Keys(Background background) {
    /// Of how many of its heaviest words a statement in words only is known by: by each two of them.
    private static final int WORDS = 4;

    /// The keys of a gist, each once. Two gists are compared only where they share one.
    List<Long> of(Gist gist) {
        var keys = new ArrayList<Long>();
        if (gist.isInWords()) {
            words(gist, keys);
        } else {
            keys.add(key(gist.root(), gist.agent(), gist.patient()));
            sides(gist, keys);
        }
        return keys.stream().distinct().toList();
    }

    private void words(Gist gist, List<Long> keys) {
        var heaviest = heaviest(gist.theme());
        for (int i = 0; i < heaviest.size(); i++) {
            for (int j = i + 1; j < heaviest.size(); j++) {
                keys.add(key(gist.relation(), heaviest.get(i), heaviest.get(j)));
            }
        }
    }

    private List<String> heaviest(List<String> words) {
        return words.stream()
                .sorted(
                        comparingDouble(background.weight())
                                .thenComparing(comparingInt(String::length))
                                .thenComparing(comparing(word -> word))
                                .reversed())
                .limit(WORDS)
                .sorted()
                .toList();
    }

    private static void sides(Gist gist, List<Long> keys) {
        if (gist.isTie() || gist.agent().isEmpty() && gist.patient().isEmpty()) {
            return;
        }
        month(gist)
                .ifPresent(month -> {
                    if (!gist.agent().isEmpty()) {
                        keys.add(key(gist.root() + ">", gist.agent(), month));
                    }
                    if (!gist.patient().isEmpty()) {
                        keys.add(key(gist.root() + "<", gist.patient(), month));
                    }
                });
    }

    /// The month that all the days of its time are in, as months since the year 0.
    static Optional<Long> month(Gist gist) {
        return gist.span()
                .filter(Span::isBounded)
                .filter(span -> span.days() <= 31)
                .filter(span -> month(span.first()) == month(span.last()))
                .map(span -> month(span.first()));
    }

    static long month(long day) {
        return LocalDate.ofEpochDay(day).getLong(ChronoField.PROLEPTIC_MONTH);
    }

    static long key(String relation, String one, Object other) {
        long key = relation.hashCode();
        key = key * 0x9E3779B97F4A7C15L + one.hashCode();
        return key * 0x9E3779B97F4A7C15L + Objects.hashCode(other);
    }
}
