package stemma.resolve;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Says in words what is alike in two names and what is not.
final class Reasons {
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyw]+");
    private static final Pattern H = Pattern.compile("h");
    private static final double ALIKE = 0.999;
    private static final double SPELLED = 0.6;

    private final NameParts one;
    private final NameParts other;
    private final Evidence evidence;
    private final Alignment alignment;
    private final List<String> reasons = new ArrayList<>();

    private Reasons(NameParts one, NameParts other, Evidence evidence) {
        this.one = one;
        this.other = other;
        this.evidence = evidence;
        this.alignment = evidence.alignment();
    }

    static List<String> of(NameParts one, NameParts other, Evidence evidence) {
        if (one.parts().isEmpty() || other.parts().isEmpty()) {
            return List.of("no letters to compare");
        }
        var reasons = new Reasons(one, other, evidence);
        reasons.pairs();
        reasons.rests();
        reasons.wholes();
        reasons.asides();
        return List.copyOf(reasons.reasons);
    }

    private void pairs() {
        for (int i = 0; i < alignment.partner().length; i++) {
            if (alignment.isMatched(i)) {
                var left = alignment.shorter().get(i);
                var right = alignment.answer(i);
                reasons.add(pair(left, right, alignment.likeness()[i]));
            }
        }
    }

    private String pair(Form left, Form right, double likeness) {
        var first = alignment.isTurned() ? right : left;
        var second = alignment.isTurned() ? left : right;
        var words = first.part().written() + "/" + second.part().written();
        if (likeness > ALIKE) {
            return left.isTranslated(right)
                    ? words + ": the same word"
                    : "same " + role(left, right);
        }
        return words + ": " + difference(left, right, likeness);
    }

    private static String role(Form left, Form right) {
        return left.part().role() == right.part().role()
                ? left.part().role().word()
                : "name in another part";
    }

    private static String difference(Form left, Form right, double likeness) {
        var one = left.part().form();
        var other = right.part().form();
        if (left.is(Role.INITIAL) || right.is(Role.INITIAL)) {
            return "initial";
        }
        if (left.spelling().script() != right.spelling().script()) {
            return likeness > SPELLED ? "written in other letters" : "other letters, perhaps alike";
        }
        if (Lexicon.areNicknames(one, other)) {
            return "short form or another language's";
        }
        return spelling(one, other, likeness);
    }

    private static String spelling(String one, String other, double likeness) {
        if (undoubled(one).equals(undoubled(other))) {
            return "doubled letter";
        }
        if (VOWELS.matcher(undoubled(one))
                .replaceAll("")
                .equals(VOWELS.matcher(undoubled(other)).replaceAll(""))) {
            return "vowels";
        }
        if (H.matcher(one).replaceAll("").equals(H.matcher(other).replaceAll(""))) {
            return "h";
        }
        return likeness > SPELLED || Lexicon.areOneCommon(one, other)
                ? "spelled in two ways"
                : "only somewhat alike";
    }

    private static String undoubled(String word) {
        return DOUBLED.matcher(word).replaceAll("$1");
    }

    private void rests() {
        if (evidence.get(Trait.JOINED) > 0
                && evidence.get(Trait.JOINED) == evidence.get(Trait.WORST)) {
            reasons.add("the same as one word");
            return;
        }
        var left =
                Stream.iterate(0, i -> i < alignment.partner().length, i -> i + 1)
                        .filter(i -> !alignment.isMatched(i))
                        .map(i -> alignment.shorter().get(i))
                        .toList();
        var right =
                Stream.iterate(0, j -> j < alignment.longer().size(), j -> j + 1)
                        .filter(j -> !alignment.isTaken(j))
                        .map(j -> alignment.longer().get(j))
                        .toList();
        rests(left, right);
    }

    private void rests(List<Form> left, List<Form> right) {
        boolean isAcronym = evidence.get(Trait.ACRONYM) > 0;
        if (!left.isEmpty() && !right.isEmpty() && !isAcronym) {
            var first = alignment.isTurned() ? right : left;
            var second = alignment.isTurned() ? left : right;
            reasons.add(differing(left, right) + ": " + words(first) + " and " + words(second));
        } else if (!right.isEmpty() && !isAcronym) {
            reasons.add("only in one: " + words(right));
        }
    }

    private static String differing(List<Form> left, List<Form> right) {
        var role = left.getFirst().part().role();
        boolean isOne =
                Stream.concat(left.stream(), right.stream()).allMatch(form -> form.is(role));
        boolean isName = role == Role.GIVEN || role == Role.FAMILY || role == Role.PATRONYM;
        return isOne && isName ? role.word() + "s differ" : "names differ";
    }

    private static String words(List<Form> forms) {
        return forms.stream().map(form -> form.part().written()).collect(joining(" "));
    }

    private void wholes() {
        add(Trait.FATHER_FOR_SON, "one's given name is the other's father's");
        add(Trait.NUMBERS_DIFFER, "numbers differ");
        add(Trait.LEGAL_DIFFERS, "legal forms differ");
        add(Trait.ACRONYM, "one is the acronym of the other");
        add(Trait.SINGLE, "one name alone");
        if (!isTranslated()) {
            add(Trait.INVERTED, "in another order");
        }
    }

    /// The noun for a body comes first in Arabic, and last in English.
    private boolean isTranslated() {
        return IntStream.range(0, alignment.partner().length)
                .filter(alignment::isMatched)
                .anyMatch(i -> alignment.shorter().get(i).isTranslated(alignment.answer(i)));
    }

    private void add(Trait trait, String reason) {
        if (evidence.get(trait) > 0) {
            reasons.add(reason);
        }
    }

    /// Titles and ranks that only one of them has.
    private void asides() {
        Stream.concat(aside(one, other), aside(other, one))
                .distinct()
                .forEach(title -> reasons.add("without " + title));
    }

    private static Stream<String> aside(NameParts having, NameParts lacking) {
        return having.parts().stream()
                .filter(part -> part.role() == Role.TITLE || part.role() == Role.RANK)
                .filter(part ->
                        lacking.parts().stream()
                                .noneMatch(other -> other.form().equals(part.form())))
                .map(Part::written);
    }
}
