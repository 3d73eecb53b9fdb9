package stemma.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What says the same, put together by keys (claims.md, section 4): the same relation or one that implies it, the same actors in
/// the same parts, and time, place, number and theme that fit.
///
/// Statements can come and go at any time, and words tell more or less, and only what shares a key with what is other now is looked
/// at again. What comes out hangs on what is there, not on the way there: all at once or one by one is the same.
public final class Propositions {
    private Background background;
    private Agreement agreement;
    private Nearness nearness;
    private Keys keys;
    private final Partings partings;
    private final Map<Group.Name, Group> groups = new LinkedHashMap<>();
    private final Map<Long, List<Group>> byKey = new HashMap<>();
    private final Map<String, List<Group>> byClaim = new HashMap<>();
    private final Merging merging;

    private Propositions(Background background, List<Ruling> rulings) {
        this.background = background;
        this.agreement = new Agreement(background);
        this.nearness = new Nearness(agreement);
        this.keys = new Keys(background);
        this.partings = new Partings(rulings, this::groups);
        this.merging = new Merging(this::groups);
    }

    private List<Group> groups(String claim) {
        return byClaim.getOrDefault(claim, List.of());
    }

    /// The propositions of a dossier.
    public static Propositions of(Dossier dossier) {
        var propositions = none(dossier.background(), dossier.rulings());
        propositions.add(dossier.statements());
        return propositions;
    }

    /// None yet.
    ///
    /// @param rulings those on which claims say the same; others are let by
    public static Propositions none(Background background, List<Ruling> rulings) {
        return new Propositions(background, rulings);
    }

    /// Adds statements; those of claims that are there already are let by.
    ///
    /// @return the propositions that are not what they were, by id: those of the statements, and those that gained or lost others
    public List<Proposition> add(Collection<Statement> statements) {
        return update(List.of(), statements).come();
    }

    /// Takes statements out, those of claims that are not there let by, and then adds some.
    public Change update(Collection<Statement> gone, Collection<Statement> come) {
        return update(gone, come, background, Set.of());
    }

    /// The same, where words tell more or less than before.
    ///
    /// @param now   what is known beside from now on
    /// @param words those that tell more or less by it; all other words tell the same
    public Change update(
            Collection<Statement> gone,
            Collection<Statement> come,
            Background now,
            Set<String> words) {
        var work = new Work();
        if (gone.stream().anyMatch(it -> partings.isBound(it.claim()))) {
            partings.bound().forEach(claim -> unbind(claim, work));
        }
        gone.forEach(it -> drop(it.claim(), work));
        reweigh(now, words, work);
        come.forEach(it -> place(it, work));
        partings.bound().forEach(claim -> bind(claim, work));
        work.part();
        return merging.remake(work.left, work.clusters(), background);
    }

    private void unbind(String claim, Work work) {
        for (var group : groups(claim)) {
            work.open(group);
            group.ruledSame().forEach(work::open);
            group.unrule();
        }
    }

    private void bind(String claim, Work work) {
        if (partings.bind(claim)) {
            groups(claim).forEach(work::open);
        }
    }

    /// What one claim that was set apart says is parted only while the other is there.
    private void openParted(String claim, Work work) {
        if (partings.isParted(claim)) {
            groups(claim).forEach(work::open);
        }
    }

    private void drop(String claim, Work work) {
        openParted(claim, work);
        for (var group : groups(claim)) {
            work.touch(group);
            group.drop(claim);
            if (group.statements().isEmpty()) {
                close(group, work);
            } else {
                meetAgain(group, work);
            }
        }
        byClaim.remove(claim);
    }

    private void close(Group group, Work work) {
        loosen(group, work);
        group.unrule();
        groups.remove(group.name());
        work.forget(group);
    }

    /// Takes a group from its neighbours and keys.
    private void loosen(Group group, Work work) {
        group.around().toList().forEach(work::open);
        group.unlink();
        group.keys().forEach(key -> byKey.getOrDefault(key, new ArrayList<>()).remove(group));
    }

