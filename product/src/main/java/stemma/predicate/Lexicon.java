package stemma.predicate;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The lines of `predicates.tsv` by the forms of their words.
final class Lexicon {
    private static final List<Frame> ALL = Frame.all();
    private static final Map<String, List<Frame>> BY_FORM = byForm();

    private Lexicon() {}

    static List<Frame> all() {
        return ALL;
    }

    private static Map<String, List<Frame>> byForm() {
        var byForm = new HashMap<String, List<Frame>>();
        for (var frame : ALL) {
            forms(frame)
                    .forEach(form ->
                            byForm.computeIfAbsent(form, _ -> new ArrayList<>()).add(frame));
        }
        return byForm;
    }

    private static Set<String> forms(Frame frame) {
        return switch (frame.part()) {
            case "v" -> Inflection.ofVerb(frame.stem());
            case "n" -> Inflection.ofNoun(frame.stem());
            default -> Set.of(frame.stem());
        };
    }

    /// The relations that a verb can tell in some form.
    static Set<String> ofVerb(String form) {
        return BY_FORM.getOrDefault(form, List.of()).stream()
                .filter(Frame::isVerb)
                .flatMap(frame -> frame.relation().stream())
                .map(Relation::id)
                .collect(toUnmodifiableSet());
    }

    /// The lines whose word stands there, in the order of the table.
    static List<Frame> at(Parse parse, int word) {
        return BY_FORM.getOrDefault(parse.form(word), List.of()).stream()
                .filter(frame -> isPart(frame, parse, word))
                .filter(frame -> isWhole(frame, parse, word))
                .toList();
    }

    private static boolean isPart(Frame frame, Parse parse, int word) {
        boolean isSecondHalf = word > 1 && parse.form(word - 1).equals("-");
        return switch (frame.part()) {
            case "v" -> !isSecondHalf && isVerb(parse, word);
            case "n" -> isNoun(parse, word) && !isFirstHalf(parse, word);
            case "adj" -> parse.isPart(word, "ADJ", "VERB", "ADV", "NOUN", "PROPN");
            case "x" -> isSecondHalf;
            default -> throw new IllegalArgumentException("No part of speech: " + frame.part());
        };
    }

    /// The model takes some nouns for verbs, though they have an article, and some for adjectives: "is home to".
    private static boolean isNoun(Parse parse, int word) {
        return parse.isPart(word, "NOUN", "PROPN")
                || parse.isPart(word, "VERB") && parse.has(word, "det", "nmod", "case")
                || parse.isPart(word, "ADJ", "ADV") && parse.has(word, "cop");
    }

    /// Whoever is "Secretary-General" is no secretary.
    private static boolean isFirstHalf(Parse parse, int word) {
        return parse.form(word + 1).equals("-")
                && parse.at(word).end() == parse.at(word + 1).begin();
    }

    /// The model takes some participles for adjectives, and some gerunds for nouns.
    private static boolean isVerb(Parse parse, int word) {
        return parse.isVerb(word)
                || parse.isPart(word, "ADJ") && Inflection.isParticiple(parse.form(word))
                || parse.isPart(word, "NOUN")
                        && parse.form(word).endsWith("ing")
                        && parse.has(word, "obj");
    }

    private static boolean isWhole(Frame frame, Parse parse, int word) {
        var rest = frame.rest();
        if (rest.isEmpty()) {
            return true;
        }
        int from = frame.isVerb() ? word + 1 : word - rest.size() - hyphens(parse, word, rest);
        boolean isBeside =
                IntStream.range(0, rest.size())
                        .allMatch(i -> parse.form(from + i).equals(rest.get(i)));
        return isBeside
                || frame.isVerb() && rest.size() == 1 && hasParticle(parse, word, rest.getFirst());
    }

    /// "Secretary-General" is as good as "secretary general".
    private static int hyphens(Parse parse, int word, List<String> rest) {
        boolean isJoined =
                rest.size() == 1
                        && parse.form(word - 1).equals("-")
                        && parse.form(word - 2).equals(rest.getFirst());
        return isJoined ? 1 : 0;
    }

    /// "handed the prisoners over"
    private static boolean hasParticle(Parse parse, int word, String particle) {
        return parse.children(word, "compound", "advmod", "mark").stream()
                .anyMatch(child -> child > word && parse.form(child).equals(particle));
    }
}
