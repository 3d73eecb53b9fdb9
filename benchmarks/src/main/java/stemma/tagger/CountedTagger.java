package stemma.tagger;

import org.jspecify.annotations.NullMarked;

/// A tagger that counts the pieces its encoder is given. It stands in the tagger's room to see them.
@NullMarked
public final class CountedTagger implements AutoCloseable {
    private final Counting counting;
    private final Tagger tagger;

    public CountedTagger(Model model) {
        counting = new Counting(new Network(model.encoder()));
        tagger = new Tagger(model, counting);
    }

    public Tagger tagger() {
        return tagger;
    }

    /// How many pieces the encoder was given so far: neighbouring sentences that two windows share count twice, and the
    /// signs at the ends of windows and lines count too.
    public long computed() {
        return counting.computed;
    }

    @Override
    public void close() {
        tagger.close();
    }

    private static final class Counting implements Encoder {
        private final Encoder encoder;
        private long computed;

        private Counting(Encoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public float[] run(long[] ids, long[] shapes) {
            computed += ids.length;
            return encoder.run(ids, shapes);
        }

        @Override
        public void close() {
            encoder.close();
        }
    }
}
