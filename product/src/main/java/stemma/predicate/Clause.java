package stemma.predicate;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who stands where around a verb, with active and passive, relative clauses, lists and control undone.
final class Clause {
    private static final String[] BEFORE_NOUN = {
        "case", "det", "compound", "amod", "nummod", "nmod:poss"
    };

    private static final Set<String> BE =
            Set.of(
                    "be", "is", "are", "was", "were", "been", "being", "am", "get", "gets", "got",
                    "getting", "gotten");
    private static final Set<String> GETTING =
            forms(Inflection::ofVerb, "win", "secure", "obtain", "receive", "get", "extract");

    private static final Set<String> PROMISES =
            forms(
                    Inflection::ofNoun,
                    "commitment",
                    "promise",
                    "pledge",
                    "assurance",
                    "guarantee",
                    "undertaking");

    private static final Set<String> OF_OBJECT = Set.of("of", "from", "for", "into");
    private static final Set<String> TO_OBJECT = Set.of("to", "of", "from", "into");
    private static final Set<String> OF_SENTENCE = Set.of("", "that", "whether", "if");
    private static final Set<String> INCLUDING = Set.of("including", "such as");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

    private final Parse parse;
    private final Control control;

    /// Tells whose words the subject of a content is.
    interface Control {
        /// The subject of a content by the line that read its act; empty where no line did.
        List<Integer> subjects(int content);
    }

    Clause(Parse parse, Control control) {
        this.parse = parse;
        this.control = control;
    }

    private static Set<String> forms(Function<String, Set<String>> of, String... words) {
        return Stream.of(words).flatMap(it -> of.apply(it).stream()).collect(toUnmodifiableSet());
    }

    /// Whether the subject of a verb is who suffers it: "was armed", "fighters armed by".
    boolean isPassive(int verb) {
        if (!Inflection.isParticiple(parse.form(verb))) {
            return false;
        }
        var helpers = parse.children(verb, "aux", "cop");
        if (!helpers.isEmpty()) {
            return BE.contains(parse.form(helpers.getLast()));
        }
        if (parse.children(verb).stream().anyMatch(child -> parse.isSubtype(child, "pass"))) {
            return true;
        }
        return switch (parse.relation(verb)) {
            case "acl", "amod" -> !parse.has(verb, "nsubj") && parse.preposition(verb).isEmpty();
            case "advcl", "xcomp" ->
                    !parse.has(verb, "nsubj", "obj") && parse.preposition(verb).isEmpty();
            case "conj" -> !parse.has(verb, "nsubj", "obj") && isPassive(parse.head(verb));
            default -> false;
        };
    }

    /// Who does it.
    List<Integer> subjects(int verb) {
        return isPassive(verb) ? obliques(verb, "by") : surface(verb);
    }

    /// To whom or what.
    List<Integer> objects(int verb, Frame frame) {
        boolean twoObjects = frame.takesTwoObjects();
        var own = objectsBehind(verb);
        if (isPassive(verb)) {
            return twoObjects && !own.isEmpty() ? own : surface(verb);
        }
        var indirect = behindThat(verb, parse.children(verb, "iobj"));
        if (!own.isEmpty() && (twoObjects || !isFarther(verb, own, indirect))) {
            return own.size() > 1 ? List.of(own.getLast()) : own;
        }
        return indirect.isEmpty() || twoObjects ? missingObject(verb, frame) : indirect;
    }

    /// Of "supports the mission against the rebels Oss" the mission is supported, whatever the tree makes of the rest.
    private boolean isFarther(int verb, List<Integer> objects, List<Integer> indirect) {
        return !indirect.isEmpty()
                && parse.children(verb, "obl").stream()
                        .anyMatch(phrase ->
                                indirect.getFirst() < phrase && phrase < objects.getFirst());
    }

    /// The subject of a passive.
    List<Integer> sufferers(int verb) {
        return isPassive(verb) ? surface(verb) : List.of();
    }

    /// The object that needs no preposition: "gave the Front rifles".
    List<Integer> indirect(int verb) {
        var indirect = behindThat(verb, parse.children(verb, "iobj"));
        var direct = objectsBehind(verb);
        if (!indirect.isEmpty()) {
            return indirect;
        }
        if (isPassive(verb)) {
            return direct.isEmpty() ? List.of() : surface(verb);
        }
        return direct.size() > 1 ? List.of(direct.getFirst()) : List.of();
    }

    /// Of "told the paper that Norvia promised Velm" the paper belongs to the verb before, whatever the tree says.
    private List<Integer> behindThat(int verb, List<Integer> objects) {
        int that =
                parse.children(verb, "mark").stream()
                        .filter(mark -> parse.form(mark).equals("that"))
                        .findFirst()
                        .orElse(-1);
        return objects.stream().filter(object -> object > that).toList();
    }

    private List<Integer> objectsBehind(int verb) {
        return behindThat(verb, parse.children(verb, "obj")).stream()
                .filter(child -> !isRelative(child) && !parse.has(child, "case"))
                .toList();
    }

