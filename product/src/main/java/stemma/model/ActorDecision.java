package stemma.model;

import java.util.List;

/// What a person decided on who is who. Actors are named by a mention of theirs, since actors are derived and mentions stand in the text.
public sealed interface ActorDecision extends Decision {
    /// The two are one actor, whatever speaks against it.
    record Merge(Anchor one, Anchor other) implements ActorDecision {}

    /// What these mentions stand for, in their reports, is an actor of its own, which nothing joins with another but a merge.
    record Split(List<Anchor> apart) implements ActorDecision {
        public Split {
            apart = List.copyOf(apart);
            if (apart.isEmpty()) {
                throw new IllegalArgumentException("A split names a mention to be set apart");
            }
        }
    }

    /// The two are different actors, and are not proposed as one again.
    record NotSame(Anchor one, Anchor other) implements ActorDecision {}

    /// The actor is called this.
    record Rename(Anchor actor, String name) implements ActorDecision {
        public Rename {
            checkName(name);
        }
    }

    record SetKind(Anchor actor, ActorKind kind) implements ActorDecision {}

    /// The actor goes by this name, too.
    record AddName(Anchor actor, String name) implements ActorDecision {
        public AddName {
            checkName(name);
        }
    }

    /// This is no name of the actor.
    record StrikeName(Anchor actor, String name) implements ActorDecision {
        public StrikeName {
            checkName(name);
        }
    }

    /// The actor is a part, wing or office of the other.
    record SetParent(Anchor actor, Anchor parent) implements ActorDecision {}

    /// What it says of the first actor: a name, or the word for a kind; empty for what is only between mentions.
    default String value() {
        return switch (this) {
            case Merge _, Split _, NotSame _, SetParent _ -> "";
            case Rename(_, var name) -> name;
            case SetKind(_, var kind) -> kind.word();
            case AddName(_, var name) -> name;
            case StrikeName(_, var name) -> name;
        };
    }

    @Override
    default String word() {
        return switch (this) {
            case Merge _ -> "merge";
            case Split _ -> "split";
            case NotSame _ -> "not-same";
            case Rename _ -> "rename";
            case SetKind _ -> "set-kind";
            case AddName _ -> "add-name";
            case StrikeName _ -> "strike-name";
            case SetParent _ -> "set-parent";
        };
    }

    /// The mentions it names.
    default List<Anchor> anchors() {
        return switch (this) {
            case Merge(var one, var other) -> List.of(one, other);
            case Split(var apart) -> apart;
            case NotSame(var one, var other) -> List.of(one, other);
            case Rename(var actor, _) -> List.of(actor);
            case SetKind(var actor, _) -> List.of(actor);
            case AddName(var actor, _) -> List.of(actor);
            case StrikeName(var actor, _) -> List.of(actor);
            case SetParent(var actor, var parent) -> List.of(actor, parent);
        };
    }

    private static void checkName(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A name is not empty");
        }
    }
}
