package stemma.model;

/// Words that name someone or somewhere.
///
/// @param name the actor's usual name where the words are known to be one of its spellings, otherwise the words themselves
public record Mention(Passage at, String name, ActorKind kind) {
    public Mention {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A mention has a name");
        }
    }
}
