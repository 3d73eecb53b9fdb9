package stemma.desk;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import stemma.model.Claim;
import stemma.model.Modality;
import stemma.model.Report;
import stemma.model.Source;
import stemma.text.Retractions;

/// What somebody takes back of what he said, in so many words: "I was wrong", "I told you what I had been told". It is what the report tells of him right before.
final class TakenBack {
    /// So far back it is looked for, in characters.
    private static final int NEAR = 400;

    /// Who speaks in his own report.
    private static final Source SELF = new Source.Unnamed("I");

    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: \\p{Lu}[\\p{L}\\p{M}.’'-]*){1,3}");

    /// How a report begins, or is headed, that says of itself that it corrects another.
    private static final Pattern CORRECTING =
            Pattern.compile("(?iU)\\W*(?:correction|corrected|corrects|corrigendum|erratum)\\b.*");

    private final Filed filed;
    private final Function<Source, String> actors;

    /// @param actors the actor id of a source with a name
    TakenBack(Filed filed, Function<Source, String> actors) {
        this.filed = filed;
        this.actors = actors;
    }

    /// Whether a report says of itself that it corrects an earlier one.
    static boolean isCorrecting(Report report) {
        return report.read().stream()
                .limit(2)
                .map(block -> block.at().in(report.text()).lines().findFirst().orElse(""))
                .anyMatch(line -> CORRECTING.matcher(line).matches());
    }

    /// The claim that somebody takes back in the words of another.
    Optional<Claim> of(Claim claim) {
        if (!claim.content().isSaid() || claim.modality() != Modality.ASSERTED) {
            return Optional.empty();
        }
        return claim.content().words().stream()
                .flatMap(words -> Retractions.in(words.in(filed.report().text())).stream())
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .findFirst()
                .flatMap(back ->
                        speaker(claim)
                                .flatMap(speaker ->
                                        before(claim, speaker, back.contains("denied"))));
    }

    private Optional<String> speaker(Claim claim) {
        return claim.attribution()
                .last()
                .map(last -> author(last.sources().getFirst()))
                .filter(Source::isNamed)
                .map(actors);
    }

    /// The author of a letter for the "I" in his own words; anybody else as he is.
    Source author(Source source) {
        return filed.report()
                .imprint()
                .author()
                .filter(_ -> source.equals(SELF))
                .filter(name -> PERSON.matcher(name).matches() && !Collective.isBody(name))
                .<Source>map(Source.Person::new)
                .orElse(source);
    }

    /// "I denied what I had not been shown" takes back what was denied, whatever was said since.
    private Optional<Claim> before(Claim claim, String speaker, boolean isDenial) {
        return filed.before(claim, NEAR)
                .filter(it -> !isDenial || it.modality() == Modality.DENIED)
                .filter(it -> speaker(it).filter(speaker::equals).isPresent())
                .max(
                        Comparator.comparingInt((Claim it) -> it.content().end())
                                .thenComparing(Claim::id));
    }
}
