package stemma.weigh;

/// Why a statement has no origin of its own.
///
/// @param claim the claim that is joined
/// @param to    the claim that it is joined to, or rests on
/// @param words the reason in a sentence, with the names it hangs on
public record Join(Reason reason, String claim, String to, String words) {}
