package stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stemma.desk.Desk;
import stemma.desk.KnownBeforehand.Added;
import stemma.model.Pack;

@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "add|list|remove",
        subcommands = {PackCommand.Add.class, PackCommand.Packs.class, PackCommand.Remove.class},
        description = {
            "Adds, lists and removes knowledge packs: what is known of actors before any report is read. Names that a pack gives to one",
            "actor are joined; what a person decided goes before it."
        },
        footer = {"", "Example:  stemma pack add actors.csv"})
final class PackCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        new Talk(spec).say("say what to do: \"stemma pack add FILE\", \"list\" or \"remove NAME\"");
        return Exit.FAILED;
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = {
                "Adds the pack in a file: a table (CSV) with a column \"name\", or entities of FollowTheMoney, one JSON object a line,",
                "as OpenSanctions publishes them. The casebook keeps what it says; the file is not needed any more."
            },
            footer = {"", "Example:  stemma pack add entities.ftm.json --name sanctions"})
    static final class Add implements Callable<Integer> {
        @Parameters(paramLabel = "FILE", description = "The pack.")
        private Path file;

        @Option(
                names = "--name",
                paramLabel = "NAME",
                description = "What to call it; without this, as the file without its ending.")
        private Optional<String> name;

        @Option(names = "--json", description = "Prints the pack as one JSON object.")
        private boolean json;

        @Mixin private CasebookOption casebook;
        @Spec private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            var talk = new Talk(spec);
            try (var desk = casebook.open()) {
                return told(talk, desk, desk.packs().add(name.orElseGet(this::stem), file));
            } catch (IllegalArgumentException e) {
                talk.say(e.getMessage() + "; say another with --name");
                return Exit.FAILED;
            }
        }

        private String stem() {
            return String.valueOf(file.getFileName()).replaceFirst("(\\.ftm)?\\.[A-Za-z]+$", "");
        }

        private int told(Talk talk, Desk desk, Added added) {
            var pack = added.pack();
            if (json) {
                talk.print(desk.asJson(pack));
            }
            talk.say(
                    "added \"%s\": %s, %s, %s; \"stemma pack remove %s\" takes it away again"
                            .formatted(
                                    pack.name(),
                                    Talk.count(pack.profiles(), "profile"),
                                    Talk.count(pack.names(), "name"),
                                    Talk.count(pack.affiliations(), "affiliation"),
                                    pack.name()));
            added.problems().forEach(talk::say);
            if (added.unused() > added.problems().size()) {
                talk.say("lines that could not be used: %,d in all".formatted(added.unused()));
            }
            return added.unused() == 0 ? Exit.DONE : Exit.SKIPPED;
        }
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description =
                    "Lists the packs of the casebook, the one that comes with the program first.",
            footer = {"", "Example:  stemma pack list --json"})
    static final class Packs implements Callable<Integer> {
        @Option(names = "--json", description = "One JSON object a line.")
        private boolean json;

        @Mixin private CasebookOption casebook;
        @Spec private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            var talk = new Talk(spec);
            try (var desk = casebook.open()) {
                desk.packs()
                        .packs()
                        .forEach(pack -> talk.print(json ? desk.asJson(pack) : line(pack)));
            }
            return Exit.DONE;
        }

        private static String line(Pack pack) {
            return "%s  %s, %s, %s  %s%s"
                    .formatted(
                            pack.name(),
                            Talk.count(pack.profiles(), "profile"),
                            Talk.count(pack.names(), "name"),
                            Talk.count(pack.affiliations(), "affiliation"),
                            pack.about(),
                            pack.added().map(when -> ", added " + when).orElse(""));
        }
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description =
                    "Takes a pack away, with all that it says. What persons decided stays as it is.",
            footer = {"", "Example:  stemma pack remove sanctions"})
    static final class Remove implements Callable<Integer> {
        @Parameters(paramLabel = "NAME", description = "As \"stemma pack list\" shows it.")
        private String name;

        @Mixin private CasebookOption casebook;
        @Spec private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            var talk = new Talk(spec);
            try (var desk = casebook.open()) {
                if (!desk.packs().remove(name)) {
                    talk.say(
                            "no pack is called \"%s\"; \"stemma pack list\" lists them"
                                    .formatted(name));
                    return Exit.FAILED;
                }
                talk.say("removed \"%s\", and all that it said".formatted(name));
                return Exit.DONE;
            } catch (IllegalArgumentException e) {
                talk.say(String.valueOf(e.getMessage()));
                return Exit.FAILED;
            }
        }
    }
}
