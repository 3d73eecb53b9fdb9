package stemma.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version =
                Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                        .orElse("unreleased");
        return new String[] {"stemma " + version + " (Java " + Runtime.version().feature() + ")"};
    }
}