    private List<Integer> missingObject(int verb, Frame frame) {
        int particle = verb + 1;
        if (particle < parse.size()
                && parse.is(particle, "case")
                && parse.head(particle) >= 0
                && parse.head(parse.head(particle)) == verb
                && frame.rest().contains(parse.form(particle))) {
            return List.of(parse.head(particle));
        }
        var loose = frame.takesContent() ? lowerSubject(verb) : looseObject(verb);
        if (!loose.isEmpty()) {
            return loose;
        }
        if (parse.is(verb, "acl") && parse.has(verb, "nsubj") && !hasRelativeSubject(verb)) {
            return List.of(parse.head(verb));
        }
        return sharedObject(verb);
    }

    /// Of "asked the Council to inspect" the Council, where the tree makes it the subject of "inspect".
    private List<Integer> lowerSubject(int verb) {
        return parse.children(verb, "xcomp", "ccomp", "advcl").stream()
                .filter(child -> child > verb && TO_OBJECT.contains(parse.preposition(child)))
                .flatMap(child -> parse.children(child, "nsubj").stream())
                .filter(subject -> subject > verb)
                .limit(1)
                .toList();
    }

    /// An object that the tree takes for an adverbial without preposition.
    private List<Integer> looseObject(int verb) {
        return parse.children(verb, "obl").stream()
                .filter(child -> child > verb && parse.preposition(child).isEmpty())
                .filter(child -> parse.isPart(child, "NOUN", "PROPN"))
                .limit(1)
                .toList();
    }

    private boolean hasRelativeSubject(int verb) {
        return parse.children(verb, "nsubj").stream().anyMatch(this::isRelative);
    }

    /// "trained and armed the Front"
    private List<Integer> sharedObject(int verb) {
        var later =
                parse.children(verb, "conj").stream()
                        .filter(child -> parse.isVerb(child) && !parse.has(child, "nsubj"))
                        .flatMap(child -> objectsBehind(child).stream())
                        .toList();
        if (!later.isEmpty() && !parse.has(verb, "obl", "xcomp", "ccomp")) {
            return later;
        }
        return parse.is(verb, "conj")
                ? objectsBehind(parse.head(verb)).stream().filter(object -> object > verb).toList()
                : List.of();
    }

    /// The grammatical subject, or whoever is understood to be it.
    List<Integer> surface(int word) {
        var own = nearest(parse.children(word, "nsubj"), word);
        if (!own.isEmpty()) {
            return own.stream().map(this::meant).toList();
        }
        var told = control.subjects(word);
        int above = parse.head(word);
        if (above < 0 || !told.isEmpty()) {
            return told;
        }
        return switch (parse.relation(word)) {
            case "conj" ->
                    parse.isNominal(above) && !parse.has(above, "cop")
                            ? understood(above, word)
                            : surface(above);
            case "acl" -> ofNoun(word, above);
            case "amod" -> List.of(above);
            case "ccomp" -> isFinite(word) ? List.of() : understood(above, word);
            case "xcomp", "advcl", "obl", "nmod", "obj" -> understood(above, word);
            default -> List.of();
        };
    }

    /// Whether a clause has a subject of its own, though the tree may not: "denied arming" and "asked to arm" have none.
    private boolean isFinite(int verb) {
        return parse.isVerb(verb)
                && !parse.form(verb).endsWith("ing")
                && OF_SENTENCE.contains(parse.preposition(verb));
    }

    /// Of two subjects that do not stand side by side the one nearer to the verb: the other belongs elsewhere.
    private static List<Integer> nearest(List<Integer> subjects, int verb) {
        var before = subjects.stream().filter(subject -> subject < verb).toList();
        if (!before.isEmpty() && before.size() < subjects.size()) {
            return nearest(before, verb);
        }
        boolean areApart =
                before.size() > 1 && before.getLast() - before.getFirst() >= before.size();
        return areApart ? List.of(before.getLast()) : subjects;
    }

    /// Whether it has a direct object besides the words of a predicate.
    boolean hasObject(int verb, Set<Integer> predicate) {
        return !isPassive(verb)
                && objectsBehind(verb).stream()
                        .anyMatch(object -> !predicate.contains(object) && !parse.isGerund(object));
    }

    private List<Integer> ofNoun(int verb, int noun) {
        boolean modifies =
                parse.preposition(verb).isEmpty()
                        && (Inflection.isParticiple(parse.form(verb))
                                || parse.form(verb).endsWith("ing")
                                || parse.children(verb).stream().anyMatch(this::isRelative));
        return modifies ? List.of(noun) : understood(noun, verb);
    }

    private List<Integer> understood(int above, int verb) {
        if (!parse.isVerb(above)) {
            return ownersOf(above);
        }
        var objects = parse.children(above, "iobj", "obj");
        boolean isOfObject = parse.is(verb, "xcomp") || OF_OBJECT.contains(parse.preposition(verb));
        return isOfObject && !objects.isEmpty() && !isPassive(above) && !objects.contains(verb)
                ? objects
                : surface(above);
    }

