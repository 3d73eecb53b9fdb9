package stemma.cli;

import picocli.CommandLine.Option;

/// Where the workbench listens.
final class PortOption {
    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "7070",
            description = "Default: ${DEFAULT-VALUE}; 0 takes any free one.")
    private int port;

    int port() {
        return port;
    }
}
