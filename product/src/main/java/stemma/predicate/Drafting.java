package stemma.predicate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Makes events of the matches of a sentence: their arguments with words and ways, their modality, their acts.
final class Drafting {
    private static final Set<String> WHERE =
            Set.of(
                    "in",
                    "at",
                    "near",
                    "outside",
                    "inside",
                    "around",
                    "across",
                    "throughout",
                    "along");
    private static final Set<String> POINTING = Set.of("there", "here");

    /// What whoever moves something from a place does there.
    private static final Relation LEAVES = Relations.of("withdraws");

    private final Parse parse;
    private final Matches matches;
    private final Moods moods;
    private final int sentence;

    Drafting(Parse parse, Matches matches, int sentence) {
        this.parse = parse;
        this.matches = matches;
        this.sentence = sentence;
        moods = new Moods(parse, matches);
    }

    /// None of a line that only hands its roles on, where nobody is meant who can act, or where the act did not take place. Two where something is moved from one place to another.
    Stream<Event> events(Match match) {
        return event(match).stream()
                .flatMap(event -> Stream.concat(Stream.of(event), left(match, event).stream()));
    }

    private Optional<Event> left(Match match, Event moved) {
        var roles = new EnumMap<Role, List<Argument>>(moved.roles());
        roles.put(Role.PLACE, arguments(match, match.of('f')));
        return Optional.of(moved)
                .filter(_ -> !match.of('f').isEmpty())
                .map(it ->
                        new Event(
                                LEAVES,
                                it.sentence(),
                                it.word(),
                                it.at(),
                                it.lemma(),
                                roles,
                                it.modality(),
                                it.negated(),
                                it.signs(),
                                it.about(),
                                it.rule() + ": from there"));
    }

    private Optional<Event> event(Match match) {
        var roles = roles(match);
        boolean hasActor =
                roles.entrySet().stream()
                        .filter(role -> role.getKey() != Role.PLACE)
                        .flatMap(role -> role.getValue().stream())
                        .anyMatch(argument -> matches.kinds().isActor(argument.word()));
        return relation(match)
                .filter(_ -> hasActor)
                .flatMap(relation ->
                        moods.of(match).map(mood -> event(match, relation, roles, mood)));
    }

    /// Who is deputy or vice does not lead, and holds a post all the same.
    private Optional<Relation> relation(Match match) {
        int first = match.frame().words(match.word()).stream().reduce(match.word(), Math::min);
        int before = parse.form(first - 1).equals("-") ? first - 2 : first - 1;
        boolean isDeputy =
                match.frame().part().equals("n")
                        && before >= 0
                        && matches.kinds().fits("deputy", before);
        return match.frame()
                .relation()
                .map(relation ->
                        relation.implies()
                                .filter(_ -> isDeputy)
                                .map(Relations::of)
                                .orElse(relation));
    }

    private Event event(
            Match match, Relation relation, Map<Role, List<Argument>> roles, Mood mood) {
        return new Event(
                relation,
                sentence,
                match.word(),
                parse.at(match.word()),
                match.frame().word(),
                roles,
                mood.shown(),
                mood.negated(),
                mood.signs(),
                Optional.empty(),
                match.frame().shown());
    }

    private Map<Role, List<Argument>> roles(Match match) {
        var roles = new EnumMap<Role, List<Argument>>(Role.class);
        for (var slot : match.frame().slots()) {
            slot.role()
                    .filter(_ -> !match.of(slot.sign()).isEmpty())
                    .ifPresent(role -> roles.put(role, arguments(match, match.of(slot.sign()))));
        }
        addUnlessFilled(roles, Role.THEME, untold(match));
        addUnlessFilled(roles, Role.PLACE, arguments(match, places(match)));
        addUnlessFilled(roles, Role.AMOUNT, arguments(match, amounts(match)));
        return roles;
    }

    private static void addUnlessFilled(
            Map<Role, List<Argument>> roles, Role role, List<Argument> found) {
        if (!found.isEmpty()) {
            roles.putIfAbsent(role, found);
        }
    }

    /// The content of an act that no event tells is its theme, by its words: "vowed it will not tolerate".
    private List<Argument> untold(Match match) {
        boolean isTold =
                matches.all().stream()
                        .filter(other -> other.frame().relation().isPresent())
                        .anyMatch(other ->
                                act(other.word()).filter(act -> act == match.word()).isPresent());
        return isTold
                ? List.of()
                : match.of('c').stream().map(head -> content(match, head)).toList();
    }

    private Argument content(Match match, int head) {
        return new Argument(
                head, parse.at(head), parse.clause(head), parse.path(match.word(), head), false);
    }

    private List<Argument> arguments(Match match, List<Integer> heads) {
        return heads.stream().map(head -> argument(match, head)).toList();
    }

    private Argument argument(Match match, int head) {
        return new Argument(
                head,
                parse.at(head),
                match.frame().isVerb()
                        ? parse.phraseBeside(head, match.word())
                        : parse.phrase(head),
                parse.path(match.word(), head),
                matches.kinds().describes(head));
    }

    /// Where it happened: "in Velm" behind the predicate, or behind its object; else "there".
    private List<Integer> places(Match match) {
        var used = match.fillers().values().stream().flatMap(List::stream).toList();
        var objects = parse.children(match.word(), "obj");
        var named =
                Stream.concat(Stream.of(match.word()), objects.stream())
                        .flatMap(word -> parse.children(word, "obl", "nmod").stream())
                        .filter(this::isWhere)
                        .filter(word -> !used.contains(word) && matches.kinds().isPlace(word))
                        .toList();
        return named.isEmpty()
                ? parse.children(match.word(), "advmod").stream()
                        .filter(word -> POINTING.contains(parse.form(word)))
                        .toList()
                : named;
    }

    /// "In Velm", "on the ridge"; "on Velm" is what something is aimed at.
    private boolean isWhere(int word) {
        String preposition = parse.preposition(word);
        return WHERE.contains(preposition)
                || preposition.equals("on") && matches.kinds().fits("ground", word);
    }

    /// How many: "two soldiers", "40 mortars".
    private List<Integer> amounts(Match match) {
        return Stream.of('p', 't')
                .flatMap(sign -> match.of(sign).stream())
                .flatMap(head -> parse.children(head, "nummod").stream())
                .filter(number -> parse.isPart(number, "NUM"))
                .toList();
    }

    /// The event with the act whose content it is, if any is among those of its sentence.
    ///
    /// @param words  the predicates of the sentence's events
    /// @param before how many events the text has before them
    Event withAct(Event event, List<Integer> words, int before) {
        return act(event.word())
                .map(words::indexOf)
                .filter(index -> index >= 0)
                .map(index -> about(event, before + index))
                .orElse(event);
    }

    private Optional<Integer> act(int word) {
        for (int at = word; parse.head(at) >= 0; at = parse.head(at)) {
            int below = at;
            var act = matches.actOf(at).map(Match::word);
            if (act.isPresent()) {
                return act;
            }
            boolean isCarried =
                    matches.at(parse.head(at)).filter(light -> light.carries(below)).isPresent();
            if (!isCarried && !parse.is(at, "conj", "xcomp", "ccomp")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Event about(Event event, int act) {
        return new Event(
                event.relation(),
                event.sentence(),
                event.word(),
                event.at(),
                event.lemma(),
                event.roles(),
                event.modality(),
                event.negated(),
                event.signs(),
                Optional.of(act),
                event.rule());
    }
}
