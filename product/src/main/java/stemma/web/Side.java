package stemma.web;

import static java.util.Map.Entry.comparingByKey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stemma.desk.WhoIsWho;
import stemma.model.Actor;
import stemma.model.Actor.Naming;
import stemma.model.Appearance;
import stemma.model.Listing;
import stemma.model.Passage;
import stemma.model.Report;

/// An actor beside another: what helps to see whether they are one.
///
/// @param reports  that tell of it, newest first
/// @param company  whom it is told of together with, the most frequent first
/// @param examples of how it is told of, in the newest reports
record Side(Actor actor, List<Listing> reports, List<Company> company, List<Example> examples) {
    private static final int EXAMPLES = 2;
    private static final int PARTNERS = 6;
    private static final int SPELLINGS = 12;

    /// @param count in how many reports
    record Company(String name, int count) {}

    /// A sentence, cut around the mention.
    record Example(
            String before,
            String mention,
            String after,
            String language,
            String title,
            String date,
            String link) {
        String direction() {
            return Wording.direction(language);
        }
    }

    static Side of(Bench bench, Actor actor) {
        var who = bench.desk().whoIsWho();
        var reports = who.reports(actor);
        var told = who.appearances(actor);
        return new Side(actor, reports, company(told), examples(bench, reports, told));
    }

    private static List<Company> company(List<Appearance> told) {
        var counts = new HashMap<String, Integer>();
        told.forEach(one -> one.beside().forEach(name -> counts.merge(name, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(comparingByKey()))
                .limit(PARTNERS)
                .map(entry -> new Company(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Example> examples(
            Bench bench, List<Listing> reports, List<Appearance> told) {
        var examples = new ArrayList<Example>();
        for (var listing : reports.subList(0, Math.min(EXAMPLES, reports.size()))) {
            var report = bench.desk().report(listing.id()).orElseThrow();
            told.stream()
                    .filter(one -> one.report().equals(report.id()))
                    .flatMap(one -> one.at().stream())
                    .filter(at -> at.end() <= report.text().length())
                    .limit(reports.size() == 1 ? EXAMPLES : 1)
                    .forEach(at -> examples.add(example(bench, report, at)));
        }
        return examples;
    }

    private static Example example(Bench bench, Report report, Passage at) {
        var sentence = WhoIsWho.sentence(report, at);
        String text = report.text();
        return new Example(
                text.substring(sentence.begin(), at.begin()),
                at.in(text),
                text.substring(at.end(), sentence.end()),
                report.language(),
                ReaderRoutes.title(report),
                ReportsPage.date(report.imprint()),
                bench.place().passage(report.id(), at));
    }

    String dates() {
        return ActorPage.dates(reports);
    }

    String kind() {
        return Wording.kind(actor.kind());
    }

    /// Its spellings, as many as stand beside another's.
    List<Naming> names() {
        return actor.names().subList(0, Math.min(SPELLINGS, actor.names().size()));
    }
}
