package stemma.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import stemma.descent.Citations;
import stemma.descent.Precedence;
import stemma.desk.Ancestries.Fresh;
import stemma.model.When;

/// Reports that came, by what a citation may find them by: their outlets and days.
final class Arrivals {
    private final Citations citations;
    private final Map<String, List<When>> byName = new HashMap<>();
    private final NavigableMap<LocalDate, List<When>> byDay = new TreeMap<>();

    private Arrivals(Citations citations) {
        this.citations = citations;
    }

    static Arrivals of(Collection<Fresh> came, Citations citations) {
        var arrivals = new Arrivals(citations);
        came.forEach(arrivals::add);
        return arrivals;
    }

    private void add(Fresh fresh) {
        var imprint = fresh.listing().imprint();
        var published = imprint.published();
        imprint.outlet()
                .ifPresent(outlet ->
                        citations.meanings(outlet).forEach(name -> add(byName, name, published)));
        if (published instanceof When.On(var day)) {
            add(byDay, day, published);
        }
    }

    private static <K> void add(Map<K, List<When>> all, K key, When published) {
        all.computeIfAbsent(key, _ -> new ArrayList<>()).add(published);
    }

    /// Whether words may mean the outlet of one that is not known to be later than a report.
    ///
    /// @param published when that report was
    boolean mayMean(String words, When published) {
        return isAnyBy(byName.getOrDefault(citations.name(words), List.of()), published);
    }

    /// Whether one of a day or month is not known to be later than a report.
    boolean isOn(When told, When published) {
        return switch (told) {
            case When.On(var day) -> isAnyBy(byDay.getOrDefault(day, List.of()), published);
            case When.During(var first, var last) ->
                    byDay.subMap(first, true, last, true).values().stream()
                            .anyMatch(those -> isAnyBy(those, published));
            case When.Since _, When.Until _, When.About _, When.Unstated _ -> false;
        };
    }

    private static boolean isAnyBy(List<When> those, When published) {
        return those.stream().anyMatch(it -> Precedence.of(published, it) != Precedence.EARLIER);
    }
}
