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
    private final Pool pool;
    private final WordIndex words;

    private Statements(Map<String, Made> byReport, Pool pool, WordIndex words) {
        this.byReport = byReport;
        this.pool = pool;
        this.words = words;
    }

    static Statements none() {
        return new Statements(Map.of(), new Pool(), new WordIndex());
    }

    /// What was made of a report, and of what.
    ///
    /// @param reading what it was read as
    /// @param words   the names and words for sources in it
    /// @param owners  those of them that tell whose people are meant
    /// @param answers what these meant
    /// @param labels  what was noted meanwhile
    /// @param plain   the statements before it is known who are meant by "we"
    private record Made(
            Listing listing,
            String reading,
            List<String> words,
            List<String> owners,
            List<String> answers,
            List<Identities.Label> labels,
            List<Statement> plain,
            List<Statement> statements) {
        /// The same object where nobody else is meant by "we".
        Made speakingFor(Map<String, String> parties) {
            if (plain.stream().noneMatch(Collective::isIn)) {
                return this;
            }
            var resolved = plain.stream().map(it -> resolved(it, parties)).toList();
            return resolved.equals(statements)
                    ? this
                    : new Made(listing, reading, words, owners, answers, labels, plain, resolved);
        }

        private static Statement resolved(Statement statement, Map<String, String> parties) {
            return Collective.isIn(statement) ? Collective.resolved(statement, parties) : statement;
        }

        Map<String, Statement> byClaim() {
            var byClaim = new LinkedHashMap<String, Statement>();
            statements.forEach(it -> byClaim.putIfAbsent(it.claim(), it));
            return byClaim;
        }
    }

    /// Those of the reports at hand, from these as far as they hold.
    ///
    /// @param told what each of them was read as
    Statements after(Holdings reports, Told told, Identities identities, Ranks ranks) {
        var next = new LinkedHashMap<String, Made>();
        var meanings = new Meanings(told, identities, ranks);
        for (var listing : reports.listings()) {
            next.put(listing.id(), made(listing, reports, meanings));
        }
        return new Statements(next, pool, words);
    }

    /// The same, where it is known who speaks for whom.
    Statements speakingFor(Map<String, String> parties) {
        var next = new LinkedHashMap<String, Made>();
        byReport.forEach((report, made) -> next.put(report, made.speakingFor(parties)));
        return new Statements(next, pool, words);
    }

    /// All of them before it is known who are meant by "we", in the order of the reports.
    List<Statement> plain() {
        return byReport.values().stream().flatMap(it -> it.plain.stream()).toList();
    }

    /// Whom words mean.
    private record Meanings(Told told, Identities identities, Ranks ranks) {
        List<String> answers(String report, List<String> words, List<String> owners) {
            var known = identities.answers(report, words);
            return owners.isEmpty()
                    ? known
                    : Stream.concat(known.stream(), ranks.answers(owners).stream()).toList();
        }
    }

    private Made made(Listing listing, Holdings reports, Meanings meanings) {
        var known =
                Optional.ofNullable(byReport.get(listing.id()))
                        .filter(it -> it.listing.equals(listing))
                        .filter(it -> it.reading.equals(meanings.told.reading(listing.id())))
                        .filter(it ->
                                it.answers.equals(
                                        meanings.answers(listing.id(), it.words, it.owners)));
        known.ifPresent(it -> it.labels.forEach(meanings.identities::note));
        return known.orElseGet(() -> made(listing, reports.read(listing.id()), meanings));
    }

    /// The words of their claims, among those of others.
    WordIndex words() {
        return words;
    }

    /// All of them, in the order of the reports.
    List<Statement> all() {
        return byReport.values().stream().flatMap(it -> it.statements.stream()).toList();
    }

    /// Those of a report.
    List<Statement> of(String report) {
        return Optional.ofNullable(byReport.get(report)).map(Made::statements).orElse(List.of());
    }

    /// Those that are not among others: gone from these, or come to them.
    List<Statement> without(Statements others) {
        var own = new ArrayList<Statement>();
        for (var made : otherThan(others)) {
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

    /// The reports whose words mean something else than in others, or are not in them.
    List<String> reports(Statements others) {
        return otherThan(others).stream().map(it -> it.listing.id()).toList();
    }

    /// Those of each report of which others have none, or were made otherwise.
    List<List<Statement>> ofOther(Statements others) {
        return otherThan(others).stream().map(Made::statements).toList();
    }

    // What was not made again is the same object, and need not be looked through.
    @SuppressWarnings("ReferenceEquality")
    private List<Made> otherThan(Statements others) {
        return byReport.values().stream()
                .filter(it -> others.byReport.get(it.listing.id()) != it)
                .toList();
    }

    private Made made(Listing listing, Filed filed, Meanings meanings) {
        words.add(filed);
        var plain = words(filed);
        var owners = Ranks.names(plain);
        var named = Stream.concat(plain.stream(), owners.stream()).distinct().toList();
        var answers = meanings.answers(filed.id(), named, owners);
        var identities = meanings.identities;
        identities.noted();
        var statements =
                Weighed.of(filed, identities, meanings.ranks).map(pool::statement).toList();
        return new Made(
                listing,
                meanings.told.reading(filed.id()),
                named,
                owners,
                List.copyOf(answers),
                identities.noted(),
                statements,
                statements);
    }

    private static List<String> words(Filed filed) {
        var named =
                filed.claims().stream()
                        .flatMap(claim ->
                                Stream.concat(
                                        claim.content().agents().stream(),
                                        claim.content().patients().stream()))
                        .map(Mention::name)
                        .flatMap(name -> Stream.concat(Stream.of(name), Heads.of(name).stream()));
        var sources = Placement.speakers(filed).map(speaker -> speaker.source().label());
        return Stream.of(named, sources, Stream.of(filed.report().outlet().label()))
                .flatMap(it -> it)
                .distinct()
                .toList();
    }
}
