package stemma.weigh;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import stemma.weigh.Disagreement.Kind;

/// Where sources contradict each other (claims.md, section 5): whether at all, who, when, where, how many, with what outcome;
/// only between propositions that are otherwise the same and whose times overlap. What differs in time is change.
///
/// Propositions can come and go, and only those are looked at again, and those that something known beside them is other for. What comes out hangs on what is there, not on the way there.
public final class Disagreements {
    private final Contradictions contradictions = new Contradictions();
    private Departures departures = Departures.none();

    private Disagreements() {}

    public static Disagreements none() {
        return new Disagreements();
    }

    /// All disagreements among propositions, by id.
    ///
    /// @param dossier what they were put together from
    public static List<Disagreement> of(Collection<Proposition> propositions, Dossier dossier) {
        var background = dossier.background();
        return of(propositions, background).stream()
                .map(it -> it.among(proposition -> Origins.of(proposition, dossier), background))
                .toList();
    }

    private static List<Dispute> of(Collection<Proposition> propositions, Background background) {
        var all = List.copyOf(propositions);
        return none().after(
                        new Change(List.of(), all), all, new News(background, Set.of(), Set.of()));
    }

    /// What is known of the world beside the reports, and of what it is not what it was.
    ///
    /// @param words  those that tell more or less than before
    /// @param others the ids of whoever and wherever is called otherwise than before, or belongs to somebody else
    public record News(Background background, Set<String> words, Set<String> others) {}

    /// What is disputed once propositions have come and gone, by id.
    ///
    /// @param all those that are there then
    public List<Dispute> after(Change change, Collection<Proposition> all, News news) {
        var left = new Departures(all);
        Set<Proposition> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
        var doubt = new Doubt(news, left.differing(departures));
        all.stream().filter(doubt::test).forEach(fresh::add);
        departures = left;
        contradictions.remove(change.gone());
        contradictions.remove(fresh);
        fresh.addAll(change.come());
        contradictions.add(fresh, left, news.background);
        var denials = new ArrayList<Denial>();
        new GeneralDenials(all)
                .each((affirmed, denied) -> denials.add(new Denial(affirmed, denied)));
        new Absences(all).each((affirmed, denied) -> denials.add(new Denial(affirmed, denied)));
        return disputes(denials);
    }

    /// What somebody affirms, and another denies in words that share no key with it.
    private record Denial(Proposition affirmed, Proposition denied) {}

    /// Which propositions may contradict others than before.
    private record Doubt(News news, Set<Departures.Stay> stays) {
        boolean test(Proposition proposition) {
            return !news.words.isEmpty() && isWeighed(proposition)
                    || !news.others.isEmpty() && isOfOthers(proposition)
                    || !stays.isEmpty() && isOfStays(proposition);
        }

        private boolean isWeighed(Proposition proposition) {
            return Gist.of(proposition).stream().anyMatch(Doubt::isWeighed)
                    && proposition.theme().stream().anyMatch(news.words::contains);
        }

        private static boolean isWeighed(Gist gist) {
            return !gist.isInWords()
                    && (gist.isWeighed() || gist.question().opposite().isPresent());
        }

        private boolean isOfOthers(Proposition proposition) {
            return proposition.actors().anyMatch(news.others::contains)
                    || proposition.where().filter(news.others::contains).isPresent();
        }

        private boolean isOfStays(Proposition proposition) {
            return Question.of(proposition.relation()).sole() == Question.Sole.WHERE
                    && Gist.of(proposition).stream()
                            .flatMap(it -> Departures.stay(it).stream())
                            .anyMatch(stays::contains);
        }
    }

    private List<Dispute> disputes(List<Denial> denials) {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> disputes(kind, denials))
                .sorted(comparing(Dispute::id))
                .toList();
    }

    private Stream<Dispute> disputes(Kind kind, List<Denial> denials) {
        var unions = new Unions();
        Set<Proposition> in = Collections.newSetFromMap(new IdentityHashMap<>());
        contradictions
                .of(kind)
                .forEach((one, others) ->
                        others.forEach(other -> {
                            unions.unite(one.id(), other.id());
                            in.add(one);
                        }));
        if (kind == Kind.WHETHER) {
            denials.forEach(it -> {
                unions.unite(it.affirmed.id(), it.denied.id());
                in.addAll(List.of(it.affirmed, it.denied));
            });
        }
        var together = in.stream().collect(groupingBy(it -> unions.find(it.id())));
        return together.entrySet().stream()
                .map(entry -> new Dispute(kind, entry.getKey(), sorted(entry.getValue())));
    }

    private static List<Proposition> sorted(Collection<Proposition> some) {
        var sorted = new ArrayList<>(some);
        sorted.sort(Proposition.BY_ID);
        return sorted;
    }
}
