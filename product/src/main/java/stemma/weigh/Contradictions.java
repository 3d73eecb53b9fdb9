package stemma.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import stemma.weigh.Disagreement.Kind;
import stemma.weigh.Question.Sole;

/// Which propositions contradict which. Only those that share a key are compared: the same actors in one relation or its opposite, or the same patient of one that there is only one of at a time.
///
/// Propositions come and go; those that stay are not compared with each other again.
final class Contradictions {
    private final Map<Long, List<Proposition>> byKey = new HashMap<>();
    private final Map<Kind, IdentityHashMap<Proposition, Set<Proposition>>> found =
            new EnumMap<>(Kind.class);

    /// What one gist of a proposition says.
    ///
    /// @param reaching the same, up to the day on which it was last reported or came to an end
    /// @param pro      whether somebody asserts it
    /// @param contra   whether somebody denies it
    private record Part(Gist gist, Gist reaching, boolean pro, boolean contra, List<Long> keys) {
        static List<Part> of(Proposition proposition, Departures departures) {
            boolean pro = proposition.has(Stance.FOR);
            boolean contra = proposition.has(Stance.AGAINST);
            return gists(proposition)
                    .map(gist ->
                            new Part(
                                    gist,
                                    gist.until(departures.last(gist, proposition)),
                                    pro,
                                    contra,
                                    keysOf(gist).toList()))
                    .toList();
        }

        boolean meets(Part other) {
            return !Collections.disjoint(keys, other.keys);
        }
    }

    private static Stream<Gist> gists(Proposition proposition) {
        return Question.of(proposition.relation()).theme() == Question.Theme.WORDS
                ? Stream.empty()
                : Gist.of(proposition).stream().filter(gist -> !gist.isVague());
    }

    private static Stream<Long> keys(Proposition proposition) {
        return gists(proposition).flatMap(Contradictions::keysOf).distinct();
    }

    private static Stream<Long> keysOf(Gist gist) {
        String family =
                gist.question()
                        .opposite()
                        .filter(opposite -> opposite.compareTo(gist.relation()) < 0)
                        .orElse(gist.root());
        var pair = Stream.of(Keys.key(family, gist.agent(), gist.patient()));
        return Stream.concat(pair, rivals(gist));
    }

    /// Who else did it: of what happened, within a few days, so that the months of its days are the same.
    private static Stream<Long> rivals(Gist gist) {
        if (gist.patient().isEmpty()) {
            return Stream.empty();
        }
        if (gist.isTie()) {
            return Stream.of(Keys.key(gist.root(), gist.patient(), "alone"))
                    .filter(_ -> gist.question().sole() == Sole.AGENT);
        }
        return gist.span().filter(span -> span.days() <= Rivalry.WEEK).stream()
                .flatMap(span -> Stream.of(Keys.month(span.first()), Keys.month(span.last())))
                .distinct()
                .map(month -> Keys.key(gist.root(), gist.patient(), month));
    }

    /// Takes some out.
    void remove(Collection<Proposition> gone) {
        Set<Proposition> those = identities();
        those.addAll(gone);
        gone.stream()
                .flatMap(Contradictions::keys)
                .distinct()
                .forEach(key -> {
                    var own = byKey.getOrDefault(key, new ArrayList<>());
                    own.removeIf(those::contains);
                    if (own.isEmpty()) {
                        byKey.remove(key);
                    }
                });
        found.values().forEach(links -> those.forEach(it -> unlink(links, it)));
    }

    private static void unlink(
            IdentityHashMap<Proposition, Set<Proposition>> links, Proposition gone) {
        if (links.containsKey(gone)) {
            for (var other : links.remove(gone)) {
                links.computeIfPresent(
                        other,
                        (_, own) -> {
                            own.remove(gone);
                            return own;
                        });
            }
        }
    }

    /// Puts some in, each compared with those that are there.
    void add(Collection<Proposition> come, Departures departures, Background background) {
        var work = new Work(departures, background);
        for (var fresh : come) {
            if (fresh.has(Stance.FOR) && fresh.has(Stance.AGAINST)) {
                link(Kind.WHETHER, fresh, fresh);
            }
            Set<Proposition> met = identities();
            keys(fresh)
                    .forEach(key -> {
                        var own = byKey.computeIfAbsent(key, _ -> new ArrayList<>(1));
                        met.addAll(own);
                        own.add(fresh);
                    });
            met.forEach(other -> work.compare(fresh, other));
        }
    }

    private void link(Kind kind, Proposition one, Proposition other) {
        var links = found.computeIfAbsent(kind, _ -> new IdentityHashMap<>());
        links.computeIfAbsent(one, _ -> identities()).add(other);
        links.computeIfAbsent(other, _ -> identities()).add(one);
    }

    /// Those that some others contradict, or their own statements do, each with these.
    IdentityHashMap<Proposition, Set<Proposition>> of(Kind kind) {
        return found.getOrDefault(kind, new IdentityHashMap<>());
    }

    private static <T> Set<T> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /// Compares those that share a key.
    private final class Work {
        private final Departures departures;
        private final Agreement agreement;
        private final Rivalry rivalry;
        private final IdentityHashMap<Proposition, List<Part>> parts = new IdentityHashMap<>();

        Work(Departures departures, Background background) {
            this.departures = departures;
            this.agreement = new Agreement(background);
            this.rivalry = new Rivalry(agreement);
        }

        private List<Part> parts(Proposition proposition) {
            return parts.computeIfAbsent(proposition, it -> Part.of(it, departures));
        }

        void compare(Proposition one, Proposition other) {
            int order = one.id().compareTo(other.id());
            if (order > 0) {
                compare(other, one);
            } else if (order < 0) {
                for (var mine : parts(one)) {
                    parts(other).stream()
                            .filter(mine::meets)
                            .flatMap(others -> kinds(mine, others))
                            .filter(kind -> !isBoth(kind, one, other))
                            .forEach(kind -> link(kind, one, other));
                }
            }
        }

        private Stream<Kind> kinds(Part one, Part other) {
            var whether =
                    isDenied(one, other) || isDenied(other, one)
                            ? Stream.of(Kind.WHETHER)
                            : Stream.<Kind>empty();
            var rival =
                    one.pro && other.pro
                            ? rivalry.between(one.reaching, other.reaching).stream()
                            : Stream.<Kind>empty();
            return Stream.concat(whether, rival);
        }

        /// Who denies it in general denies each case of it.
        private boolean isDenied(Part finer, Part coarser) {
            return coarser.contra && finer.pro && agreement.denies(coarser.gist, finer.gist);
        }
    }

    /// What one report says side by side is no contradiction: that both did it, that it was here and there.
    private static boolean isBoth(Kind kind, Proposition one, Proposition other) {
        return (kind == Kind.WHO || kind == Kind.WHERE)
                && one.of(Stance.FOR).stream()
                        .anyMatch(it ->
                                other.of(Stance.FOR).stream()
                                        .anyMatch(also ->
                                                it.report().equals(also.report())
                                                        && it.origin().is(also.origin())));
    }
}
