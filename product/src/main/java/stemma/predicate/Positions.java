package stemma.predicate;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the words in a position of a frame, such as `subj`, `poss` or a preposition.
final class Positions {
    private static final Set<String> TITLED =
            Set.of("become", "becomes", "became", "remain", "remains", "remained");
    private static final String[] CLAUSES = {
        "xcomp", "ccomp", "advcl", "acl", "obl", "nmod", "dep"
    };

    private final Parse parse;
    private final Kinds kinds;
    private final Clause clause;

    Positions(Parse parse, Kinds kinds, Clause clause) {
        this.parse = parse;
        this.kinds = kinds;
        this.clause = clause;
    }

    /// The words that fill a position, without the others of their lists.
    List<Integer> at(String position, Frame frame, int word) {
        return switch (position) {
            case "subj" -> clause.subjects(word);
            case "obj" -> clause.objects(word, frame);
            case "pass" -> clause.sufferers(word);
            case "iobj" -> clause.indirect(word);
            case "xcomp" -> infinitives(word);
            case "ccomp" -> contents(word);
            case "doer" -> doers(word);
            case "poss" -> owners(word);
            case "comp" -> compounds(word);
            case "is" -> called(word);
            case "above" -> accompanied(word);
            case "prefix" -> List.of(word - 2);
            case "head" -> modified(word);
            default -> frame.isVerb() ? obliques(position, frame, word) : behind(word, position);
        };
    }

    /// "enjoys the support of Norvia", "relations between Norvia and Tarvel soured": with words that must stand there, also what hangs on them.
    private List<Integer> obliques(String preposition, Frame frame, int verb) {
        var own = clause.obliques(verb, preposition);
        return own.isEmpty() && frame.slots().stream().anyMatch(Slot::isFixed)
                ? parse.children(verb, "obj", "obl", "nsubj").stream()
                        .flatMap(object -> tied(object, preposition).stream())
                        .toList()
                : own;
    }

    /// Clauses and event nouns behind a preposition: "of arming", "in the attack".
    List<Integer> contentsBehind(int word, String preposition) {
        var own = clausesBehind(word, preposition);
        return own.isEmpty()
                ? parse.children(word, "obj", "iobj", "obl", "nsubj").stream()
                        .flatMap(child -> clausesBehind(child, preposition).stream())
                        .toList()
                : own;
    }

    private List<Integer> clausesBehind(int word, String preposition) {
        return parse.children(word, CLAUSES).stream()
                .filter(child -> child > word && parse.preposition(child).equals(preposition))
                .toList();
    }

    /// "to send", also where the tree hangs it on the object; "arming" without a preposition.
    private List<Integer> infinitives(int word) {
        var own =
                parse.children(word, "xcomp", "ccomp", "advcl", "acl", "obj").stream()
                        .filter(child ->
                                parse.is(child, "obj")
                                        ? parse.isGerund(child)
                                        : parse.is(child, "xcomp") || isInfinitive(child))
                        .toList();
        return own.isEmpty()
                ? parse.children(word, "obj", "iobj", "obl").stream()
                        .flatMap(child -> parse.children(child, "acl", "advcl").stream())
                        .filter(this::isInfinitive)
                        .toList()
                : own;
    }

    private boolean isInfinitive(int word) {
        return parse.preposition(word).equals("to");
    }

    private List<Integer> contents(int word) {
        return parse.children(word, "ccomp", "acl", "advcl", "xcomp", "parataxis").stream()
                .filter(child -> parse.is(child, "ccomp") || parse.has(child, "nsubj"))
                .filter(child ->
                        parse.is(child, "ccomp", "xcomp")
                                || parse.preposition(child).equals("that"))
                .toList();
    }

    /// Who is to do what is asked for: the Guard of "requested that the Guard leave".
    private List<Integer> doers(int word) {
        var clauses = contents(word).isEmpty() ? infinitives(word) : contents(word);
        return clauses.stream()
                .filter(clause -> clause > word)
                .filter(clause -> !clause.equals(word) && !this.clause.isPassive(clause))
                .flatMap(clause -> parse.children(clause, "nsubj").stream())
                .filter(doer -> doer > word)
                .limit(1)
                .toList();
    }

    /// Whoever acts with it: the Guard of "the Guard left with the consent of Norvia", also where it is the second of two.
    private List<Integer> accompanied(int word) {
        int first = parse.is(word, "conj") ? parse.head(word) : word;
        int above = parse.head(first);
        boolean isBeside =
                above >= 0
                        && parse.isVerb(above)
                        && parse.is(first, "obl")
                        && parse.preposition(first).equals("with");
        return isBeside ? clause.surface(above) : List.of();
    }