    private void reweigh(Background now, Set<String> words, Work work) {
        background = now;
        agreement = new Agreement(now);
        nearness = new Nearness(agreement);
        keys = new Keys(now);
        if (!words.isEmpty()) {
            var weighed =
                    groups.values().stream()
                            .filter(group ->
                                    !group.gist().standsAlone() && group.gist().isWeighed())
                            .filter(group ->
                                    group.gist().theme().stream().anyMatch(words::contains))
                            .toList();
            weighed.forEach(group -> loosen(group, work));
            weighed.forEach(group -> meet(group, work));
        }
    }

    private void place(Statement statement, Work work) {
        if (byClaim.containsKey(statement.claim())) {
            return;
        }
        var own = new ArrayList<Group>(1);
        for (var gist : Gist.of(statement)) {
            var name = new Group.Name(gist, mark(statement, gist));
            var group = groups.computeIfAbsent(name, Group::new);
            boolean isNew = group.statements().isEmpty();
            work.touch(group);
            group.add(statement);
            own.add(group);
            if (isNew) {
                open(group, work);
            } else {
                meetAgain(group, work);
            }
        }
        byClaim.put(statement.claim(), List.copyOf(own));
        openParted(statement.claim(), work);
    }

    private String mark(Statement statement, Gist gist) {
        return gist.standsAlone() || partings.isApart(statement.claim()) ? statement.claim() : "";
    }

    /// What says too little meets nobody, but for an act told of where the report has it from one that tells more ("the request is confirmed, the
    /// Bulletin wrote").
    private void open(Group group, Work work) {
        if (group.gist().standsAlone() && !Agreement.isToldOnce(group.gist())) {
            work.open(group);
        } else {
            meet(group, work);
        }
    }

    /// What is told of the same act at the same time hangs on who tells it.
    private void meetAgain(Group group, Work work) {
        if (!group.gist().standsAlone() && Agreement.isToldOnce(group.gist())) {
            loosen(group, work);
            meet(group, work);
        }
    }

    private void meet(Group group, Work work) {
        work.open(group);
        group.keep(keys.of(group.gist()));
        for (var key : group.keys()) {
            var others = byKey.computeIfAbsent(key, _ -> new ArrayList<>(1));
            others.stream()
                    .filter(other ->
                            agreement.agree(group.gist(), other.gist())
                                    || nearness.areOne(group, other))
                    .forEach(group::link);
            others.add(group);
        }
    }

    /// What is to be looked at again.
    private final class Work {
        /// Groups whose neighbours may be others.
        private final Set<Group> opened = new LinkedHashSet<>();

        /// Groups that may make other propositions.
        private final Set<Group> touched = new LinkedHashSet<>();

        /// Clusters that are no more, or have other statements.
        private final List<Cluster> left = new ArrayList<>();

        void open(Group group) {
            opened.add(group);
        }

        void touch(Group group) {
            if (touched.add(group)) {
                left.addAll(group.clusters());
            }
        }

        void forget(Group group) {
            opened.remove(group);
            touched.remove(group);
            left.addAll(group.clusters());
            group.leaveClusters();
        }

        void part() {
            var done = new HashSet<Group>();
            for (var group : opened) {
                if (!done.contains(group)) {
                    var around = Clusters.around(group);
                    done.addAll(around);
                    part(around);
                }
            }
        }

        private void part(Collection<Group> around) {
            around.forEach(group -> {
                left.addAll(group.clusters());
                group.leaveClusters();
            });
            Clusters.of(around, nearness, partings)
                    .forEach(cluster -> cluster.groups().forEach(group -> group.join(cluster)));
            touched.addAll(around);
        }

        List<Cluster> clusters() {
            return touched.stream().flatMap(group -> group.clusters().stream()).toList();
        }
    }

    /// All propositions, by id.
    public List<Proposition> all() {
        return merging.all();
    }

    /// The proposition that an id leads to, be it its own or that of a part of it.
    public Optional<Proposition> find(String id) {
        return all().stream().filter(it -> it.ids().contains(id)).findFirst();
    }

    /// The propositions that a claim is part of, by id: one for each pair of actors that others state alone.
    public List<Proposition> holding(String claim) {
        return merging.of(groups(claim).stream().flatMap(group -> group.clusters().stream()));
    }
}
