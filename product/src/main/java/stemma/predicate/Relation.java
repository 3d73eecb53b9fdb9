package stemma.predicate;

import java.util.Optional;

/// What holds between actors or happened, such as `arms`; an entry of `relations.tsv`.
///
/// @param symmetric whether it says the same with agent and patient exchanged
/// @param says      what it says, in a few words
/// @param plover    the nearest type of event in PLOVER
/// @param re3d      the nearest type of relation in re3d
/// @param stix      the nearest relationship type of STIX 2.1
/// @param implies   the relation that it entails between the same actors
public record Relation(
        String id,
        Kind kind,
        boolean symmetric,
        String says,
        Optional<String> plover,
        Optional<String> re3d,
        String stix,
        Optional<String> implies) {
    /// Whether it holds for a time, or happened.
    public enum Kind {
        TIE,
        EVENT,
        /// Nothing tells which: the relation of words that no entry fits.
        ANY
    }
}
