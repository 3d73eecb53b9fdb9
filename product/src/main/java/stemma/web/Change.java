package stemma.web;

import java.util.List;
import java.util.stream.Collectors;
import stemma.model.ActorDecision;
import stemma.model.Anchor;
import stemma.model.ClaimDecision;
import stemma.model.Decision;
import stemma.model.Decision.Given;
import stemma.model.Decision.Undo;
import stemma.model.Field;
import stemma.model.Recorded;
import stemma.model.SourceAnchor;
import stemma.model.SourceDecision;

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

    /// So many characters of a claim are shown.
    private static final int SHOWN = 120;

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
            case ClaimDecision.Same _ -> "Say the same:";
            case ClaimDecision.Apart _ -> "Do not say the same:";
            case ClaimDecision.MoveOrigin _ -> "Has it from where the second has it:";
            case ClaimDecision.AssignOrigin _ -> "Set the origin of";
            case ClaimDecision.SplitOrigin _ -> "An origin of its own:";
            case ClaimDecision.JoinOrigins _ -> "Come from one origin:";
            case ClaimDecision.DependentOrigins _ -> "Origins that lean on each other:";
            case ClaimDecision.SetCredibility _ -> "Credibility of";
            case ClaimDecision.Judge _ -> "Judged the first against the second:";
            case SourceDecision.SetReliability _ -> "Reliability of";
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
            case ClaimDecision on ->
                    on.claims().stream().map(claim -> passage(bench, claim.evidence())).toList();
            case SourceDecision.SetReliability(SourceAnchor.Speaker(var words), _) ->
                    List.of(subject(bench, words));
            case SourceDecision.SetReliability(SourceAnchor.Outlet(var name), _) ->
                    List.of(new Subject(name, bench.place().outlet(name)));
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

    /// The words of a claim where they stand.
    private static Subject passage(Bench bench, Anchor anchor) {
        return new Subject(
                Wording.shortened(Wording.folded(anchor.words()), SHOWN),
                bench.place().passage(anchor.report(), anchor.at()));
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
            case ClaimDecision on -> after(on);
            case SourceDecision.SetReliability(_, var reliability) ->
                    reliability.letter() + ", " + reliability.words();
        };
    }

    private static String after(ClaimDecision decision) {
        return switch (decision) {
            case ClaimDecision.AssignOrigin(_, var actor) -> Wording.folded(actor.words());
            case ClaimDecision.SetCredibility(_, var credibility) ->
                    credibility.number() + ", " + credibility.words();
            case ClaimDecision.Judge(_, _, var likelihood, var confidence) ->
                    "%s (%d to %d per cent), %s confidence"
                            .formatted(
                                    likelihood.words(),
                                    likelihood.least(),
                                    likelihood.most(),
                                    confidence.word());
            case ClaimDecision.Same _,
                    ClaimDecision.Apart _,
                    ClaimDecision.MoveOrigin _,
                    ClaimDecision.SplitOrigin _,
                    ClaimDecision.JoinOrigins _,
                    ClaimDecision.DependentOrigins _ ->
                    "";
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
            case SourceDecision.SetReliability(var source, _) ->
                    earlier instanceof SourceDecision.SetReliability(var other, _)
                            && source.equals(other);
            case ClaimDecision.SetCredibility(var claim, _) ->
                    earlier instanceof ClaimDecision.SetCredibility(var other, _)
                            && claim.equals(other);
            case ClaimDecision.Judge(var claim, var against, _, _) ->
                    earlier instanceof ClaimDecision.Judge(var other, var second, _, _)
                            && claim.equals(other)
                            && against.equals(second);
            case Undo _, ActorDecision _, ClaimDecision _ -> false;
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
