package stemma.weigh;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.weigh.Disagreement.Kind;
import stemma.weigh.Disagreement.Position;
import stemma.weigh.Question.Sole;

/// Where sources contradict each other (claims.md, section 5): whether at all, who, when, where, how many, with what outcome;
/// only between propositions that are otherwise the same and whose times overlap. What differs in time is change.
public final class Disagreements {
    private final Dossier dossier;
    private final Agreement agreement;
    private final Rivalry rivalry;
    private final Map<String, Proposition> byId = new TreeMap<>();
    private final Map<Kind, Unions> unions = new HashMap<>();
    private final Map<Kind, Set<String>> found = new TreeMap<>();

    private Disagreements(Collection<Proposition> propositions, Dossier dossier) {
        this.dossier = dossier;
        this.agreement = new Agreement(dossier.background());
        this.rivalry = new Rivalry(agreement);
        propositions.forEach(it -> byId.put(it.id(), it));
    }

    /// All disagreements among propositions, by id.
    ///
    /// @param dossier what they were put together from
    public static List<Disagreement> of(Collection<Proposition> propositions, Dossier dossier) {
        var disagreements = new Disagreements(propositions, dossier);
        disagreements.byId.values().forEach(disagreements::atAll);
        disagreements.buckets().forEach(disagreements::compare);
        new GeneralDenials(disagreements.byId.values())
                .each((affirmed, denied) -> disagreements.unite(Kind.WHETHER, affirmed, denied));
        return disagreements.list();
    }

    private void atAll(Proposition proposition) {
        if (has(proposition, Stance.FOR) && has(proposition, Stance.AGAINST)) {
            unite(Kind.WHETHER, proposition, proposition);
        }
    }

    private static boolean has(Proposition proposition, Stance stance) {
        return proposition.statements().stream().anyMatch(it -> it.stance() == stance);
    }

    private void unite(Kind kind, Proposition one, Proposition other) {
        unions.computeIfAbsent(kind, _ -> new Unions()).unite(one.id(), other.id());
        found.computeIfAbsent(kind, _ -> new TreeSet<>()).addAll(List.of(one.id(), other.id()));
    }

    /// What one gist of a proposition says.
    ///
    /// @param reaching the same, up to the day on which it was last reported or came to an end
    /// @param pro      whether somebody asserts it
    /// @param contra   whether somebody denies it
    private record Part(
            Proposition proposition, Gist gist, Gist reaching, boolean pro, boolean contra) {
        static Part of(Proposition proposition, Gist gist, Departures departures) {
            return new Part(
                    proposition,
                    gist,
                    gist.until(departures.last(gist, proposition)),
                    has(proposition, Stance.FOR),
                    has(proposition, Stance.AGAINST));
        }

        boolean isOf(Proposition other) {
            return proposition.id().equals(other.id());
        }
    }

    private Collection<List<Part>> buckets() {
        var buckets = new LinkedHashMap<List<Object>, List<Part>>();
        var departures = new Departures(byId.values());
        for (var proposition : byId.values()) {
            for (var gist : Gist.of(proposition)) {
                if (!gist.isVague()) {
                    var part = Part.of(proposition, gist, departures);
                    keys(gist)
                            .forEach(key ->
                                    buckets.computeIfAbsent(key, _ -> new ArrayList<>()).add(part));
                }
            }
        }
        return buckets.values();
    }

    private static Stream<List<Object>> keys(Gist gist) {
        if (gist.question().theme() == Question.Theme.WORDS) {
            return Stream.empty();
        }
        String family =
                gist.question()
                        .opposite()
                        .filter(opposite -> opposite.compareTo(gist.relation()) < 0)
                        .orElse(gist.root());
        var pair = Stream.<List<Object>>of(List.of(family, gist.agent(), gist.patient()));
        return Stream.concat(pair, rivals(gist));
    }

    /// Who else did it: of what happened, within a few days, so that the months of its days are the same.
    private static Stream<List<Object>> rivals(Gist gist) {
        if (gist.patient().isEmpty()) {
            return Stream.empty();
        }
        if (gist.isTie()) {
            return Stream.of(List.<Object>of(gist.root(), gist.patient()))
                    .filter(_ -> gist.question().sole() == Sole.AGENT);
        }
        return gist.span().filter(span -> span.days() <= Rivalry.WEEK).stream()
                .flatMap(span -> Stream.of(Keys.month(span.first()), Keys.month(span.last())))
                .distinct()
                .map(month -> List.<Object>of(gist.root(), gist.patient(), month));
    }

    private void compare(List<Part> bucket) {
        for (int i = 0; i < bucket.size(); i++) {
            for (int j = i + 1; j < bucket.size(); j++) {
                if (!bucket.get(i).isOf(bucket.get(j).proposition())) {
                    compare(bucket.get(i), bucket.get(j));
                }
            }
        }
    }

    private void compare(Part one, Part other) {
        if (isDenied(one, other) || isDenied(other, one)) {
            unite(Kind.WHETHER, one.proposition(), other.proposition());
        }
        if (one.pro() && other.pro()) {
            rivalry.between(one.reaching(), other.reaching())
                    .filter(kind -> !isBoth(kind, one.proposition(), other.proposition()))
                    .ifPresent(kind -> unite(kind, one.proposition(), other.proposition()));
        }
    }

    /// Who denies it in general denies each case of it.
    private boolean isDenied(Part finer, Part coarser) {
        return coarser.contra()
                && finer.pro()
                && agreement.agree(finer.gist(), coarser.gist())
                && agreement.entails(finer.gist(), coarser.gist());
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

    private List<Disagreement> list() {
        return found.entrySet().stream()
                .flatMap(entry -> list(entry.getKey(), entry.getValue()))
                .sorted(comparing(Disagreement::id))
                .toList();
    }

    private Stream<Disagreement> list(Kind kind, Set<String> ids) {
        var together =
                ids.stream()
                        .collect(
                                Collectors.groupingBy(
                                        unions.getOrDefault(kind, new Unions())::find,
                                        TreeMap::new,
                                        Collectors.toList()));
        return together.entrySet().stream()
                .map(entry -> disagreement(kind, entry.getKey(), entry.getValue()));
    }

    private Disagreement disagreement(Kind kind, String first, List<String> ids) {
        var positions =
                ids.stream()
                        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                        .flatMap(it -> positions(kind, it))
                        .toList();
        return new Disagreement(kind.word() + ":" + first, kind, positions, dossier.background());
    }

    private Stream<Position> positions(Kind kind, Proposition proposition) {
        return Stream.of(Stance.FOR, Stance.AGAINST)
                .filter(stance -> stance == Stance.FOR || kind == Kind.WHETHER)
                .filter(stance -> has(proposition, stance))
                .map(stance -> Position.of(proposition, stance, dossier));
    }
}
