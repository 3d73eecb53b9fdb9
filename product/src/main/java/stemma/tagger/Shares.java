package stemma.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Leaves what is said to whoever says it in the same breath: words in another sentence than that which gives a saying away are not its
/// own where another saying has them in its own ("…," said Oss. "…," Varda said).
///
/// What is told within what somebody says stays his too.
final class Shares {
    private static final int NOBODY = -1;

    private final Reach reach;
    private final List<Finding> findings;

    /// By the word, the finding in whose own stretch it stands; of several the longest.
    private final int[] owners;

    /// @param size words of the text
    Shares(List<Finding> findings, Reach reach, int size) {
        this.findings = List.copyOf(findings);
        this.reach = reach;
        owners = new int[size];
        Arrays.fill(owners, NOBODY);
        for (int i = 0; i < findings.size(); i++) {
            own(i);
        }
    }

    private void own(int finding) {
        var content = findings.get(finding).content();
        int size = findings.get(finding).contentSize();
        for (var span : content) {
            for (int i = span.begin(); i < span.end() && isOwn(span, finding); i++) {
                boolean isLonger =
                        owners[i] == NOBODY || findings.get(owners[i]).contentSize() < size;
                owners[i] = isLonger ? finding : owners[i];
            }
        }
    }

    /// Whether a stretch reaches into the sentence of the word that gives the saying away.
    private boolean isOwn(Span span, int finding) {
        int anchor = findings.get(finding).anchor();
        return reach.areTogether(span.begin(), anchor) || reach.areTogether(span.end() - 1, anchor);
    }

    /// Each with its share; one that has nothing else keeps all.
    List<Finding> shared() {
        var shared = new ArrayList<Finding>();
        for (int i = 0; i < findings.size(); i++) {
            int finding = i;
            var own =
                    findings.get(i).content().stream()
                            .filter(span -> isOwn(span, finding) || !isOfAnother(span, finding))
                            .toList();
            shared.add(own.isEmpty() ? findings.get(i) : findings.get(i).saying(own));
        }
        return shared;
    }

    private boolean isOfAnother(Span span, int finding) {
        int others = 0;
        for (int i = span.begin(); i < span.end(); i++) {
            others +=
                    owners[i] != NOBODY && isOther(findings.get(owners[i]), findings.get(finding))
                            ? 1
                            : 0;
        }
        return 2 * others > span.size();
    }

    private static boolean isOther(Finding one, Finding finding) {
        return !one.source().isEmpty()
                && finding.content().stream().noneMatch(span -> span.holds(one.anchor()));
    }
}
