package stemma.web;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stemma.desk.Lineage;
import stemma.desk.Lineage.Told;
import stemma.draw.SourceTree;
import stemma.weigh.Join;
import stemma.weigh.Origin;
import stemma.weigh.Pair;
import stemma.weigh.Pair.Independence;
import stemma.weigh.Proposition;
import stemma.weigh.Side;
import stemma.weigh.Stance;
import stemma.weigh.Stemma;

/// From how many places one side of a proposition can come: the picture of it, or a list.
///
/// @param weights one for each side
/// @param chosen  the side shown
/// @param isList  whether the list is asked for
/// @param token   what a form must bring back to be believed; nothing where the past is shown, in which nothing is decided
record TreePage(
        Frame frame,
        Scope scope,
        Lineage lineage,
        Proposition proposition,
        Said said,
        List<Weight> weights,
        Weight chosen,
        boolean isList,
        Optional<String> token) {
    private static final int MOST_PAIRS = 40;

    /// How two origins stand to each other.
    record Standing(String one, String other, String word, String why) {}

    /// A report in the list, below what it has it from.
    ///
    /// @param why      why it stands there; empty for one that has it from nobody else here
    /// @param step     the address of the words that tell
    /// @param isAgain  whether it stands above already
    record Twig(
            Utterance said, String why, Optional<String> step, boolean isAgain, List<Twig> twigs) {}

    /// An origin in the list.
    record Trunk(String letter, Origin origin, List<Twig> twigs) {}

    static TreePage of(Frame frame, Scope scope, Lineage lineage, Asking asking) {
        var weights = Weight.of(lineage, asking.proposition());
        return new TreePage(
                frame,
                scope,
                lineage,
                asking.proposition(),
                Said.of(lineage, asking.proposition()),
                weights,
                weights.stream()
                        .filter(it -> it.side().stance().word().equals(asking.stance()))
                        .findFirst()
                        .orElseGet(() -> most(weights)),
                asking.isList(),
                Optional.empty());
    }

    /// What is asked for.
    ///
    /// @param stance the word for one; another word means the side of most reports
    record Asking(Proposition proposition, String stance, boolean isList) {}

    private static Weight most(List<Weight> weights) {
        return weights.stream()
                .max((one, other) -> Integer.compare(one.side().reports(), other.side().reports()))
                .orElseThrow();
    }

    static String address(Place place, Scope scope, String proposition, Stance stance) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("sel", stance.word());
        scope.putInto(parts);
        return place.tree(proposition) + Place.query(parts);
    }

    TreePage with(String token) {
        return new TreePage(
                frame,
                scope,
                lineage,
                proposition,
                said,
                weights,
                chosen,
                isList,
                Optional.of(token));
    }

    /// The reports of the side shown, to choose from; each by a claim.
    List<Choice> reports() {
        return side().origins().stream()
                .flatMap(origin -> origin.claims().stream())
                .distinct()
                .map(claim -> Utterance.of(frame.desk(), lineage.told(claim)))
                .map(it -> new Choice(it.claim(), it.label()))
                .toList();
    }

    /// The origins of the side shown, to choose from; each by a claim that is its word.
    List<Choice> origins() {
        return side().origins().stream()
                .map(it ->
                        new Choice(
                                it.roots().getFirst(),
                                letter(it.id()) + " " + Wording.level(it.label())))
                .toList();
    }

    String action() {
        return frame.desk().tree(said.id());
    }

    /// The page to go on with: this side.
    String back() {
        return address("", isList ? "list" : "");
    }

    private Side side() {
        return chosen.side();
    }

    String address(Weight weight) {
        return address(frame.desk(), scope, said.id(), weight.side().stance());
    }

    private String address(String ending, String as) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("sel", side().stance().word());
        parts.put("as", as);
        scope.putInto(parts);
        return frame.desk().tree(said.id()) + ending + Place.query(parts);
    }

    String list() {
        return address("", "list");
    }

    String drawing() {
        return address("", "");
    }

    /// The same as data or as a picture by itself.
    String data(String ending) {
        return address("." + ending, "");
    }

    String above() {
        return frame.desk().proposition(said.id()) + scope.inAddress();
    }

    /// `Eleven reports, but only three places they can come from`
    static String heading(Side side) {
        int origins = side.origins().size();
        String reports =
                Wording.spelled(side.reports()) + (side.reports() == 1 ? " report" : " reports");
        String places =
                Wording.spelled(origins).toLowerCase(Locale.ROOT)
                        + (origins == 1 ? " place" : " places");
        String they = side.reports() == 1 ? " it can come from" : " they can come from";
        return side.reports() > origins
                ? reports + ", but only " + places + they
                : reports + ", and " + places + they;
    }

    String heading() {
        return heading(side());
    }

    /// `requested, before 5 March 2031`
    String manner() {
        return chosen.manner() + (said.when().isEmpty() ? "" : ", " + said.when());
    }

    SourceTree tree() {
        return Tree.of(
                lineage,
                proposition,
                side(),
                new Tree.Links() {
                    @Override
                    public String words(Told told) {
                        return Notes.permalink(frame.desk(), told.report(), told.claim());
                    }

                    @Override
                    public String step(Join join) {
                        return TreePage.this.step(join);
                    }

                    @Override
                    public String list() {
                        return TreePage.this.list();
                    }
                });
    }

    private String step(Join join) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("earlier", join.to());
        parts.put("later", join.claim());
        scope.putInto(parts);
        return frame.desk().tree(said.id()) + "/step" + Place.query(parts);
    }

    String picture() {
        return tree().picture().onPage("tree");
    }

    String letter(String origin) {
        for (int at = 0; at < side().origins().size(); at++) {
            if (side().origins().get(at).ids().contains(origin)) {
                return Tree.letter(at);
            }
        }
        return "?";
    }

    /// How each two origins stand to each other; of many the first.
    List<Standing> standings() {
        return side().pairs().stream()
                .limit(MOST_PAIRS)
                .map(pair ->
                        new Standing(
                                letter(pair.one()),
                                letter(pair.other()),
                                word(pair.independence()),
                                pair.words()))
                .toList();
    }

    int moreStandings() {
        return Math.max(0, side().pairs().size() - MOST_PAIRS);
    }

    private static String word(Independence independence) {
        return switch (independence) {
            case INDEPENDENT -> "yes";
            case DEPENDENT -> "no";
            case NOT_ESTABLISHED -> "not established";
        };
    }

    /// `yes: α and β; not established: α and γ`; of many pairs only how many.
    List<String> independence() {
        return List.of(Independence.values()).stream()
                .map(it ->
                        side().pairs().stream().filter(pair -> pair.independence() == it).toList())
                .filter(pairs -> !pairs.isEmpty())
                .map(this::summed)
                .toList();
    }

    private String summed(List<Pair> pairs) {
        String word = word(pairs.getFirst().independence());
        return pairs.size() > 4
                ? "%s: %s".formatted(word, Wording.count(pairs.size(), "pair"))
                : word
                        + ": "
                        + pairs.stream()
                                .map(it -> letter(it.one()) + " and " + letter(it.other()))
                                .collect(joining(", "));
    }

    /// Each with who it is and when it comes home.
    List<String> circles() {
        return side().circles().stream()
                .map(it -> {
                    var report = lineage.told(it.claim()).report();
                    String day = Wording.shortDay(report.imprint().published());
                    return (day.isEmpty() ? "" : day + ": ") + it.words().replace("<-", "←");
                })
                .toList();
    }

    List<Trunk> trunks() {
        return Stemma.of(side()).trunks().stream()
                .map(trunk ->
                        new Trunk(
                                letter(trunk.origin().id()),
                                trunk.origin(),
                                trunk.branches().stream().map(this::twig).toList()))
                .toList();
    }

    private Twig twig(Stemma.Branch branch) {
        return new Twig(
                Utterance.of(frame.desk(), lineage.told(branch.claim())),
                branch.by().map(TreePage::why).orElse(""),
                branch.by().map(this::step),
                branch.isAgain(),
                branch.branches().stream().map(this::twig).toList());
    }

    static String why(Join join) {
        return join.reason().words() + ": " + Wording.shortened(join.words(), 200);
    }
}
