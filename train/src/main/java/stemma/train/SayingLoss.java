package stemma.train;

import ai.djl.ndarray.NDArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import stemma.tagger.Distance;

/// What a batch of annotated texts costs where who says what is read wrong.
///
/// Roles in the manner of span-based semantic role labelling: each word against the anchor of an attribution.
final class SayingLoss {
    /// Cues are one word in twenty-five, and all else hangs on them.
    private static final float CUE_WEIGHT = 10;

    private static final float ROLE_WEIGHT = 4;

    private SayingLoss() {}

    static List<NDArray> of(Pass pass) {
        var losses = new ArrayList<NDArray>();
        losses.add(cues(pass));
        given(pass).ifPresent(losses::add);
        roles(pass).ifPresent(losses::add);
        return losses;
    }

    /// A cue whose kind is not known is only not `none`.
    private static NDArray cues(Pass pass) {
        int size = pass.layout().column("cue").size();
        int count = pass.words();
        var exact = new float[count * size];
        var any = new float[count];
        for (int b = 0; b < pass.examples().size(); b++) {
            var kinds = new int[pass.examples().get(b).words()];
            for (var saying : pass.examples().get(b).sayings()) {
                kinds[saying.anchor() - pass.examples().get(b).begin()] = saying.kind();
            }
            for (int i = 0; i < kinds.length; i++) {
                int row = pass.offset()[b] + i;
                if (kinds[i] == Document.UNKNOWN) {
                    any[row] = 1;
                } else {
                    exact[row * size + kinds[i]] = 1;
                }
            }
        }
        var logs = pass.columns("cue").logSoftmax(-1);
        var kind = logs.get(":, 1:").exp().sum(new int[] {-1}).add(1e-6f).log();
        var sum =
                logs.mul(pass.scope().create(exact, logs.getShape()))
                        .sum()
                        .add(kind.mul(pass.scope().create(any)).sum());
        return sum.mul(-CUE_WEIGHT / count);
    }

    private static Optional<NDArray> given(Pass pass) {
        int size = pass.layout().column("given").size();
        var target = new float[pass.words() * size];
        int known = 0;
        for (int b = 0; b < pass.examples().size(); b++) {
            for (var saying : pass.examples().get(b).sayings()) {
                if (saying.given() >= 0) {
                    int row = pass.offset()[b] + saying.anchor() - pass.examples().get(b).begin();
                    target[row * size + saying.given()] = 1;
                    known++;
                }
            }
        }
        return known == 0
                ? Optional.empty()
                : Optional.of(pass.crossEntropy(pass.columns("given"), target, known).mul(0.3f));
    }

    private static Optional<NDArray> roles(Pass pass) {
        var word = new ArrayList<Integer>();
        var cue = new ArrayList<Integer>();
        var distance = new ArrayList<Integer>();
        var labels = new ArrayList<Integer>();
        for (int b = 0; b < pass.examples().size(); b++) {
            var example = pass.examples().get(b);
            for (var saying : example.sayings()) {
                int[] roles = roles(example, saying);
                int anchor = saying.anchor() - example.begin();
                for (int i = 0; i < roles.length; i++) {
                    word.add(pass.offset()[b] + i);
                    cue.add(pass.offset()[b] + anchor);
                    distance.add(Distance.of(i - anchor));
                    labels.add(roles[i]);
                }
            }
        }
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        var sum =
                Encoder.rows(pass.longs(word), pass.columns("role.word"))
                        .add(Encoder.rows(pass.longs(cue), pass.columns("role.cue")))
                        .add(
                                Encoder.rows(
                                        pass.longs(distance),
                                        pass.encoder().parameter("pair.role.distance")));
        return Optional.of(pass.pairs(sum, "role", labels).mul(ROLE_WEIGHT));
    }

    /// BIO labels of the example's words for one saying.
    static int[] roles(Example example, Document.Saying saying) {
        var roles = new int[example.words()];
        var parts = List.of(saying.source(), saying.cue(), saying.content());
        IntStream.range(0, parts.size())
                .forEach(role -> {
                    int last = -2;
                    for (int word : parts.get(role)) {
                        int at = word - example.begin();
                        if (at >= 0 && at < roles.length && roles[at] == 0) {
                            roles[at] = 1 + 2 * role + (word == last + 1 && at > 0 ? 1 : 0);
                            last = word;
                        }
                    }
                });
        return roles;
    }
}
