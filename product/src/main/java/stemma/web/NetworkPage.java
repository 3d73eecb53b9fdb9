package stemma.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.desk.Network;
import stemma.desk.Network.Changed;
import stemma.desk.Network.Member;
import stemma.desk.Network.Turnover;
import stemma.desk.Relationship;
import stemma.desk.Selection;
import stemma.draw.Legend;
import stemma.model.ActorKind;
import stemma.model.Modality;

/// Who has to do with whom: as a drawing, a table or a matrix.
///
/// @param picture the drawing; empty where it is not asked for
/// @param strip   the two times as a picture; none where nothing has a date
/// @param token   what a form must bring back to be believed
record NetworkPage(
        Frame frame,
        NetworkView view,
        String picture,
        Optional<Strip> strip,
        Optional<ChosenRelation> relation,
        String token) {
    static final int LINES = 200;

    /// A filter to leave out, and what would be found.
    record Way(String words, String address) {}

    private Network network() {
        return view.network();
    }

    NetworkQuery query() {
        return view.query();
    }

    String address() {
        return frame.desk().network();
    }

    /// The same page with another value for one parameter.
    String with(String name, String value) {
        return address() + query().with(name, value).inAddress();
    }

    /// The same as data.
    String data(String ending) {
        return address()
                + "."
                + ending
                + query().with("as", "").with("sel", "").with("after", "").inAddress();
    }

    Optional<String> around() {
        return view.selection().around().map(stemma.model.Actor::name);
    }

    /// Whether no two actors have anything to do with each other, whatever is asked.
    boolean isEmpty() {
        return view.relations().all().isEmpty();
    }

    boolean isNone() {
        return network().all().isEmpty();
    }

    /// `14 of 63 actors, those with most origins; 19 of 212 relations`
    String part() {
        int drawn = network().members().size();
        boolean isAll = drawn == network().allActors();
        return "%s%s%s"
                .formatted(
                        of(drawn, network().allActors(), "actor"),
                        isAll ? ", " : ", those with most origins; ",
                        of(network().drawn().size(), network().all().size(), "relation"));
    }

    private static String of(int shown, int all, String thing) {
        return shown == all
                ? Wording.count(all, thing)
                : Wording.number(shown) + " of " + Wording.count(all, thing);
    }

    /// Which filters to loosen where nothing is found, each with what would be.
    List<Way> looser() {
        var ways = new ArrayList<Way>();
        var selection = view.selection();
        for (int least = selection.origins() - 1; least >= 1 && ways.isEmpty(); least--) {
            int found = found(selection.origins(least));
            if (found > 0) {
                ways.add(
                        new Way(
                                "%s %s"
                                        .formatted(
                                                Wording.count(found, "relation"),
                                                least == 1
                                                        ? (found == 1 ? "has" : "have") + " one"
                                                        : "of " + least + " or more"),
                                with("origins", String.valueOf(least))));
            }
        }
        add(ways, "at any time", selection.always(), query().with("from", "").with("to", ""));
        add(ways, "in any manner", selection.inAnyManner(), query().with("mod", ""));
        return ways;
    }

    private void add(List<Way> ways, String where, Selection selection, NetworkQuery query) {
        int found = selection.equals(view.selection()) ? 0 : found(selection);
        if (found > 0) {
            ways.add(
                    new Way(
                            Wording.count(found, "relation") + " " + where,
                            address() + query.inAddress()));
        }
    }

    private int found(Selection selection) {
        return Network.of(view.relations(), selection).all().size();
    }

    /// `No relation has 2 origins in this period.`
    String none() {
        int least = view.selection().origins();
        return "No relation%s%s%s."
                .formatted(
                        query().manner().map(manner -> " that is " + manner.word()).orElse(""),
                        least == 1 ? " is told of" : " has " + Wording.count(least, "origin"),
                        query().scope().start().isStated() || query().scope().end().isStated()
                                ? " in this period"
                                : "");
    }

    /// The kinds that the legend names: those that are drawn.
    Set<ActorKind> kinds() {
        var kinds = EnumSet.noneOf(ActorKind.class);
        network().members().forEach(member -> kinds.add(member.actor().kind()));
        return kinds;
    }

    LeftOut left() {
        int undated =
                view.lineage().within(query().scope().start(), query().scope().end()).undated();
        return LeftOut.of(view.lineage(), undated, "proposition");
    }

    static Modality[] manners() {
        return Modality.values();
    }

    /// The actor that is chosen, if it is drawn.
    Optional<Member> member() {
        return network().members().stream()
                .filter(member -> member.actor().id().equals(query().sel()))
                .findFirst();
    }

    /// How many are new in a period that has a first day.
    int fresh() {
        return network().fresh();
    }

    List<Relationship> lapsed() {
        return network().lapsed();
    }

    boolean hasStart() {
        return view.selection().hasStart();
    }

    /// The lines of the table on this page.
    List<Changed> lines() {
        return view.rest().stream().limit(LINES).toList();
    }

    Optional<String> next() {
        var lines = lines();
        return view.rest().size() > lines.size()
                ? Optional.of(with("after", lines.getLast().relationship().id()))
                : Optional.empty();
    }

    static String comb(Relationship it) {
        return Evidence.comb(it.side());
    }

    static String word(Turnover turnover) {
        return switch (turnover) {
            case NEW -> "new";
            case LAPSED -> "lapsed";
            case KEPT -> "";
        };
    }

    /// What is said of an agent and a patient, of the relations that are drawn: one with most origins in each manner.
    List<Relationship> cell(Member agent, Member patient) {
        return network().drawn().stream()
                .map(Changed::relationship)
                .filter(it ->
                        it.agent().equals(agent.actor()) && it.patient().equals(patient.actor())
                                || it.isSymmetric()
                                        && it.patient().equals(agent.actor())
                                        && it.agent().equals(patient.actor()))
                .toList();
    }

    static String hue(Relationship it) {
        return Note.hue(it.modality());
    }

    static Optional<String> glyph(Relationship it) {
        return Note.glyph(it.modality());
    }

    /// What is drawn of an actor.
    List<Relationship> of(Member member) {
        return network().drawn().stream()
                .map(Changed::relationship)
                .filter(it -> it.has(member.actor()))
                .toList();
    }

    /// A line of the legend.
    static String sample(Modality manner) {
        return Legend.of(manner).beside("sample");
    }

    /// A mark of the legend.
    static String sample(ActorKind kind) {
        return Legend.of(kind).beside("sample");
    }

    static String widths() {
        return Legend.widths().beside("sample");
    }

    List<Member> members() {
        return network().members();
    }
}
