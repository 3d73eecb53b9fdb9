package stemma.weigh;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stemma.model.CueKind;
import stemma.model.Source;

/// One step of a statement's chain: who, as an actor.
///
/// @param actor the actor's id; for the unnamed their words in small letters, empty where nothing is said of who it was
/// @param label how the report calls it
/// @param cue   with what kind of word it is brought in; empty for the report's own outlet
/// @param side  the actor id of whoever an unnamed source is at: the United Nations of "UN sources"; empty where nobody is named in its words
/// @param parties those who speak together, where several do; kind and actor are then those of the first of them with a name
public record Voice(
        Kind kind,
        String actor,
        String label,
        Optional<CueKind> cue,
        Optional<String> side,
        List<Voice> parties) {
    /// What a voice is.
    public enum Kind {
        OUTLET,
        /// A person, organisation, state or body.
        NAMED,
        /// A letter, statement or study; its parent is who wrote it.
        DOCUMENT,
        UNNAMED
    }

    /// One who speaks alone, with a name or of whom no side is told.
    public Voice(Kind kind, String actor, String label, Optional<CueKind> cue) {
        this(kind, actor, label, cue, Optional.empty(), List.of());
    }

    public Voice {
        parties = List.copyOf(parties);
        if (actor.isBlank() && kind != Kind.UNNAMED) {
            throw new IllegalArgumentException("A voice with a name has an actor: " + label);
        }
    }

    /// Those who speak together as one step of a chain.
    ///
    /// @param label what they are called together
    /// @param parties at least one
    static Voice together(String label, List<Voice> parties) {
        if (parties.size() == 1) {
            return parties.getFirst();
        }
        var lead = parties.stream().filter(Voice::isNamed).findFirst().orElseGet(parties::getFirst);
        return new Voice(lead.kind, lead.actor, label, lead.cue, lead.side, parties);
    }

    /// Each who speaks: itself, where nobody speaks with it.
    public List<Voice> each() {
        return parties.isEmpty() ? List.of(this) : parties;
    }

    /// The voice of a source.
    ///
    /// @param actor the actor id of a source with a name; of one without, that of whoever it is at, empty where that is not told
    static Voice of(Source source, String actor, Optional<CueKind> cue) {
        return switch (source) {
            case Source.Outlet(var name) -> new Voice(Kind.OUTLET, actor, name, cue);
            case Source.Person(var name) -> new Voice(Kind.NAMED, actor, name, cue);
            case Source.Organisation(var name) -> new Voice(Kind.NAMED, actor, name, cue);
            case Source.Document(var name) -> new Voice(Kind.DOCUMENT, actor, name, cue);
            case Source.Unnamed(var words) ->
                    new Voice(
                            Kind.UNNAMED,
                            words.toLowerCase(Locale.ROOT),
                            source.label(),
                            cue,
                            Optional.of(actor).filter(id -> !id.isEmpty()),
                            List.of());
        };
    }

    boolean isNamed() {
        return kind != Kind.UNNAMED;
    }

    /// Whether both are the same step of a chain, or one speaks in both, whatever the cue.
    boolean is(Voice other) {
        return each().stream()
                .anyMatch(one ->
                        other.each().stream()
                                .anyMatch(it -> one.kind == it.kind && one.actor.equals(it.actor)));
    }
}
