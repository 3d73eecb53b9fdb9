package stemma.desk;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import stemma.desk.Found.Hit;
import stemma.desk.Found.InReport;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Claim;
import stemma.model.Imprint;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.Terms;
import stemma.store.Index;
import stemma.store.Index.Indexed;
import stemma.text.Sentences;
import stemma.weigh.Proposition;
import stemma.weigh.Statement;

/// One search: what it looks for, with names in all their spellings, and which claims fit its filters.
///
/// @param claims  the ids of those that fit; nothing where nothing is asked of statements
/// @param holding the ids of the reports that make them
record Search(
        Sought sought,
        Lineage lineage,
        List<LookedFor> looked,
        Optional<Set<String>> claims,
        Set<String> holding) {

    static Search of(Sought sought, WhoIsWho who, Weighing weighing) {
        var lineage = sought.known().map(weighing::knownOn).orElseGet(weighing::now);
        var spellings = lineage.indexes().spellings();
        var fitting =
                Optional.of(sought.onStatements())
                        .filter(conditions -> !conditions.isEmpty())
                        .map(new Fitting(lineage, spellings, who)::statements);
        return new Search(
                sought,
                lineage,
                LookedFor.of(sought.words(), spellings, who),
                fitting.map(all -> all.stream().map(Statement::claim).collect(toSet())),
                fitting.orElse(List.of()).stream().map(Statement::report).collect(toSet()));
    }

    boolean hasWords() {
        return !looked.isEmpty();
    }

    Terms terms() {
        return new Terms(looked.stream().map(LookedFor::term).toList());
    }

    /// The other spellings of names in it.
    List<String> also() {
        var also = new LinkedHashSet<String>();
        for (var term : looked) {
            term.actors().stream()
                    .flatMap(actor -> actor.names().stream())
                    .map(naming -> naming.name())
                    .filter(name -> term.others().contains(Spellings.words(name)))
                    .forEach(also::add);
        }
        return List.copyOf(also);
    }

    /// Whether all that is looked for names somebody, by a name as words or by an id.
    boolean names(List<String> name, List<String> ids) {
        return looked.stream().allMatch(term -> term.isIn(name, ids));
    }

    boolean takesAllReports() {
        return sought.onReports().stream().allMatch(Condition.Known.class::isInstance);
    }

    /// Whether more is asked of reports or statements than on which day they were known.
    boolean isSifting() {
        return claims.isPresent() || !takesAllReports();
    }

    /// Whether a report makes a statement that fits; always where nothing is asked of statements.
    boolean mayBeIn(String report) {
        return claims.isEmpty() || holding.contains(report);
    }

    /// Whether a report passes what is asked of reports.
    boolean passes(Imprint imprint, String language) {
        return sought.onReports().stream()
                .allMatch(condition ->
                        switch (condition) {
                            case Condition.Known(var day) ->
                                    Weighing.isBy(imprint.published(), day);
                            case Condition.Outlet(var name) ->
                                    Spellings.holds(
                                            Spellings.words(imprint.outlet().orElse("")),
                                            Spellings.words(name));
                            case Condition.Language(var tag) ->
                                    (language.toLowerCase(Locale.ROOT) + "-").startsWith(tag + "-");
                            case Condition.Actor _,
                                    Condition.By _,
                                    Condition.How _,
                                    Condition.Origins _,
                                    Condition.True _ ->
                                    true;
                        });
    }

    /// The sentences of a report that fit; nothing where none does.
    ///
    /// @param made the claims of the report
    /// @param most of them that are shown
    Optional<InReport> in(Report report, Supplier<List<Claim>> made, int most) {
        if (!mayBeIn(report.id()) || !passes(report.imprint(), report.language())) {
            return Optional.empty();
        }
        var fitting =
                made.get().stream()
                        .filter(it -> claims.map(ids -> ids.contains(it.id())).orElse(true))
                        .toList();
        var all =
                sentences(report, fitting)
                        .flatMap(at -> hit(report, at, fitting).stream())
                        .toList();
        int shown = Math.min(most, all.size());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new InReport(report, all.subList(0, shown), all.size() - shown));
    }

    /// Without words those of the statements that fit; where nothing is asked of statements either, the first of each report.
    private Stream<Passage> sentences(Report report, List<Claim> fitting) {
        var all =
                report.blocks().stream()
                        .filter(block -> block.kind() != BlockKind.FURNITURE)
                        .map(Block::at)
                        .flatMap(at -> Sentences.of(report.text(), at).stream());
        if (hasWords()) {
            return all;
        }
        return claims.isEmpty()
                ? all.limit(1)
                : all.filter(at -> fitting.stream().anyMatch(it -> isIn(it, at)));
    }

    /// A statement of several sentences is found by its first.
    private static boolean isIn(Claim claim, Passage sentence) {
        int begin = claim.evidence().begin();
        return sentence.begin() <= begin && begin < sentence.end();
    }

    private Optional<Hit> hit(Report report, Passage at, List<Claim> fitting) {
        var words =
                Index.words(at.in(report.text())).stream()
                        .map(it -> new Indexed(it.word(), moved(it.at(), at.begin())))
                        .toList();
        var found = new ArrayList<Passage>();
        for (var term : looked) {
            var here = term.in(words, report.id());
            if (here.isEmpty()) {
                return Optional.empty();
            }
            found.addAll(here);
        }
        var said = fitting.stream().filter(it -> it.evidence().overlaps(at)).toList();
        return claims.isPresent() && said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hit(at, apart(found), said));
    }

    private static Passage moved(Passage at, int by) {
        return new Passage(at.begin() + by, at.end() + by);
    }

    /// In order, those that overlap as one.
    private static List<Passage> apart(List<Passage> found) {
        var apart = new ArrayList<Passage>();
        for (var at : found.stream().sorted().toList()) {
            if (!apart.isEmpty() && apart.getLast().overlaps(at)) {
                apart.set(apart.size() - 1, apart.getLast().through(at));
            } else {
                apart.add(at);
            }
        }
        return apart;
    }

    /// Those that some statement which fits makes, and that are told in these words or of these actors.
    ///
    /// @param reports in which it has to stand; nothing for any
    Stream<Proposition> propositions(Optional<Set<String>> reports) {
        var all = lineage.listed();
        var places = lineage.postings().all();
        if (claims.isPresent()) {
            places.and(lineage.postings().in(this.holding));
        }
        reports.ifPresent(ids -> places.and(lineage.postings().in(ids)));
        looked.forEach(term -> places.and(mayHave(term)));
        return places.stream()
                .mapToObj(all::get)
                .filter(it -> isStated(it, reports))
                .filter(it -> !hasWords() || names(words(it), actors(it)));
    }

    /// Whether some one statement passes all filters.
    private boolean isStated(Proposition proposition, Optional<Set<String>> reports) {
        return proposition.statements().stream()
                .filter(one -> reports.map(ids -> ids.contains(one.report())).orElse(true))
                .anyMatch(one -> claims.map(ids -> ids.contains(one.claim())).orElse(true));
    }

    /// The propositions that can be told in the words of a term, by their places: whose claims have them, and what is called so, perhaps in part.
    private BitSet mayHave(LookedFor term) {
        var postings = lineage.postings();
        var may = postings.saying(term);
        may.or(postings.of(term.actors().stream().flatMap(it -> it.ids().stream()).toList()));
        may.or(postings.named(word -> term.words().stream().anyMatch(word::startsWith)));
        may.or(postings.relating(it -> Index.words(it).stream().anyMatch(term::mayBegin)));
        return may;
    }

    private List<String> words(Proposition proposition) {
        return Index.words(lineage.sentence(proposition)).stream().map(Indexed::word).toList();
    }

    private static List<String> actors(Proposition proposition) {
        var actors = new HashSet<>(proposition.agents());
        actors.addAll(proposition.patients());
        return List.copyOf(actors);
    }
}
