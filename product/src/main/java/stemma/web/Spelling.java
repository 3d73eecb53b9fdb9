package stemma.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import stemma.model.Actor;
import stemma.model.Appearance;
import stemma.model.Listing;
import stemma.model.Passage;

/// A spelling of an actor's name and the reports that use it.
///
/// @param script in words: `Latin`, `Arabic`
/// @param count  how many reports use it; none where only a person gave it
/// @param first  the newest of them
/// @param rest   those after them, so many as a page holds
record Spelling(String name, String script, int count, List<Seen> first, List<Seen> rest) {
    private static final int FIRST = 3;
    private static final int MOST = 20;

    /// A report in which something stands.
    ///
    /// @param link the path to the words
    record Seen(String title, String language, String date, String link) {}

    /// How many reports the page leaves out.
    int left() {
        return Math.max(0, count - first.size() - rest.size());
    }

    /// All spellings of an actor by their script, the most used first.
    static Map<String, List<Spelling>> of(Bench bench, Actor actor) {
        var who = bench.desk().whoIsWho();
        var told = who.appearances(actor).stream().collect(groupingBy(Appearance::report));
        var reports = who.reports(actor);
        return actor.names().stream()
                .map(naming -> of(bench, naming.name(), reports, told))
                .collect(groupingBy(Spelling::script, LinkedHashMap::new, toList()));
    }

    private static Spelling of(
            Bench bench, String name, List<Listing> reports, Map<String, List<Appearance>> told) {
        var using = new LinkedHashMap<Listing, Appearance>();
        for (var report : reports) {
            told.getOrDefault(report.id(), List.of()).stream()
                    .filter(appearance -> appearance.names().contains(name))
                    .findFirst()
                    .ifPresent(appearance -> using.put(report, appearance));
        }
        var seen =
                using.entrySet().stream()
                        .limit(MOST)
                        .map(entry -> seen(bench, name, entry.getKey(), entry.getValue()))
                        .toList();
        int first = Math.min(FIRST, seen.size());
        return new Spelling(
                name,
                script(name),
                using.size(),
                seen.subList(0, first),
                seen.subList(first, seen.size()));
    }

    private static Seen seen(Bench bench, String name, Listing report, Appearance told) {
        return new Seen(
                Wording.shortened(ReportsPage.title(report), 90),
                report.language(),
                ReportsPage.date(report.imprint()),
                bench.place().passage(report.id(), mention(bench, name, told)));
    }

    /// The first mention in these words; the first of all where none is written so.
    private static Passage mention(Bench bench, String name, Appearance told) {
        if (told.names().size() == 1) {
            return told.at().getFirst();
        }
        String text = bench.desk().report(told.report()).orElseThrow().text();
        return told.at().stream()
                .filter(at -> at.end() <= text.length())
                .filter(at -> Wording.folded(at.in(text)).contains(name))
                .min(Comparator.comparingInt(Passage::length))
                .orElse(told.at().getFirst());
    }

    /// The script of the first letter.
    private static String script(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .map(script -> script.name().toLowerCase(Locale.ROOT))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .findFirst()
                .orElse("Other");
    }
}
