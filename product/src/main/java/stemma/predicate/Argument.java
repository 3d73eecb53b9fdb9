package stemma.predicate;

import stemma.model.Passage;

/// Words that have a role in an event.
///
/// @param word   index of their head in the sentence's words
/// @param at     the head alone
/// @param phrase the head with what hangs on it, without clauses, appositions and others of a list
/// @param path   the way through the tree from the predicate: `^xcomp obj` goes up one `xcomp`, then down to an `obj`
/// @param actor  whether it names or describes an actor; a pronoun does neither
public record Argument(int word, Passage at, Passage phrase, String path, boolean actor) {}
