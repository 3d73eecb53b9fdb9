package stemma.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import stemma.model.ActorKind;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.text.Names;

/// Parts of a body that a report calls by small words in quotation marks: the Selm League "security bureau".
final class Departments {
    private static final Pattern QUOTED =
            Pattern.compile(
                    "(?U)\\b((?:\\p{Lu}[\\p{L}\\p{M}-]*\\s){0,4}\\p{Lu}[\\p{L}\\p{M}-]*)(?:['’]s)?\\s[“\"](\\p{Ll}+(?:\\s\\p{Ll}+){0,3}),?[”\"]");

    private static final Pattern SPACES = Pattern.compile("(?U)\\s+");
    private static final Pattern FIRST = Pattern.compile("\\b\\p{Ll}");

    private Departments() {}

    /// Where those of somebody who is named there stand, in the order of the text.
    ///
    /// @param named whom the text names
    static List<Mention> in(String text, List<Mention> named) {
        return QUOTED.matcher(text)
                .results()
                .filter(found -> isOf(found, named))
                .flatMap(found -> part(found).stream())
                .toList();
    }

    private static boolean isOf(MatchResult found, List<Mention> named) {
        var owner = new Passage(found.start(1), found.end(1));
        return InOrder.overlapping(named, Mention::at, owner).stream()
                .anyMatch(it -> it.at().end() >= owner.end() && it.kind() != ActorKind.PERSON);
    }

    private static Optional<Mention> part(MatchResult found) {
        String words = SPACES.matcher(found.group(2)).replaceAll(" ");
        String owner = SPACES.matcher(found.group(1)).replaceAll(" ");
        return Heads.kind(words.substring(words.lastIndexOf(' ') + 1))
                .filter(kind -> kind == ActorKind.UNIT && words.contains(" "))
                .map(kind ->
                        new Mention(
                                new Passage(found.start(1), found.end()),
                                Names.of(owner).map(Names.Known::name).orElse(owner)
                                        + " "
                                        + large(words),
                                kind));
    }

    private static String large(String words) {
        return FIRST.matcher(words).replaceAll(it -> it.group().toUpperCase(Locale.ROOT));
    }
}