    /// "the Front's", "its"; a title before a name leaves its owner to the name.
    private List<Integer> owners(int word) {
        return Stream.of(Stream.of(word), titled(word), sharing(word))
                .flatMap(it -> it)
                .flatMap(owned -> parse.children(owned, "nmod", "det", "compound", "amod").stream())
                .filter(this::owns)
                .map(clause::meant)
                .toList();
    }

    /// "the Front's knowledge and consent"
    private Stream<Integer> sharing(int word) {
        boolean isBare = parse.children(word, "det", "nmod", "compound", "amod").isEmpty();
        return parse.is(word, "conj") && parse.isPart(word, "NOUN") && isBare
                ? Stream.of(parse.head(word)).filter(first -> parse.isPart(first, "NOUN"))
                : Stream.of();
    }

    private boolean owns(int word) {
        return parse.isSubtype(word, "poss")
                || parse.hasPossessive(word)
                || parse.isPart(word, "PRON")
                        && parse.is(word, "nmod", "det")
                        && parse.preposition(word).isEmpty();
    }

    private Stream<Integer> titled(int word) {
        return isBeforeName(word) ? Stream.of(parse.head(word)) : Stream.of();
    }

    private boolean isBeforeName(int word) {
        return parse.is(word, "compound", "amod", "nmod", "flat")
                && parse.head(word) > word
                && parse.preposition(word).isEmpty()
                && !owns(word)
                && parse.isPart(parse.head(word), "PROPN");
    }

    /// The name or noun next before a word, or else whose it is by nation: "German" of "German economy minister".
    private List<Integer> compounds(int word) {
        if (isWithinName(word)) {
            int first = parse.head(word);
            return kinds.fits("post", first)
                    ? compounds(first)
                    : Stream.of(first).filter(kinds::isActor).toList();
        }
        var before =
                Stream.concat(Stream.of(word), titled(word))
                        .flatMap(head ->
                                parse.children(head, "compound", "amod", "nmod", "flat").stream())
                        .filter(child ->
                                child < word && !owns(child) && !kinds.fits("title", child))
                        .filter(child ->
                                parse.isPart(child, "NOUN", "PROPN")
                                        || isCapitalisedAdjective(child))
                        .sorted()
                        .toList();
        return before.isEmpty()
                        || kinds.isActor(before.getLast())
                        || kinds.isThing(before.getLast())
                ? before.stream().skip(Math.max(0, before.size() - 1)).toList()
                : before.stream().filter(this::isCapitalisedAdjective).toList();
    }

    /// "Guard Secretary-General Ilse Marr", which the tree takes for one name.
    private boolean isWithinName(int word) {
        int above = parse.head(word);
        boolean isJoined = above >= 0 && above == word - 2 && parse.form(word - 1).equals("-");
        return above >= 0
                && above < word
                && (isJoined || parse.is(word, "flat") && parse.isPart(above, "PROPN"))
                && furtherNames(word).findAny().isPresent();
    }

    private Stream<Integer> furtherNames(int word) {
        return parse.children(parse.head(word), "flat", "appos").stream()
                .filter(child -> child > word && parse.isPart(child, "PROPN"));
    }

    private boolean isCapitalisedAdjective(int word) {
        return parse.isPart(word, "ADJ") && parse.isCapitalised(word);
    }

    /// Of whom a noun or adjective is said: "X is", "X, the", "the X", "leader X".
    private List<Integer> called(int word) {
        if (parse.has(word, "cop") || parse.has(word, "aux") && clause.isPassive(word)) {
            return clause.surface(word);
        }
        if (isWithinName(word)) {
            return furtherNames(word).limit(1).toList();
        }
        if (parse.is(word, "appos")) {
            boolean isBehind = parse.head(word) < word && isApposed(parse.head(word), word);
            return isBehind ? List.of(parse.head(word)) : List.of();
        }
        var beside =
                parse.children(word, "appos", "flat").stream()
                        .filter(child -> child > word && isApposed(word, child))
                        .toList();
        if (!beside.isEmpty()) {
            return beside.subList(0, 1);
        }
        int above = parse.head(word);
        if (isBeforeName(word)) {
            return List.of(above);
        }

        return above < 0 ? List.of() : calledFromAbove(word, above);
    }

