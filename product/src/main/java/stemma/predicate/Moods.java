package stemma.predicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.model.Modality;
import stemma.text.Table;
import stemma.text.Table.Row;

/// How the words around a predicate present it, by `modality.tsv`: "may", "plans to", "if", "failed to", and acts whose content it is.
final class Moods {
    private static final Map<String, Map<String, List<Cue>>> CUES = cues();
    private static final Set<String> NO = Set.of("no", "neither");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing");
    private static final Set<String> HEADS = Set.of("v", "n", "adj");

    private final Parse parse;
    private final Matches matches;

    /// @param rest   the words that must follow
    /// @param future whether what it presents lies ahead
    /// @param line   as it stands in the table
    private record Cue(
            List<String> rest,
            Modality modality,
            Certainty certainty,
            boolean future,
            String line) {
        static Cue of(List<String> rest, Row row) {
            var modality = Frame.modality(row.get("modality")).orElseThrow();
            String sure = row.get("certainty");
            String time = row.get("time");
            return new Cue(
                    rest,
                    modality,
                    sure.isEmpty()
                            ? Mood.sureness(modality)
                            : Certainty.valueOf(sure.toUpperCase(Locale.ROOT)),
                    time.isEmpty() ? Mood.isAhead(modality) : time.equals("future"),
                    "modality.tsv: %s %s %s"
                            .formatted(row.get("word"), row.get("part"), row.get("modality")));
        }

        Sign at(Parse parse, int word) {
            return new Sign(parse.at(word), modality, certainty, future, line);
        }
    }

    Moods(Parse parse, Matches matches) {
        this.parse = parse;
        this.matches = matches;
    }

    private static Map<String, Map<String, List<Cue>>> cues() {
        var cues = new HashMap<String, Map<String, List<Cue>>>();
        for (var row : Table.rows("/stemma/predicate/modality.tsv")) {
            var ofPart = cues.computeIfAbsent(row.get("part"), _ -> new HashMap<>());
            var words = List.of(row.get("word").split(" "));
            var cue = Cue.of(words.subList(1, words.size()), row);
            forms(words.getFirst(), row)
                    .forEach(form -> ofPart.computeIfAbsent(form, _ -> new ArrayList<>()).add(cue));
        }
        return cues;
    }

    private static Set<String> forms(String word, Row row) {
        return switch (row.get("part")) {
            case "v" -> Inflection.ofVerb(word);
            case "n" -> Inflection.ofNoun(word);
            default -> Set.of(word);
        };
    }

    private static Optional<Sign> cue(String part, Parse parse, int word) {
        return CUES.getOrDefault(part, Map.of()).getOrDefault(parse.form(word), List.of()).stream()
                .filter(cue -> follows(cue.rest(), parse, word))
                .max(Comparator.comparingInt(cue -> cue.rest().size()))
                .map(cue -> cue.at(parse, word));
    }

