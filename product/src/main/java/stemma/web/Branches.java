package stemma.web;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import stemma.draw.SourceTree;
import stemma.draw.SourceTree.Box;
import stemma.draw.SourceTree.Family;

/// The branches of a large source tree: which of them are open, so that what is shown is not too much.
///
/// A branch is open where it parts, those with most reports first, as long as there is room; what does not part stays closed. The way to a report that comes home is always open.
final class Branches {
    private final Function<Box, String> likeness;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, List<Box>> children = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Set<String> forks = new HashSet<>();
    private final Set<String> needed;
    private final Map<String, String> closed = new HashMap<>();
    private final List<Box> roots = new ArrayList<>();

    private Branches(SourceTree tree, List<Family> families, Function<Box, String> likeness) {
        this.likeness = likeness;
        for (var family : families) {
            plant(tree, family);
        }
        roots.forEach(this::measure);
        this.needed =
                tree.returns().stream()
                        .flatMap(it -> Stream.concat(Stream.of(it.from()), it.to().stream()))
                        .flatMap(id -> way(id).stream())
                        .collect(toSet());
    }

    /// @param families those that are drawn by themselves
    /// @param likeness what boxes with nothing below have in common that are shown as one
    /// @param most     so many boxes, where the way to reports that come home leaves it at that
    static Branches of(
            SourceTree tree, List<Family> families, Function<Box, String> likeness, int most) {
        var branches = new Branches(tree, families, likeness);
        branches.open(most);
        return branches;
    }

    /// The box whose branch is closed and has this one in it; nothing where this one is shown.
    Optional<String> closedAt(Box box) {
        return Optional.ofNullable(closed.get(box.id()));
    }

    /// A box hangs on the first that it is known to have it from.
    private void plant(SourceTree tree, Family family) {
        var ids = family.boxes().stream().map(Box::id).collect(toSet());
        for (var arrow : tree.arrows()) {
            if (ids.contains(arrow.from())
                    && ids.contains(arrow.to())
                    && !way(arrow.from()).contains(arrow.to())) {
                parents.putIfAbsent(arrow.to(), arrow.from());
            }
        }
        for (var box : family.boxes()) {
            Optional.ofNullable(parents.get(box.id()))
                    .map(parent -> children.computeIfAbsent(parent, _ -> new ArrayList<>()))
                    .orElse(roots)
                    .add(box);
        }
    }

    /// From a box up to its root, itself with it.
    private Set<String> way(String id) {
        var way = new HashSet<String>();
        for (var at = Optional.of(id);
                at.filter(way::add).isPresent();
                at = at.map(parents::get)) {}
        return way;
    }

    private List<Box> children(Box box) {
        return children.getOrDefault(box.id(), List.of());
    }

    /// How many are below a box, and whether they part.
    private int measure(Box box) {
        int size = 0;
        boolean parts = children(box).size() > 1;
        for (var child : children(box)) {
            size += 1 + measure(child);
            parts |= forks.contains(child.id());
        }
        if (parts) {
            forks.add(box.id());
        }
        sizes.put(box.id(), size);
        return size;
    }

    private int size(Box box) {
        return sizes.getOrDefault(box.id(), 0);
    }

    private boolean isInner(Box box) {
        return size(box) > 0;
    }

    private void open(int most) {
        Comparator<Box> largest = comparing((Box it) -> !needed.contains(it.id()));
        var waiting =
                new PriorityQueue<>(
                        largest.thenComparingInt(it -> -size(it)).thenComparing(Box::id));
        roots.stream().filter(this::isInner).forEach(waiting::add);
        int shown = boxes(roots);
        while (!waiting.isEmpty()) {
            var box = waiting.remove();
            int more = boxes(children(box)) - 1;
            boolean fits = shown + more <= most && forks.contains(box.id());
            if (fits || needed.contains(box.id())) {
                shown += more;
                children(box).stream().filter(this::isInner).forEach(waiting::add);
            } else {
                close(box);
            }
        }
    }

    /// So many boxes they take: two where something is below, and one for all of the others that are alike.
    private int boxes(List<Box> siblings) {
        int inner = (int) siblings.stream().filter(this::isInner).count();
        var others = siblings.stream().filter(it -> !isInner(it)).map(likeness).distinct();
        return 2 * inner + (int) others.count();
    }

    private void close(Box box) {
        var below = new ArrayDeque<>(children(box));
        while (!below.isEmpty()) {
            var hidden = below.removeFirst();
            closed.put(hidden.id(), box.id());
            below.addAll(children(hidden));
        }
    }
}
