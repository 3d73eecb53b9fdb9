package stemma.text;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The words by which somebody takes back what he has said: "I was wrong". Who would say so "if" it were so takes nothing back.
public final class Retractions {
    private static final Pattern WORDS =
            Pattern.compile(
                    Table.rows("/stemma/text/retractions.tsv").stream()
                            .map(row -> row.get("words").replace(" ", "\\s+").replace("*", "\\w+"))
                            .collect(joining("|", "(?iU)(?<!\\b(?:if|whether) )\\b(?:", ")\\b")));

    private Retractions() {}

    /// The first in some words.
    public static Optional<MatchResult> in(String words) {
        return WORDS.matcher(words).results().findFirst();
    }
}
