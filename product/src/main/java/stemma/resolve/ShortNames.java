package stemma.resolve;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.ActorKind;

/// Whose the shorter names are that reports use alone: a surname, a given name, "Orm Guard" of the Vale Orm Guard, "the Emirate" of an
/// Emirate of Selm. The more one can be told by his name, the fewer others have to be told of beside him, too.
final class ShortNames {
    private static final Pattern SMALL = Pattern.compile(" (?:of|for|in|to|and) ");
    private static final Pattern SPACE = Pattern.compile(" ");

    /// How many others, no states, the reports of both have to tell of: for a surname, or several words of a body's name.
    private static final int ENOUGH = 3;

    /// For a given name, or one word of a body's name.
    private static final int PLENTY = 5;

    /// A name that more have is looked at no further.
    private static final int MOST_BEARERS = 20;

    private final Company company;
    private final Map<String, List<Namesakes>> bySurname;
    private final Map<String, List<Namesakes>> byGivenName;
    private final Map<String, List<Namesakes>> bodies = new HashMap<>();

    /// @param all in order
    ShortNames(List<Namesakes> all, Company company) {
        this.company = company;
        var persons = all.stream().filter(Namesakes::hasFullName).toList();
        this.bySurname =
                persons.stream()
                        .collect(
                                groupingBy(it ->
                                        it.folded().substring(it.folded().lastIndexOf(' ') + 1)));
        this.byGivenName =
                persons.stream()
                        .collect(
                                groupingBy(
                                        it -> it.folded().substring(0, it.folded().indexOf(' '))));
        for (var those : all) {
            if (those.kind() != ActorKind.PERSON) {
                forms(those)
                        .forEach(form ->
                                bodies.computeIfAbsent(form, _ -> new ArrayList<>()).add(those));
            }
        }
    }

    /// "Front" ends "Orm Front", and "Orm" ends "Republic of Orm", which is a state; "Emirate" starts "Emirate of Selm".
    private static Set<String> forms(Namesakes those) {
        String name = those.folded();
        boolean isWhole = !SMALL.matcher(name).find();
        var forms = new TreeSet<String>();
        if (isWhole || those.kind() == ActorKind.STATE) {
            SPACE.matcher(name)
                    .results()
                    .map(MatchResult::end)
                    .forEach(end -> forms.add(name.substring(end)));
        }
        SMALL.matcher(name)
                .results()
                .map(MatchResult::start)
                .forEach(end -> forms.add(name.substring(0, end)));
        return forms;
    }

    /// The full names that a shorter one alone may stand for.
    List<Namesakes> bearers(Namesakes alone) {
        if (alone.isApart() || !Candidates.hasName(alone)) {
            return List.of();
        }
        if (alone.isPartOfName()) {
            var those = bySurname.getOrDefault(alone.folded(), List.of());
            return those.isEmpty() ? few(byGivenName, alone) : those;
        }
        return alone.kind() == ActorKind.PERSON
                ? List.of()
                : few(bodies, alone).stream().filter(bearer -> mayBear(bearer, alone)).toList();
    }

    /// "Orm" is a short form of "Republic of Orm", and none of "Air Orm".
    private static boolean mayBear(Namesakes bearer, Namesakes alone) {
        return alone.kind() != ActorKind.STATE || bearer.kind() == ActorKind.STATE;
    }

    private static List<Namesakes> few(Map<String, List<Namesakes>> by, Namesakes alone) {
        var those = by.getOrDefault(alone.folded(), List.of());
        return those.size() > MOST_BEARERS ? List.of() : those;
    }

    /// A shorter name is whoever has it, if only one has and is told of beside the same others; else a person is asked.
    List<Edge> edges(Collection<Namesakes> names, Clusters clusters) {
        return names.stream().flatMap(alone -> edges(alone, clusters)).sorted(Edge.ORDER).toList();
    }

    private Stream<Edge> edges(Namesakes alone, Clusters clusters) {
        var those = bearers(alone);
        long actors = those.stream().map(clusters::of).distinct().count();
        if (bySurname.containsKey(alone.folded()) && alone.isPartOfName()) {
            return those.stream().map(bearer -> surname(alone, bearer, actors));
        }
        boolean isOnly = actors == 1 && those.stream().noneMatch(it -> clusters.areOne(it, alone));
        return isOnly ? those.stream().flatMap(bearer -> only(alone, bearer)) : Stream.of();
    }

    private Edge surname(Namesakes alone, Namesakes bearer, long bearers) {
        boolean sharesCompany =
                !company.of(alone, bearer).isEmpty()
                        || bearers == 1
                                && !Lexicon.isCommon(alone.folded())
                                && company.inReports(alone, bearer) >= ENOUGH;
        boolean isSure = bearers == 1 && sharesCompany;
        var why =
                List.of(
                        "the surname alone",
                        bearers == 1 ? "nobody else has it here" : "%d have it".formatted(bearers),
                        sharesCompany
                                ? "told of beside the same others"
                                : "not told of beside the same others");
        return edge(alone, bearer, isSure, why);
    }

    /// Where few others are told of beside both, nobody is asked.
    private Stream<Edge> only(Namesakes alone, Namesakes bearer) {
        int others = company.inReports(alone, bearer);
        boolean isLong = alone.folded().indexOf(' ') > 0;
        boolean isSure = others >= (isLong ? ENOUGH : PLENTY);
        var why =
                List.of(
                        alone.isPartOfName() ? "the given name alone" : "part of the name",
                        "nobody else has it here",
                        "reports tell of %d others beside both".formatted(others));
        return others >= ENOUGH ? Stream.of(edge(alone, bearer, isSure, why)) : Stream.of();
    }

    private static Edge edge(Namesakes alone, Namesakes bearer, boolean isSure, List<String> why) {
        double score = isSure ? NameSimilarity.SURE : NameSimilarity.REVIEW;
        return Edge.between(alone, bearer, score, why, isSure);
    }
}
