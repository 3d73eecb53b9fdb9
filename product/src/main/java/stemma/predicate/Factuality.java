package stemma.predicate;

import stemma.model.Passage;

/// How a text presents one event word, a verb or a noun such as `raid`: the features that MEANTIME and FactBank annotate.
///
/// @param sentence index of the sentence in the reading
/// @param word     index of the event word in the sentence's words
/// @param at       the event word, with its particle: `carried out`
/// @param negated  whether the words say that it is not so
/// @param future   whether it lies ahead of the words: "will attack", "plans to attack"
public record Factuality(
        int sentence, int word, Passage at, Certainty certainty, boolean negated, boolean future) {}
