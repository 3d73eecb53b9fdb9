package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.desk.Lineage;
import stemma.desk.Lineage.Told;
import stemma.draw.SourceTree;
import stemma.weigh.Join;
import stemma.weigh.Stance;

/// What a source tree leads to.
class TreeTest {
    private static final Tree.Links NOWHERE =
            new Tree.Links() {
                @Override
                public String words(Told told) {
                    return "";
                }

                @Override
                public String step(Join join) {
                    return "";
                }

                @Override
                public String list() {
                    return "";
                }
            };

    @Test
    void what_comes_home_leads_to_the_first_report_of_its_outlet(@TempDir Path folder) {
        try (var desk = Cases.weighed(folder)) {
            var tree = drawn(desk.weighing().now());
            var home = tree.returns().getFirst();

            assertThat(title(tree, home.from())).contains("Upland Radio");
            assertThat(title(tree, home.to().orElseThrow())).contains("Upland Radio");
            assertThat(home.to()).isNotEqualTo(Optional.of(home.from()));
        }
    }

    private static SourceTree drawn(Lineage lineage) {
        var sent = lineage.propositions().getFirst();
        return Tree.of(lineage, sent, lineage.origins(sent).side(Stance.FOR), NOWHERE);
    }

    private static String title(SourceTree tree, String box) {
        return tree.families().stream()
                .map(SourceTree.Family::boxes)
                .flatMap(List::stream)
                .filter(it -> it.id().equals(box))
                .findFirst()
                .orElseThrow()
                .title();
    }
}