    /// Whose plan it is: the League's, or whoever has one.
    private List<Integer> ownersOf(int noun) {
        var owners =
                parse.children(noun, "nsubj", "nmod", "det").stream().filter(this::owns).toList();
        if (!owners.isEmpty()) {
            return owners.stream().map(this::meant).toList();
        }
        boolean hangsOnVerb =
                parse.is(noun, "obj", "xcomp", "obl", "conj")
                        && parse.head(noun) >= 0
                        && !isGotten(noun);
        return hangsOnVerb ? understood(parse.head(noun), noun) : List.of();
    }

    /// "Won a promise to leave": who gets it does not leave.
    private boolean isGotten(int noun) {
        return parse.is(noun, "obj")
                && PROMISES.contains(parse.form(noun))
                && GETTING.contains(parse.form(parse.head(noun)));
    }

    private boolean owns(int word) {
        return parse.is(word, "nsubj")
                || parse.isSubtype(word, "poss")
                || parse.hasPossessive(word);
    }

    private boolean isRelative(int word) {
        return RELATIVE.contains(parse.form(word)) && parse.isPart(word, "PRON", "DET");
    }

    /// For a relative pronoun the word that it stands for.
    int meant(int word) {
        if (!isRelative(word)) {
            return word;
        }
        int at = word;
        while (at >= 0 && !parse.is(at, "acl")) {
            at = parse.head(at);
        }
        return at >= 0 ? parse.head(at) : word;
    }

    /// What stands behind a preposition; also where the tree hangs it on the object or on another such phrase.
    List<Integer> obliques(int verb, String preposition) {
        var own = behind(verb, preposition);
        if (!own.isEmpty()) {
            return own;
        }
        var deeper = preposition.equals("of") ? List.<Integer>of() : deeper(verb, preposition);
        return deeper.isEmpty() ? sharedOblique(verb, preposition) : deeper;
    }

    /// What a tree hangs on the words behind the verb, one or two steps down: "was named governor of Dorvan by Norvia".
    private List<Integer> deeper(int verb, String preposition) {
        var first =
                parse.children(verb, "obj", "iobj", "obl", "xcomp").stream()
                        .filter(child -> child > verb && !parse.isVerb(child))
                        .filter(child -> !preposition.equals("by") || !isEventBehind(child))
                        .toList();
        var second =
                first.stream()
                        .flatMap(child -> parse.children(child, "nmod", "obl").stream())
                        .toList();
        return Stream.concat(first.stream(), second.stream())
                .flatMap(child -> behind(child, preposition).stream())
                .toList();
    }

    /// Of "were made following a speech by Oss" Oss made the speech.
    private boolean isEventBehind(int word) {
        return !parse.preposition(word).isEmpty() && !Lexicon.at(parse, word).isEmpty();
    }

    /// "armed and trained by the League"
    private List<Integer> sharedOblique(int verb, String preposition) {
        IntPredicate isLoose = other -> parse.isVerb(other) && !parse.has(other, "nsubj");
        var beside = new ArrayList<Integer>();
        if (!parse.has(verb, "obl", "obj")) {
            parse.children(verb, "conj").stream().filter(isLoose::test).forEach(beside::add);
        }
        return beside.stream().flatMap(other -> behind(other, preposition).stream()).toList();
    }

    private List<Integer> behind(int word, String preposition) {
        return parse.children(word, "obl", "nmod", "obj", "advmod", "iobj", "dep").stream()
                .filter(child -> ties(child, preposition) && !isDenied(child))
                .map(this::meant)
                .toList();
    }

    private boolean ties(int word, String preposition) {
        String own = parse.preposition(word);
        return own.equals(preposition)
                || own.startsWith(preposition + " ")
                || own.equals("out " + preposition);
    }

    /// A word and the others of its list.
    List<Integer> listed(int word) {
        var all = new ArrayList<>(List.of(word));
        for (int i = 0; i < all.size(); i++) {
            int head = all.get(i);
            parse.children(head, "conj").stream()
                    .filter(other -> parse.isPart(other, "NOUN", "PROPN", "PRON", "NUM", "X"))
                    .filter(other -> parse.preposition(other).isEmpty())
                    .filter(other -> !isInclusion(head, other) && !isDenied(other))
                    .forEach(all::add);
            named(head).forEach(all::add);
        }
        return all.stream().distinct().sorted().toList();
    }

    /// "Forces, including the Guard", "groups such as the Front": who is named as one of them.
    private Stream<Integer> named(int word) {
        return parse.children(word, "nmod", "obl").stream()
                .filter(child -> child > word && parse.isPart(child, "PROPN"))
                .filter(child -> INCLUDING.contains(parse.preposition(child)));
    }

    /// "By the Guard, not by League guards".
    private boolean isDenied(int word) {
        int first = parse.children(word, BEFORE_NOUN).stream().reduce(word, Math::min);
        return first > 0 && parse.form(first - 1).equals("not");
    }

    /// "Forces, which include Kadans, Orlans and others": whom a clause about the first counts up, where nothing but a comma is before him.
    private boolean isInclusion(int first, int other) {
        return IntStream.range(first + 1, other).anyMatch(this::isRelative)
                && parse.children(other, "cc").stream().noneMatch(and -> and > first);
    }
}
