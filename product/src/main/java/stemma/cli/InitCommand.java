package stemma.cli;

import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Makes an empty casebook.",
        footer = {"", "Example:  stemma init --casebook valley.stemma"})
final class InitCommand implements Callable<Integer> {
    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        var talk = new Talk(spec);
        boolean isThere = Files.exists(casebook.file());
        casebook.openOrMake().close();
        talk.say(
                (isThere ? "%s is there already; nothing was changed" : "made %s")
                        .formatted(casebook.file()));
        return Exit.DONE;
    }
}