    /// An apposition stands behind what it is of. Not of "Marsh: The spokesman says", nor of "Mr Oss, the minister says", where nothing closes what would stand between.
    private boolean isApposed(int word, int other) {
        int first = Math.min(word, other);
        int last = Math.max(word, other);
        boolean isParted =
                IntStream.range(first, last).anyMatch(between -> parse.form(between).equals(":"));
        boolean isOpened =
                IntStream.range(first, last).anyMatch(between -> parse.form(between).equals(","));
        int next = other + 1;
        boolean goesOn =
                other == last
                        && isOpened
                        && next < parse.size()
                        && parse.isPart(next, "VERB", "AUX")
                        && parse.head(other) == word
                        && parse.head(next) != other;
        return !isParted && !goesOn;
    }

    private List<Integer> calledFromAbove(int word, int above) {
        boolean isAdjective = parse.isPart(word, "ADJ", "VERB", "ADV");
        return switch (parse.relation(word)) {
            case "amod", "acl" -> isAdjective ? List.of(clause.meant(above)) : List.of();
            case "conj" -> parse.isPart(above, "NOUN", "ADJ") ? called(above) : List.of();
            case "xcomp", "obj" ->
                    isAdjective || TITLED.contains(parse.form(above))
                            ? clause.surface(above)
                            : List.of();
            case "obl" ->
                    parse.preposition(word).equals("as")
                                    && parse.form(above).matches("serv.*|act.*")
                            ? clause.surface(above)
                            : List.of();
            default -> List.of();
        };
    }

    /// The noun that a word such as `Tarvel-financed` stands before.
    private List<Integer> modified(int word) {
        for (int at = parse.head(word); at >= 0; at = parse.head(at)) {
            if (at > word && parse.isPart(at, "NOUN", "PROPN") && at - word <= 6) {
                return List.of(at);
            }
        }
        int first = parse.head(word - 2);
        return first > word && first - word <= 6 ? List.of(first) : List.of();
    }

    /// What hangs on a noun or adjective by a preposition, or stands so behind the verb that the noun is the object of.
    private List<Integer> behind(int word, String preposition) {
        var own =
                Stream.concat(Stream.of(word), titled(word))
                        .flatMap(head -> tied(head, preposition).stream())
                        .toList();
        if (!own.isEmpty()) {
            return own;
        }
        var inside = deeper(word, preposition);
        if (!inside.isEmpty()) {
            return inside;
        }
        return preposition.equals("of") ? shared(word, preposition) : borrowed(word, preposition);
    }

    private List<Integer> tied(int word, String preposition) {
        var tied =
                parse.children(word, "nmod", "obl", "obj", "dep").stream()
                        .filter(child -> begins(parse.preposition(child), preposition))
                        .map(clause::meant)
                        .toList();
        return preposition.equals("between") ? withSecond(tied, word) : tied;
    }

    /// "between A and B", where the tree hangs both on the word before
    private List<Integer> withSecond(List<Integer> tied, int word) {
        var second =
                parse.children(word, "nmod", "obl").stream()
                        .filter(child ->
                                !tied.isEmpty()
                                        && child > tied.getFirst()
                                        && parse.has(child, "cc"))
                        .filter(child -> parse.preposition(child).isEmpty());
        return Stream.concat(tied.stream(), second).toList();
    }

    private static boolean begins(String own, String preposition) {
        return own.equals(preposition) || own.startsWith(preposition + " ");
    }

    /// "the delivery of rifles to the Front", where the tree hangs "to the Front" on "rifles"
    private List<Integer> deeper(int word, String preposition) {
        return preposition.equals("of")
                ? List.of()
                : parse.children(word, "nmod", "obl").stream()
                        .filter(child -> child > word && !parse.preposition(child).isEmpty())
                        .flatMap(child -> tied(child, preposition).stream())
                        .toList();
    }

    private List<Integer> borrowed(int word, String preposition) {
        int above = parse.head(word);
        boolean isObject =
                above >= 0
                        && parse.is(word, "obj", "nsubj")
                        && !(preposition.equals("by") && clause.isPassive(above));
        var found =
                isObject
                        ? tied(above, preposition).stream().filter(child -> child > word).toList()
                        : List.<Integer>of();
        return found.isEmpty() ? shared(word, preposition) : found;
    }

    /// "the arming and training of the Front"
    private List<Integer> shared(int word, String preposition) {
        if (parse.is(word, "conj") && !parse.isVerb(parse.head(word))) {
            return tied(parse.head(word), preposition);
        }
        return parse.children(word, "conj").stream()
                .filter(other -> !parse.isVerb(other))
                .flatMap(other -> tied(other, preposition).stream())
                .toList();
    }
}
