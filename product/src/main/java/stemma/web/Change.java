package stemma.web;

import java.util.List;
import java.util.stream.Collectors;
import stemma.model.ActorDecision;
import stemma.model.Anchor;
import stemma.model.Decision;
import stemma.model.Decision.Given;
import stemma.model.Decision.Undo;
import stemma.model.Field;
import stemma.model.Recorded;

/// An entry of the journal as a line.
///
/// @param number    of the entry
/// @param what      what was decided, before its subjects: `called one actor:`
/// @param subjects  on whom or what
/// @param before    what held before; empty where nothing did or it is not known
/// @param after     what holds since; empty where the subjects say all
/// @param isInForce whether nobody took it back
record Change(
        long number,
        String who,
        String when,
        String what,
        List<Subject> subjects,
        String before,
        String after,
        String why,
        boolean isInForce) {
    private static final int MOST = 6;

    /// Whom or what a decision is on.
    ///
    /// @param words as they stood in the report when it was decided
    record Subject(String words, String link) {}

    /// @param journal all entries, oldest first
    static Change of(Bench bench, List<Recorded> journal, Recorded recorded) {
        var entry = recorded.entry();
        return new Change(
                recorded.number(),
                entry.who().equals(bench.who()) ? "you" : entry.who(),
                Wording.day(entry.when()),
                what(entry.decision()),
                subjects(bench, entry.decision()),
                before(bench, journal, recorded),
                after(bench, journal, entry.decision()),
                entry.why(),
                recorded.isInForce());
    }

    private static String what(Decision decision) {
        return switch (decision) {
            case Given(_, var field, _) -> "Gave the " + word(field) + " of";
            case Undo(var number) -> "Took back entry " + number;
            case ActorDecision.Merge _ -> "One actor:";
            case ActorDecision.Split _ -> "Set apart:";
            case ActorDecision.NotSame _ -> "Not the same:";
            case ActorDecision.Rename _ -> "Renamed";
            case ActorDecision.SetKind _ -> "Kind of";
            case ActorDecision.AddName _ -> "Added a name of";
            case ActorDecision.StrikeName _ -> "Struck a name of";
            case ActorDecision.SetParent _ -> "A part, and of what:";
        };
    }

    private static String word(Field field) {
        return switch (field) {
            case OUTLET, LANGUAGE -> field.word();
            case PUBLISHED -> "date";
            case URL -> "address";
        };
    }

    private static List<Subject> subjects(Bench bench, Decision decision) {
        return switch (decision) {
            case Given(var report, _, _) ->
                    bench.desk().report(report).stream()
                            .map(found ->
                                    new Subject(
                                            ReaderRoutes.title(found), bench.place().report(found)))
                            .toList();
            case Undo _ -> List.of();
            case ActorDecision on ->
                    on.anchors().stream()
                            .limit(MOST)
                            .map(anchor -> subject(bench, anchor))
                            .toList();
        };
    }

    private static Subject subject(Bench bench, Anchor anchor) {
        return new Subject(
                Wording.folded(anchor.words()),
                bench.desk()
                        .whoIsWho()
                        .at(anchor)
                        .map(actor -> bench.place().actor(actor.id()))
                        .orElseGet(() -> bench.place().passage(anchor.report(), anchor.at())));
    }

    private static String after(Bench bench, List<Recorded> journal, Decision decision) {
        return switch (decision) {
            case Given(_, _, var value) -> value;
            case Undo(var number) ->
                    journal.stream()
                            .filter(entry -> entry.number() == number)
                            .map(entry -> of(bench, journal, entry).sentence())
                            .findFirst()
                            .orElse("");
            case ActorDecision.SetKind(_, var kind) -> Wording.kind(kind);
            case ActorDecision on -> on.value();
        };
    }

    /// What the last decision of the same kind on the same thing said, if it was in force.
    private static String before(Bench bench, List<Recorded> journal, Recorded recorded) {
        var decision = recorded.entry().decision();
        return journal.stream()
                .filter(earlier -> earlier.number() < recorded.number())
                .filter(earlier -> isSameThing(bench, earlier.entry().decision(), decision))
                .filter(Recorded::isInForce)
                .reduce((_, later) -> later)
                .map(earlier -> after(bench, journal, earlier.entry().decision()))
                .orElse("");
    }

    /// Whether both give a value to what has one at a time.
    private static boolean isSameThing(Bench bench, Decision earlier, Decision decision) {
        return switch (decision) {
            case Given(var report, var field, _) ->
                    earlier instanceof Given(var other, var same, _)
                            && field == same
                            && report.equals(other);
            case ActorDecision.Rename(var actor, _) ->
                    earlier instanceof ActorDecision.Rename(var other, _)
                            && areOne(bench, actor, other);
            case ActorDecision.SetKind(var actor, _) ->
                    earlier instanceof ActorDecision.SetKind(var other, _)
                            && areOne(bench, actor, other);
            case Undo _, ActorDecision _ -> false;
        };
    }

    private static boolean areOne(Bench bench, Anchor one, Anchor other) {
        var who = bench.desk().whoIsWho();
        var actor = who.at(one);
        return actor.isPresent() && actor.equals(who.at(other));
    }

    /// `Renamed “KWG”: Kesh Workers' Guard.`
    String sentence() {
        String on =
                subjects.stream()
                        .map(subject -> "“" + Wording.level(subject.words()) + "”")
                        .collect(Collectors.joining(", "));
        String value = after.isEmpty() ? "" : ": " + Wording.level(after);
        String sentence = Wording.shortened(what + (on.isEmpty() ? "" : " " + on) + value, 200);
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