    private static boolean follows(List<String> rest, Parse parse, int word) {
        for (int i = 0; i < rest.size(); i++) {
            if (!parse.form(word + 1 + i).equals(rest.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether a word tells how what stands under it is presented: "plans", "failed", "likely".
    static boolean isOperator(Parse parse, int word) {
        return operator(parse, word).isPresent();
    }

    /// Whether who plans, starts or ends an event noun also does it: "plans a raid".
    static boolean holds(Parse parse, int verb) {
        return parse.isVerb(verb) && isOperator(parse, verb);
    }

    private static Optional<Sign> operator(Parse parse, int word) {
        String part = parse.isVerb(word) ? "v" : parse.isPart(word, "NOUN") ? "n" : "adj";
        return cue(part, parse, word)
                .or(() ->
                        HEADS.stream()
                                .flatMap(other -> cue(other, parse, word).stream())
                                .findFirst()
                                .filter(_ -> !part.equals("n")));
    }

    /// None where the act whose content it is did not take place.
    Optional<Mood> of(Match match) {
        var own = own(match.word()).under(usual(match));
        return above(match.word(), isOfNobody(match) ? own.under(denied(match)) : own);
    }

    /// As the line of the table presents it.
    private Mood usual(Match match) {
        var usual = match.frame().modality();
        return usual == Modality.ASSERTED
                ? Mood.PLAIN
                : Mood.PLAIN.under(Sign.of(parse.at(match.word()), usual, match.line()));
    }

    private Sign denied(Match match) {
        return Sign.of(parse.at(match.word()), Modality.DENIED, "");
    }

    /// How a verb or noun that is no predicate of a line is presented; none as above.
    Optional<Mood> of(int word) {
        return matches.at(word).map(this::of).orElseGet(() -> above(word, own(word)));
    }

    /// "arms no party", "no party arms", "directs nobody"
    private boolean isOfNobody(Match match) {
        return match.fillers().values().stream()
                .flatMap(List::stream)
                .anyMatch(filler ->
                        NOBODY.contains(parse.form(filler))
                                || parse.children(filler, "det").stream()
                                        .anyMatch(child -> NO.contains(parse.form(child))));
    }

    private Optional<Mood> above(int word, Mood mood) {
        int above = parse.head(word);
        if (above < 0) {
            return Optional.of(mood);
        }
        var act = matches.actOf(word);
        if (act.isPresent()) {
            return content(act.get(), mood);
        }
        var match = matches.at(above);
        if (match.isPresent() && match.get().carries(word)) {
            return above(above, mood.under(own(above)));
        }
        return parse.is(word, "conj") ? above(above, mood) : operated(word, above, mood);
    }

    private Optional<Mood> operated(int word, int above, Mood mood) {
        boolean isComplement = parse.is(word, "xcomp", "ccomp", "csubj") || isOpenClause(word);
        boolean isNoun =
                parse.is(word, "obj", "obl", "nmod", "nsubj")
                        && !parse.isVerb(word)
                        && !isWhose(word, above);
        var operator =
                isComplement || isNoun && (!parse.is(word, "nsubj") || isSubjectOf(above))
                        ? operator(parse, above)
                        : Optional.<Sign>empty();
        if (operator.isPresent()) {
            return above(above, mood.under(operator.get()).under(own(above)));
        }
        boolean isPurpose =
                parse.is(word, "advcl", "acl")
                        && parse.preposition(word).endsWith("to")
                        && !isPerfect(word)
                        && !isToBe(word);
        if (isPurpose) {
            return Optional.of(mood.under(Sign.of(parse.at(word), Modality.PLANNED, "")));
        }
        if (parse.is(word, "xcomp")) {
            return above(above, mood.under(own(above)));
        }
        return parse.is(word, "ccomp")
                ? above(above, mood)
                : Optional.of(ofPhrase(word, above, mood));
    }

    /// "to have asked": what lies behind is no purpose.
    private boolean isPerfect(int word) {
        return parse.children(word, "aux").stream().anyMatch(aux -> parse.form(aux).equals("have"));
    }

    /// "a possible escalation of attacks"
    private Mood ofPhrase(int word, int above, Mood mood) {
        boolean isOfNoun = parse.is(word, "nmod") && parse.isPart(above, "NOUN");
        return isOfNoun ? mood.under(own(above)) : mood;
    }

    /// "plan to attack", "intention of leaving", "stopped short of endorsing"; not "the man who attacked".
    private boolean isOpenClause(int word) {
        boolean isGerundBehind = word == parse.head(word) + 1 && parse.form(word).endsWith("ing");
        boolean isOfAdjective = parse.is(word, "acl") && parse.isPart(parse.head(word), "ADJ");
        return isGerundBehind
                || isOfAdjective
                || parse.is(word, "acl", "advcl", "obl", "nmod")
                        && Set.of(
                                        "to", "of", "that", "for", "from", "on", "at", "against",
                                        "whether")
                                .contains(parse.preposition(word));
    }

    /// Of "an order from his successor", "a plan by its leader": whose it is, and not what.
    private boolean isWhose(int word, int above) {
        return parse.isPart(above, "NOUN")
                && Set.of("from", "by").contains(parse.preposition(word));
    }

    private boolean isSubjectOf(int above) {
        return !parse.isVerb(above) || matches.clause().isPassive(above);
    }

    private Optional<Mood> content(Match act, Mood mood) {
        var ofAct = of(act);
        boolean tookPlace = ofAct.isPresent() && !ofAct.get().negated();
        var how = act.frame().content().orElse(Modality.ASSERTED);
        if (how == Modality.DENIED && !tookPlace) {
            return Optional.of(mood.under(Sign.of(parse.at(act.word()), Modality.BELIEVED, "")));
        }
        var sign = Sign.of(parse.at(act.word()), how, act.line());
        var inner = how == Modality.ASSERTED ? mood : mood.under(sign);
        return ofAct.filter(_ -> tookPlace).map(inner::under);
    }

    /// By the words that hang on it: "may", "not", "if", "planned".
    private Mood own(int word) {
        var mood = Mood.PLAIN;
        for (int helper : helpers(word)) {
            var before = mood;
            mood =
                    Stream.of("aux", "adv", "mod", "mark")
                            .flatMap(part -> cue(part, parse, helper).stream())
                            .findFirst()
                            .map(before::under)
                            .orElse(mood);
        }
        if (isToBe(word)) {
            mood =
                    mood.under(
                            new Sign(
                                    parse.at(word), Modality.PLANNED, Certainty.CERTAIN, true, ""));
        }
        return isConditional(word)
                ? mood.under(
                        new Sign(parse.at(word), Modality.CONDITIONAL, sureIf(word), false, ""))
                : mood;
    }

    /// What would follow is as sure as its own words; what is asked is not sure at all.
    private Certainty sureIf(int word) {
        boolean asks = parse.head(word) < 0 && parse.asks();
        return asks ? Certainty.UNDERSPECIFIED : Certainty.CERTAIN;
    }

    /// Of "may raid and burn", "may" belongs to both.
    private List<Integer> helpers(int word) {
        var own =
                new HashSet<>(
                        parse.children(
                                word,
                                "aux",
                                "advmod",
                                "mark",
                                "det",
                                "amod",
                                "compound",
                                "discourse"));
        if (sharesHelpers(word)) {
            helpers(parse.head(word)).stream()
                    .filter(helper -> helper < parse.head(word))
                    .forEach(own::add);
        }
        own.stream()
                .filter(helper -> parse.is(helper, "advmod"))
                .flatMap(helper -> parse.children(helper, "advmod", "det").stream())
                .toList()
                .forEach(own::add);
        return own.stream().filter(helper -> !isOfPhrase(helper)).sorted().toList();
    }

    /// "Stopped by the dockers, not by the police": behind a comma and before a preposition it denies no more than that.
    private boolean isOfPhrase(int helper) {
        return parse.form(helper).equals("not")
                && helper > 0
                && parse.form(helper - 1).equals(",")
                && helper + 1 < parse.size()
                && parse.isPart(helper + 1, "ADP");
    }

    /// Not of "did not raid but burned".
    private boolean sharesHelpers(int word) {
        return parse.is(word, "conj")
                && parse.isVerb(word)
                && !parse.has(word, "aux", "nsubj", "cop")
                && !parse.form(word).endsWith("ing")
                && parse.form(word).endsWith("ed") == parse.form(parse.head(word)).endsWith("ed")
                && parse.children(word, "cc").stream()
                        .noneMatch(cc -> parse.form(cc).equals("but"));
    }

    /// "The League is to open an office.", and in a headline "League to open office".
    private boolean isToBe(int word) {
        boolean hasTo =
                parse.children(word, "mark").stream()
                        .anyMatch(mark -> parse.form(mark).equals("to"));
        boolean isHeadline = isHeadline(word) || isOfLoneName(word);
        return hasTo
                && !isPerfect(word)
                && (isHeadline
                        || parse.children(word, "aux", "cop").stream()
                                .anyMatch(aux ->
                                        Set.of("is", "are", "was", "were")
                                                .contains(parse.form(aux))));
    }

    /// With a subject of its own, whether or not a "sources say" follows.
    private boolean isHeadline(int word) {
        boolean isBefore =
                parse.head(word) > word
                        && parse.is(word, "ccomp", "parataxis")
                        && parse.preposition(word).equals("to");
        return (parse.head(word) < 0 || isBefore)
                && parse.children(word, "nsubj").stream().anyMatch(subject -> subject < word);
    }

    /// A headline's infinitive hangs on the name, where no verb is.
    private boolean isOfLoneName(int word) {
        int above = parse.head(word);
        return parse.is(word, "acl") && parse.head(above) < 0 && parse.isPart(above, "PROPN");
    }

    private boolean isConditional(int word) {
        boolean asks = parse.head(word) < 0 && parse.asks();
        return asks
                || parse.children(word, "advcl").stream()
                        .filter(clause -> parse.isVerb(clause) || parse.has(clause, "cop"))
                        .flatMap(clause -> parse.children(clause, "mark").stream())
                        .anyMatch(mark -> Set.of("if", "unless").contains(parse.form(mark)));
    }
}
