package stemma.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Makes the reader's model.
///
/// `train make --gold FOLDER --out FILE [--trees N] [--texts N] [--seed N] [--with polnear]`
public final class Train {
    private Train() {}

    public static void main(String[] args) throws IOException {
        var options = new HashMap<String, String>();
        for (int i = 1; i + 1 < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
        }
        var gold = Path.of(options.getOrDefault("--gold", "../shared/gold"));
        var extra = options.containsKey("--with") ? Map.of(options.getOrDefault("--with", ""), Integer.parseInt(options.getOrDefault("--with-times", "1"))) : Map.<String, Integer>of();
        new Training(
                        new Training.Settings(
                                gold,
                                Path.of(options.getOrDefault("--annotations", "train/annotations")),
                                Path.of(options.getOrDefault("--out", "model.zip")),
                                java.util.Optional.ofNullable(options.get("--start")).map(Path::of),
                                Long.parseLong(options.getOrDefault("--seed", "1")),
                                Integer.parseInt(options.getOrDefault("--trees", "6")),
                                Integer.parseInt(options.getOrDefault("--texts", "18")),
                                extra))
                .run();
    }
}
