package stemma.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import stemma.draw.SourceTree;
import stemma.draw.SourceTree.Arrow;
import stemma.draw.SourceTree.Box;
import stemma.draw.SourceTree.Family;

/// A source tree with less in it: copies of the same report are one box; in a large one also what else has nothing after it, whole branches, and the small families.
final class Folded {
    /// More boxes than this, and only branches that part stay open, those with most reports first.
    static final int MOST_BOXES = 60;

    /// So many boxes a large tree has about, with its branches.
    private static final int ROOM = 40;

    /// More families than there are letters are not drawn by themselves.
    static final int MOST_FAMILIES = 24;

    private static final int COPIES = 4;

    private final SourceTree tree;
    private final String list;
    private final boolean isLarge;
    private final List<Family> own;
    private final Branches branches;
    private final Map<String, List<Arrow>> into;
    private final Set<String> kept;
    private final Map<String, String> folded = new HashMap<>();

    private Folded(SourceTree tree, String list) {
        this.tree = tree;
        this.list = list;
        this.isLarge = boxes(tree).count() > MOST_BOXES;
        this.own =
                tree.families().size() <= MOST_FAMILIES
                        ? tree.families()
                        : tree.families().subList(0, MOST_FAMILIES - 1);
        this.into = tree.arrows().stream().collect(groupingBy(Arrow::to));
        this.kept =
                Stream.concat(
                                tree.arrows().stream().map(Arrow::from),
                                tree.returns().stream()
                                        .flatMap(it ->
                                                Stream.concat(
                                                        Stream.of(it.from()), it.to().stream())))
                        .collect(toSet());
        this.branches = Branches.of(tree, own, this::likeness, isLarge ? ROOM : Integer.MAX_VALUE);
    }

    private static Stream<Box> boxes(SourceTree tree) {
        return tree.families().stream().flatMap(family -> family.boxes().stream());
    }

    /// @param list where all of it stands
    static SourceTree of(SourceTree tree, String list) {
        return new Folded(tree, list).tree();
    }

    private SourceTree tree() {
        var families = new ArrayList<Family>();
        own.forEach(family -> families.add(family(family)));
        var rest = tree.families().subList(own.size(), tree.families().size());
        if (!rest.isEmpty()) {
            families.add(together(rest));
        }
        var arrows = new LinkedHashMap<String, Arrow>();
        for (var arrow : tree.arrows()) {
            var shown = arrow(arrow);
            if (!shown.from().equals(shown.to())) {
                arrows.putIfAbsent(shown.from() + " " + shown.to(), shown);
            }
        }
        var returns = tree.returns().stream().filter(it -> !folded.containsKey(it.from())).toList();
        return new SourceTree(tree.label(), families, List.copyOf(arrows.values()), returns);
    }

    private Arrow arrow(Arrow arrow) {
        return new Arrow(
                folded.getOrDefault(arrow.from(), arrow.from()),
                folded.getOrDefault(arrow.to(), arrow.to()),
                arrow.said(),
                arrow.words(),
                folded.containsKey(arrow.to()) ? list : arrow.link());
    }

    private Family family(Family family) {
        var alike = new LinkedHashMap<String, List<Box>>();
        for (var box : family.boxes()) {
            alike.computeIfAbsent(group(box), _ -> new ArrayList<>()).add(box);
        }
        return with(
                family,
                alike.values().stream()
                        .flatMap(same ->
                                same.size() >= (isLarge ? 2 : COPIES)
                                        ? Stream.of(one(same))
                                        : same.stream())
                        .toList());
    }

    private static Family with(Family family, List<Box> boxes) {
        return new Family(
                family.letter(),
                family.named(),
                family.name(),
                family.note(),
                family.count(),
                boxes);
    }

    /// All that is in a closed branch is one box, and so are those that are alike.
    private String group(Box box) {
        return branches.closedAt(box)
                .filter(_ -> isLarge)
                .map(closed -> "below " + closed)
                .orElseGet(() -> likeness(box));
    }

    /// What two boxes have in common that may be one: whom they have it from and how. What others have it from stays by itself.
    private String likeness(Box box) {
        var arrows = into.getOrDefault(box.id(), List.of());
        boolean isCopy = !arrows.isEmpty() && arrows.stream().noneMatch(Arrow::said);
        if (kept.contains(box.id()) || box.first() || !isCopy && !isLarge) {
            return box.id();
        }
        var from = new TreeSet<>(arrows.stream().map(Arrow::from).toList());
        return "%s %s %s".formatted(box.root(), isCopy, from);
    }

    private Box one(List<Box> same) {
        var first =
                same.stream()
                        .min((one, other) -> one.moment().compareTo(other.moment()))
                        .orElseThrow();
        boolean isCopy =
                same.stream()
                        .flatMap(box -> into.getOrDefault(box.id(), List.of()).stream())
                        .noneMatch(Arrow::said);
        same.forEach(box -> folded.put(box.id(), "+" + first.id()));
        return new Box(
                "+" + first.id(),
                first.moment(),
                "+%d %s".formatted(same.size(), isCopy && !first.root() ? "copies" : "reports"),
                String.join(", ", same.stream().map(Box::title).distinct().limit(3).toList()),
                Optional.empty(),
                list,
                first.root(),
                false);
    }

    private Family together(List<Family> rest) {
        var all = rest.stream().flatMap(family -> family.boxes().stream()).toList();
        var ids = new HashSet<String>();
        var box = one(all.stream().filter(it -> ids.add(it.id())).toList());
        return new Family(
                "…",
                false,
                rest.size() + " more origins",
                "see the list",
                "%s, %d origins".formatted(Wording.count(all.size(), "report"), rest.size()),
                List.of(
                        new Box(
                                box.id(),
                                box.moment(),
                                "+%d reports".formatted(all.size()),
                                box.note(),
                                Optional.empty(),
                                list,
                                true,
                                false)));
    }
}
