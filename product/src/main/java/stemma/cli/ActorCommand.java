package stemma.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stemma.desk.Desk;
import stemma.model.Actor;
import stemma.model.ActorDecision;
import stemma.model.ActorDecision.AddName;
import stemma.model.ActorDecision.Rename;
import stemma.model.ActorDecision.SetKind;
import stemma.model.ActorDecision.SetParent;
import stemma.model.ActorDecision.StrikeName;
import stemma.model.ActorKind;
import stemma.model.Appearance;
import stemma.model.Known;

@Command(
        name = "actor",
        mixinStandardHelpOptions = true,
        description = {
            "Shows one actor: its names, why they are one's, and the reports that tell of it. With options, decides on it:",
            "each is an entry of the journal that \"stemma undo\" takes back."
        },
        footer = {"", "Example:  stemma actor \"Nadim Oss\" --kind person"})
final class ActorCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "One of its names, or its id.")
    private String name;

    @Option(names = "--rename", paramLabel = "NAME", description = "Call it this.")
    private Optional<String> rename;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "It is of this kind: ${COMPLETION-CANDIDATES}.")
    private Optional<ActorKind> kind;

    @Option(names = "--add-name", paramLabel = "NAME", description = "It goes by this name, too.")
    private Optional<String> addName;

    @Option(names = "--strike-name", paramLabel = "NAME", description = "This is no name of it.")
    private Optional<String> strikeName;

    @Option(
            names = "--part-of",
            paramLabel = "NAME",
            description = "It is a part, wing or office of this actor.")
    private Optional<String> partOf;

    @Option(names = "--why", paramLabel = "WORDS", description = "Why, for the journal.")
    private String why = "";

    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var talk = new Talk(spec);
        try (var desk = casebook.open()) {
            var named = new ActorNamed(desk.whoIsWho(), talk);
            var actor = named.of(name);
            var parent = partOf.flatMap(named::of);
            if (actor.isEmpty() || partOf.isPresent() && parent.isEmpty()) {
                return Exit.FAILED;
            }
            var decisions = decisions(desk, actor.get(), parent);
            decisions.forEach(decision -> new Decided(desk, talk).enter(decision, why));
            if (decisions.isEmpty()) {
                talk.print(json ? desk.asJson(actor.get()) : shown(desk, actor.get()));
            }
            return Exit.DONE;
        }
    }

    private List<ActorDecision> decisions(Desk desk, Actor actor, Optional<Actor> parent) {
        var who = desk.whoIsWho();
        var anchor = who.anchor(actor);
        var decisions = new ArrayList<ActorDecision>();
        rename.ifPresent(words -> decisions.add(new Rename(anchor, words)));
        kind.ifPresent(word -> decisions.add(new SetKind(anchor, word)));
        addName.ifPresent(words -> decisions.add(new AddName(anchor, words)));
        strikeName.ifPresent(words -> decisions.add(new StrikeName(anchor, words)));
        parent.ifPresent(other -> decisions.add(new SetParent(anchor, who.anchor(other))));
        return decisions;
    }

    private static String shown(Desk desk, Actor actor) {
        var lines = new ArrayList<String>();
        lines.add("%s, %s (%s)".formatted(actor.name(), actor.kind().word(), actor.id()));
        actor.parent()
                .ifPresent(id ->
                        lines.add(
                                "part of " + desk.whoIsWho().actors().name(id) + " (" + id + ")"));
        lines.add("names:");
        actor.names().forEach(it -> lines.add("%6d  %s".formatted(it.count(), it.name())));
        if (!actor.joins().isEmpty()) {
            lines.add("joined:");
            actor.joins().forEach(join -> lines.add("  " + joined(join)));
        }
        desk.whoIsWho().known(actor).forEach(known -> lines.addAll(known(known)));
        lines.add("told of in:");
        desk.whoIsWho().appearances(actor).stream()
                .collect(groupingBy(Appearance::report, LinkedHashMap::new, toList()))
                .forEach((report, told) -> lines.add("  " + report(desk, report, told)));
        return String.join(System.lineSeparator(), lines);
    }

    private static List<String> known(Known known) {
        var profile = known.profile();
        var lines = new ArrayList<String>();
        lines.add(
                "known in the pack %s as %s, %s%s"
                        .formatted(
                                known.pack(),
                                profile.name(),
                                profile.kind().word(),
                                profile.wikidata().map(item -> ", " + item).orElse("")));
        known.affiliations().forEach(post -> lines.add("  " + post(post)));
        return lines;
    }

    /// `holds the post Foreign Minister of Vashar 2029 - 2031`
    private static String post(Known.Post post) {
        var told = post.told();
        var role = told.role().isEmpty() ? "post" : told.role();
        var time = told.since().edtf() + " - " + told.until().edtf();
        return "%s %s %s%s"
                .formatted(
                        post.isHis() && told.role().isEmpty()
                                ? "holds the"
                                : post.isHis() ? "is" : "has as",
                        role,
                        post.name(),
                        time.equals(" - ") ? "" : " " + time)
                .strip();
    }

    private static String joined(Actor.Join join) {
        return "%.2f  %s = %s: %s"
                .formatted(join.score(), join.one(), join.other(), String.join("; ", join.why()));
    }

    private static String report(Desk desk, String id, List<Appearance> told) {
        var report = desk.report(id).orElseThrow();
        var mentions = told.stream().flatMap(it -> it.mentions().stream()).sorted().toList();
        var words =
                mentions.stream()
                        .map(at -> at.in(report.text()))
                        .distinct()
                        .limit(5)
                        .collect(Collectors.joining("; "));
        return "%s  %s: %s".formatted(report.file(), Talk.count(mentions.size(), "mention"), words);
    }
}
