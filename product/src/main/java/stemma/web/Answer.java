package stemma.web;

import java.util.List;
import stemma.desk.WhoIsWho;
import stemma.model.Actor;
import stemma.model.Actor.Naming;
import stemma.model.ActorDecision;
import stemma.model.ActorDecision.AddName;
import stemma.model.ActorDecision.Rename;
import stemma.model.ActorDecision.SetKind;
import stemma.model.ActorDecision.SetParent;
import stemma.model.ActorDecision.Split;
import stemma.model.ActorDecision.StrikeName;
import stemma.model.ActorKind;
import stemma.model.Appearance;

/// What a person types on the page of an actor, as a decision.
record Answer(WhoIsWho who, Actor actor) {

    /// @param act       what to do: the word of a decision
    /// @param value     a name, a kind, or another actor by name or id
    /// @param spellings what is spelled so is to be set apart
    /// @param reports   likewise what these tell of, by id
    record Typed(String act, String value, List<String> spellings, List<String> reports) {}

    /// A decision, or why there is none.
    sealed interface Outcome {}

    record Taken(ActorDecision decision) implements Outcome {}

    /// @param why in a sentence
    record Refused(String why) implements Outcome {}

    Outcome of(Typed typed) {
        return switch (typed.act()) {
            case "split" -> split(typed);
            case "set-kind" -> kind(typed.value());
            case "strike-name" -> struck(typed.value());
            case "rename", "add-name" -> named(typed);
            case "set-parent" -> parent(typed.value());
            default -> new Refused("This form is not known here.");
        };
    }

    private Outcome named(Typed typed) {
        if (typed.value().isEmpty()) {
            return new Refused("Write a name.");
        }
        var anchor = who.anchor(actor);
        return new Taken(
                typed.act().equals("rename")
                        ? new Rename(anchor, typed.value())
                        : new AddName(anchor, typed.value()));
    }

    /// Names are compared as they were shown: what was typed has lost signs that cannot be seen.
    private Outcome struck(String value) {
        var names = actor.names().stream().map(Naming::name).toList();
        if (names.size() < 2) {
            return new Refused("That is its only name; call it something else instead.");
        }
        return names.stream()
                .filter(name -> Wording.shown(name).equals(value))
                .findFirst()
                .<Outcome>map(name -> new Taken(new StrikeName(who.anchor(actor), name)))
                .orElseGet(() -> new Refused("Choose one of its names."));
    }

    private Outcome kind(String word) {
        return List.of(ActorKind.values()).stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .<Outcome>map(kind -> new Taken(new SetKind(who.anchor(actor), kind)))
                .orElseGet(() -> new Refused("Choose a kind."));
    }

    private Outcome parent(String words) {
        var called = who.called(words).stream().filter(other -> !other.equals(actor)).toList();
        return switch (called.size()) {
            case 0 ->
                    new Refused("No other actor is called “%s” here.".formatted(shortened(words)));
            case 1 -> new Taken(new SetParent(who.anchor(actor), who.anchor(called.getFirst())));
            default ->
                    new Refused(
                            "%d actors are called “%s”; give the id at the end of the address of the one you mean."
                                    .formatted(called.size(), shortened(words)));
        };
    }

    private static String shortened(String words) {
        return Wording.shortened(Wording.level(words), 60);
    }

    private Outcome split(Typed typed) {
        var all = who.appearances(actor);
        var apart = all.stream().filter(told -> isMeant(typed, told)).toList();
        if (apart.isEmpty()) {
            return new Refused("Choose the spellings or reports that mean somebody else.");
        }
        return apart.size() == all.size()
                ? new Refused("That is all there is of this actor: nothing would be left.")
                : new Taken(new Split(apart.stream().map(who::anchor).toList()));
    }

    private static boolean isMeant(Typed typed, Appearance told) {
        return typed.reports().contains(told.report())
                || told.names().stream().anyMatch(typed.spellings()::contains);
    }
}
