package stemma;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stemma.desk.Desk;
import stemma.desk.Lineage;
import stemma.weigh.Proposition;
import stemma.weigh.Stance;
import stemma.weigh.Statement;

/// What was weighed, found by file and words: as the key to the sample names it.
record Located(Lineage lineage, Map<String, String> files) {
    static Located in(Desk desk) {
        var files = new HashMap<String, String>();
        // `inbox.mbox/2` is a report of the file `inbox.mbox`.
        desk.eachReport(it -> files.put(it.id(), it.file().split("/")[0]));
        return new Located(desk.weighing().now(), Map.copyOf(files));
    }

    /// The file a report came in.
    String file(String report) {
        return files.get(report);
    }

    /// The file of the report that holds this claim.
    String fileOf(String claim) {
        return file(lineage.told(claim).report().id());
    }

    /// All that is told with this stance.
    List<Statement> statements(Stance stance) {
        return lineage.propositions().stream().flatMap(it -> it.of(stance).stream()).toList();
    }

    /// Those in a file whose name begins so, and whose words overlap these words.
    List<Statement> at(List<Statement> statements, String file, String words) {
        return statements.stream()
                .filter(it -> file(it.report()).startsWith(file))
                .filter(it -> {
                    var told = lineage.told(it.claim());
                    var places = new Folded(told.report().text()).places(words);
                    return told.claim().content().words().stream()
                            .anyMatch(at -> places.stream().anyMatch(at::overlaps));
                })
                .toList();
    }

    /// The propositions told of with this stance at these words.
    List<Proposition> holding(Stance stance, String file, String words) {
        return lineage.propositions().stream()
                .filter(it -> !at(it.of(stance), file, words).isEmpty())
                .toList();
    }
}
