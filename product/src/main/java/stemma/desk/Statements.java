package stemma.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.Listing;
import stemma.model.Mention;
import stemma.weigh.Statement;

/// The statements of reports, made again only where something that they hang on is other than it was: the report, or whom its words mean.
final class Statements {
    private final Map<String, Made> byReport;

    private Statements(Map<String, Made> byReport) {
        this.byReport = byReport;
    }

    static Statements none() {
        return new Statements(Map.of());
    }

    /// What was made of a report, and of what.
    ///
    /// @param words   the names and words for sources in it
    /// @param answers what these meant
    /// @param labels  what was noted meanwhile
    private record Made(
            Listing listing,
            List<String> words,
            List<String> answers,
            List<Identities.Label> labels,
            List<Statement> statements) {
        Map<String, Statement> byClaim() {
            var byClaim = new LinkedHashMap<String, Statement>();
            statements.forEach(it -> byClaim.putIfAbsent(it.claim(), it));
            return byClaim;
        }
    }

    /// Those of the reports at hand, from these as far as they hold.
    Statements after(Holdings reports, Identities identities) {
        var next = new LinkedHashMap<String, Made>();
        for (var listing : reports.listings()) {
            next.put(listing.id(), made(listing, reports, identities));
        }
        return new Statements(next);
    }

    private Made made(Listing listing, Holdings reports, Identities identities) {
        var known =
                Optional.ofNullable(byReport.get(listing.id()))
                        .filter(it -> it.listing.equals(listing))
                        .filter(it ->
                                it.answers.equals(identities.answers(listing.id(), it.words)));
        known.ifPresent(it -> it.labels.forEach(identities::note));
        return known.orElseGet(() -> made(listing, reports.read(listing.id()), identities));
    }

    /// All of them, in the order of the reports.
    List<Statement> all() {
        return byReport.values().stream().flatMap(it -> it.statements.stream()).toList();
    }

    /// Those that are not among others: gone from these, or come to them.
    List<Statement> without(Statements others) {
        var own = new ArrayList<Statement>();
        for (var made : fresh(others)) {
            var there =
                    Optional.ofNullable(others.byReport.get(made.listing.id()))
                            .map(Made::byClaim)
                            .orElse(Map.of());
            made.byClaim().values().stream()
                    .filter(it -> !it.equals(there.get(it.claim())))
                    .forEach(own::add);
        }
        return own;
    }

    /// Those of each report of which others have none, or were made otherwise.
    List<List<Statement>> ofOther(Statements others) {
        return fresh(others).stream().map(Made::statements).toList();
    }

    // What was not made again is the same object, and need not be looked through.
    @SuppressWarnings("ReferenceEquality")
    private List<Made> fresh(Statements others) {
        return byReport.values().stream()
                .filter(it -> others.byReport.get(it.listing.id()) != it)
                .toList();
    }

    private static Made made(Listing listing, Filed filed, Identities identities) {
        var words = words(filed);
        var answers = identities.answers(filed.id(), words);
        identities.noted();
        var statements = Weighed.of(filed, identities).toList();
        return new Made(listing, words, answers, identities.noted(), statements);
    }

    private static List<String> words(Filed filed) {
        var named =
                filed.claims().stream()
                        .flatMap(claim ->
                                Stream.concat(
                                        claim.content().agents().stream(),
                                        claim.content().patients().stream()))
                        .map(Mention::name);
        var sources = Placement.links(filed).map(link -> link.source().label());
        return Stream.of(named, sources, Stream.of(filed.report().outlet().label()))
                .flatMap(it -> it)
                .distinct()
                .toList();
    }
}
