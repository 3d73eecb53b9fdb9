package stemma.weigh;

import java.util.Optional;

/// Why a statement has no origin of its own.
///
/// @param claim the claim that is joined
/// @param to    the claim that it is joined to, or rests on
/// @param words the reason in a sentence, with the names it hangs on
/// @param taken how it is known that its report was taken from another one, if that is the reason
public record Join(Reason reason, String claim, String to, String words, Optional<Descent> taken) {
    /// For another reason than that a report was taken from another one.
    public Join(Reason reason, String claim, String to, String words) {
        this(reason, claim, to, words, Optional.empty());
    }
}
