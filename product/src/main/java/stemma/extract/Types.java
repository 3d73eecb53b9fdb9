package stemma.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import stemma.model.ActorKind;
import stemma.model.Passage;

/// The model's types of mentions, and which kinds of actors they are.
final class Types {
    private static final Pattern ARTICLE = Pattern.compile("(?i)(?:the|an?)[\\s\\p{Z}]+");

    private Types() {}

    /// The type under which an actor of this kind is mentioned.
    static String of(ActorKind kind) {
        return switch (kind) {
            case PERSON, ROLE, GROUP -> "Person";
            case ORGANISATION, UNIT, BODY, MEDIUM, UNKNOWN -> "Organisation";
            case STATE, PLACE -> "Location";
        };
    }

    /// A state is mentioned as a place and as someone who acts.
    static boolean canBe(String type, ActorKind kind) {
        return switch (kind) {
            case STATE, PLACE -> Set.of("Location", "Organisation", "Nationality").contains(type);
            case PERSON, ROLE, GROUP, ORGANISATION, UNIT, BODY, MEDIUM, UNKNOWN ->
                    of(kind).equals(type);
        };
    }

    /// The kind of actor that mentions of a type name; of dates, sums or weapons none.
    ///
    /// @param name the words, of which one may tell more: "Ministry"
    static Optional<ActorKind> kind(String type, String name) {
        return switch (type) {
            case "Person" -> Heads.ofBeginning(name).or(() -> Optional.of(ActorKind.PERSON));
            case "Location" ->
                    Optional.of(told(name, Set.of(ActorKind.STATE)).orElse(ActorKind.PLACE));
            case "Organisation" ->
                    Optional.of(
                            told(name, Set.of(ActorKind.UNIT, ActorKind.STATE, ActorKind.MEDIUM))
                                    .or(() -> Heads.ofBeginning(name))
                                    .orElse(ActorKind.ORGANISATION));
            default -> Optional.empty();
        };
    }

    private static Optional<ActorKind> told(String name, Set<ActorKind> possible) {
        return Heads.ofName(name).filter(possible::contains);
    }

    /// The words without the article before them.
    static Passage bare(Passage at, String text) {
        var article = ARTICLE.matcher(text).region(at.begin(), at.end());
        return article.lookingAt() && article.end() < at.end()
                ? new Passage(article.end(), at.end())
                : at;
    }
}
