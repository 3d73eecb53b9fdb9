package stemma.web;

import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.desk.Clauses;
import stemma.desk.Lineage;
import stemma.desk.Network;
import stemma.desk.Network.Changed;
import stemma.desk.Network.Member;
import stemma.desk.Network.Turnover;
import stemma.desk.Relations;
import stemma.desk.Relationship;
import stemma.desk.Selection;
import stemma.draw.Line;
import stemma.draw.Line.Weight;
import stemma.draw.NetworkPicture;
import stemma.draw.Node;
import stemma.draw.Picture;
import stemma.model.Actor;
import stemma.model.Spot;
import stemma.weigh.Span;

/// A part of the network as it was asked for: what it is, where its actors stand, how it is drawn.
record NetworkView(
        Place place,
        NetworkQuery query,
        Lineage lineage,
        Relations relations,
        Selection selection,
        Network network,
        Map<String, Spot> spots) {

    static NetworkView of(Bench bench, NetworkQuery query) {
        var desk = bench.desk();
        var lineage = query.scope().known(desk);
        var relations = Relations.of(lineage);
        var selection = query.selection(around(bench, query, lineage));
        var network =
                query.showsChangesOnly()
                        ? Network.withLapsed(relations, selection)
                        : Network.of(relations, selection);
        var spots =
                desk.spots()
                        .of(
                                query.network(),
                                () ->
                                        Network.of(
                                                Relations.of(desk.weighing().now()),
                                                selection.always()),
                                network);
        return new NetworkView(bench.place(), query, lineage, relations, selection, network, spots);
    }

    /// The actor in the middle, as it was known then; one who was not known then has nothing to do with anybody.
    private static Optional<Actor> around(Bench bench, NetworkQuery query, Lineage lineage) {
        if (query.actor().isEmpty()) {
            return Optional.empty();
        }
        var known =
                lineage.actors().stream()
                        .filter(actor -> actor.ids().contains(query.actor()))
                        .findFirst();
        return Optional.of(
                known.or(() -> bench.desk().whoIsWho().withId(query.actor()))
                        .orElseThrow(
                                () -> new NotFoundResponse("No such actor in this casebook.")));
    }

    Picture picture() {
        return NetworkPicture.of(
                network.members().stream().map(this::node).toList(),
                network.drawn().stream().map(this::line).toList(),
                spots.values(),
                "Network: %s, %s. The same as a table: “Table” above the drawing."
                        .formatted(
                                Wording.count(network.members().size(), "actor"),
                                Wording.count(network.drawn().size(), "relation")));
    }

    private Node node(Member member) {
        var actor = member.actor();
        return new Node(
                Wording.level(actor.name()),
                actor.kind(),
                member.origins(),
                spot(actor),
                address(actor.id()),
                query.sel().equals(actor.id()));
    }

    /// Where an actor stands that is drawn.
    Spot spot(Actor actor) {
        return Optional.ofNullable(spots.get(actor.id())).orElseThrow();
    }

    private Line line(Changed changed) {
        var it = changed.relationship();
        return new Line(
                it.agent().id(),
                it.patient().id(),
                it.isSymmetric(),
                it.modality(),
                it.origins(),
                it.isDisputed(),
                weight(changed.turnover()),
                sentence(it),
                address(it.id()),
                query.sel().equals(it.id()));
    }

    private Weight weight(Turnover turnover) {
        return switch (turnover) {
            case NEW -> Weight.NEW;
            case LAPSED -> Weight.LAPSED;
            case KEPT -> query.showsChangesOnly() ? Weight.GREY : Weight.FULL;
        };
    }

    /// Where something is chosen; chosen again it is let go.
    private String address(String id) {
        return place.network() + query.with("sel", query.sel().equals(id) ? "" : id).inAddress();
    }

    /// `Tarvel Front asks Ossian League: asserted, 3 origins in 11 reports, true 6 March 2031; somebody denies it`
    static String sentence(Relationship it) {
        String period = period(it);
        return "%s %s %s: %s, %s in %s%s%s"
                .formatted(
                        Wording.level(it.agent().name()),
                        Clauses.verb(it.relation(), false),
                        Wording.level(it.patient().name()),
                        it.modality().word(),
                        Wording.count(it.origins(), "origin"),
                        Wording.count(it.reports(), "report"),
                        period.isEmpty() ? "" : ", true " + period,
                        dispute(it));
    }

    private static String dispute(Relationship it) {
        if (!it.isDisputed()) {
            return "";
        }
        return it.modality() == stemma.model.Modality.DENIED
                ? "; somebody says that it is so"
                : "; somebody denies it";
    }

    /// When it is said to be true: `6 March 2031`, `1 October 2030 to 12 March 2031`, `from 1 May 2030 on`; empty where no time is told.
    static String period(Relationship it) {
        return it.span().map(NetworkView::words).orElse("");
    }

    /// A period in words; `at any time` where both ends are open.
    static String words(Span span) {
        boolean hasStart = span.first() != Long.MIN_VALUE;
        boolean hasEnd = span.last() != Long.MAX_VALUE;
        if (!hasStart && !hasEnd) {
            return "at any time";
        }
        if (!hasEnd) {
            return "from " + day(span.first()) + " on";
        }
        if (!hasStart) {
            return "until " + day(span.last());
        }
        return span.first() == span.last()
                ? day(span.first())
                : Wording.date(
                        new stemma.model.When.During(
                                LocalDate.ofEpochDay(span.first()),
                                LocalDate.ofEpochDay(span.last())));
    }

    private static String day(long day) {
        return Wording.date(stemma.model.When.on(LocalDate.ofEpochDay(day)));
    }

    /// The relations of one page of the table.
    List<Changed> rest() {
        var all = network.all();
        if (query.after().isEmpty()) {
            return all;
        }
        return all.stream()
                .dropWhile(it -> !it.relationship().id().equals(query.after()))
                .skip(1)
                .toList();
    }
}
