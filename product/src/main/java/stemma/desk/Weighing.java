package stemma.desk;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import stemma.descent.Families;
import stemma.model.Actors;
import stemma.model.Listing;
import stemma.model.When;
import stemma.store.Casebook;
import stemma.store.Stamp;
import stemma.weigh.Background;
import stemma.weigh.Dossier;
import stemma.weigh.Statement;

/// Puts together what the reports of a casebook say. Worked out when it is asked for, and again only when something was added.
///
/// Two spellings are one actor on every day on which they are one now.
public final class Weighing {
    private final Casebook casebook;
    private final WhoIsWho who;
    private Stamp stamp = new Stamp("", 0);
    private final Map<Optional<LocalDate>, Lineage> kept = new HashMap<>();

    Weighing(Casebook casebook, WhoIsWho who) {
        this.casebook = casebook;
        this.who = who;
    }

    /// As all reports stand.
    public Lineage now() {
        return on(Optional.empty());
    }

    /// As it was known on a day: of the reports that were published by then. A report without a date was known on no day that can be told; of a month or a year the last day counts.
    public Lineage knownOn(LocalDate day) {
        return on(Optional.of(day));
    }

    private synchronized Lineage on(Optional<LocalDate> day) {
        var now = casebook.stamp();
        if (!now.equals(stamp)) {
            kept.clear();
            stamp = now;
        }
        return kept.computeIfAbsent(day, known -> new Lineage(reports(known), who));
    }

    private List<Filed> reports(Optional<LocalDate> day) {
        return listings().stream()
                .filter(listing -> day.isEmpty() || isBy(listing.imprint().published(), day.get()))
                .map(listing ->
                        new Filed(
                                casebook.report(listing.id()).orElseThrow(),
                                casebook.claims(listing.id())))
                .toList();
    }

    private List<Listing> listings() {
        var all = new ArrayList<Listing>();
        casebook.each(all::add);
        return all;
    }

    static boolean isBy(When published, LocalDate day) {
        return switch (published) {
            case When.On(var on) -> !on.isAfter(day);
            case When.During(var _, var last) -> !last.isAfter(day);
            case When.Until(var end) -> isBy(end, day);
            case When.About(var stated) -> isBy(stated, day);
            case When.Since _, When.Unstated _ -> false;
        };
    }

    /// Whether a time begins on a day or after it; what has no day at its start does not.
    static boolean isSince(When when, LocalDate day) {
        return switch (when) {
            case When.On(var on) -> !on.isBefore(day);
            case When.During(var first, var _) -> !first.isBefore(day);
            case When.Since(var start) -> isSince(start, day);
            case When.About(var stated) -> isSince(stated, day);
            case When.Until _, When.Unstated _ -> false;
        };
    }

    static Dossier dossier(List<Filed> reports, Identities identities, Actors actors) {
        var statements = reports.stream().flatMap(filed -> Weighed.of(filed, identities)).toList();
        var parents = Parties.of(actors.all(), identities, statements);
        var families = Families.shipped();
        var background =
                new Background(
                        identities::name,
                        actor -> Optional.ofNullable(parents.get(actor)),
                        actor -> families.of(identities.name(actor)),
                        (_, _) -> false,
                        rarity(statements));
        return new Dossier(statements, Descents.of(reports, identities), List.of(), background);
    }

    /// A word tells the less the more reports have it (inverse document frequency; Sparck Jones, "A statistical interpretation of term specificity", 1972).
    private static ToDoubleFunction<String> rarity(List<Statement> statements) {
        var having = new HashMap<String, Set<String>>();
        statements.forEach(it ->
                it.theme()
                        .forEach(word ->
                                having.computeIfAbsent(word, _ -> new HashSet<>())
                                        .add(it.report())));
        double reports = statements.stream().map(Statement::report).collect(toSet()).size();
        return word ->
                Math.log(1 + (reports + 1) / (1 + having.getOrDefault(word, Set.of()).size()));
    }
}
