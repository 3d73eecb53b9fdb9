package stemma.desk;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.Claim;
import stemma.weigh.Absence;
import stemma.weigh.Themes;

/// What a claim says that there is none of: "There is no camp on Heron ridge", "No guard of the League stood at the gate", and of people who do something, "No officer of Norvia teaches here". Only of what can be somewhere:
/// "there is no doubt in Velm" denies nothing that others tell of a doubt.
final class Absent {
    private static final Set<String> PRESENCES =
            NameKeys.words("/stemma/desk/presences.tsv").stream()
                    .map(Themes::form)
                    .collect(toUnmodifiableSet());

    /// A place, a day or another sentence ends the words for something.
    private static final String WORD =
            "(?!(?:on|in|at|near|inside|within|across|along|around|by|that|this|and|or|but|nor|today|now|since|until|before|after|when|where|who|which|to|as|with|against|about)\\b)[\\w’'-]+";

    private static final String NOUN = "(?<noun>" + WORD + ")";
    private static final String THING =
            "(?<thing>(?:(?!of |from )%s ){0,3}?%s(?: (?:of|from) %s(?: %s){0,2})?)"
                    .formatted(WORD, NOUN, WORD, WORD);
    private static final String AT =
            "(?: (?:on|in|at|near|inside|within|across|along|around|by) (?<at>%s(?: %s){0,4}))"
                    .formatted(WORD, WORD);
    private static final String REST = "(?:[ .;:].*)?";

    private static final Pattern THERE =
            Pattern.compile(
                    "(?iU)there (?:is|are|was|were|(?:has|have|had) been|(?:has|have|had) never been) (?:no|not any|not an?|an?|any) "
                            + THING
                            + AT
                            + REST);
    private static final Pattern NONE =
            Pattern.compile(
                    "(?iU)no "
                            + THING
                            + " (?:(?:was|were|is|are|(?:has|have|had) been)(?: present)?|stood|stands?)"
                            + AT
                            + REST);

    /// Whose people they are, and what they do, is what others tell of them.
    private static final Pattern DOES =
            Pattern.compile(
                    "(?iU)no (?:\\w+ )?%s (?:of|from) (?:the )?(?<thing>%s (?:(?:has|have|had|ever|will) )*%s).*"
                            .formatted(NOUN, WORD, WORD));

    private Absent() {}

    /// Nothing of a claim that denies something else, or nothing.
    static Optional<Absence> in(Claim claim, Filed filed) {
        if (!claim.content().isSaid()) {
            return Optional.empty();
        }
        String words = filed.words(claim).replaceAll("^[“\"'‘]+|[”\"'’.,]+$", "");
        return Stream.of(THERE, NONE, DOES)
                .map(pattern -> pattern.matcher(words))
                .filter(Matcher::matches)
                .filter(it -> PRESENCES.contains(Themes.form(it.group("noun"))))
                .findFirst()
                .map(it ->
                        new Absence(
                                forms(it.group("thing")),
                                it.namedGroups().containsKey("at")
                                        ? forms(it.group("at"))
                                        : List.of()));
    }

    private static List<String> forms(String words) {
        return Stream.of(Themes.form(words).split(" ")).filter(it -> !it.isEmpty()).toList();
    }
}
