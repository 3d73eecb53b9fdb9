package stemma.tagger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The findings that are kept of many, each saying once: of two that are the same, the one that is offered first.
///
/// Two are the same that share a word of their cues, or where the word of one is of the other's cue; of those without a cue two that
/// share a word of what is said. Words are remembered, not findings, so that many are no slower than few.
final class Kept {
    private final List<Finding> findings = new ArrayList<>();
    private final BitSet cues = new BitSet();
    private final BitSet anchors = new BitSet();
    private final BitSet uncued = new BitSet();

    /// Keeps a finding, unless it says nothing or is the same as one before.
    void offer(Finding finding) {
        if (!finding.content().isEmpty() && !isKnown(finding)) {
            findings.add(finding);
            anchors.set(finding.anchor());
            finding.cue().forEach(span -> cues.set(span.begin(), span.end()));
            if (finding.cue().isEmpty()) {
                finding.content().forEach(span -> uncued.set(span.begin(), span.end()));
            }
        }
    }

    private boolean isKnown(Finding finding) {
        return cues.get(finding.anchor())
                || holdsAny(cues, finding.cue())
                || holdsAny(anchors, finding.cue())
                || finding.cue().isEmpty() && holdsAny(uncued, finding.content());
    }

    private static boolean holdsAny(BitSet words, List<Span> spans) {
        return spans.stream()
                .anyMatch(span -> {
                    int next = words.nextSetBit(span.begin());
                    return next >= 0 && next < span.end();
                });
    }

    List<Finding> all() {
        return findings;
    }
}
