package stemma;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Laws tried on many random cases, small ones first. A failing case names itself: run it again with `-Dtrial=SEED:SIZE`.
public final class Trials {
    private static final int CASES = 400;
    private static final long FIRST_SEED = 20_310_306L;

    private Trials() {}

    /// @param make a case from randomness and a size, 0 to 40
    /// @param law  throws where it does not hold
    public static <T> void forAll(BiFunction<RandomGenerator, Integer, T> make, Consumer<T> law) {
        forAll(CASES, make, law);
    }

    /// @param cases how many; the size grows by one every ten of them
    public static <T> void forAll(
            int cases, BiFunction<RandomGenerator, Integer, T> make, Consumer<T> law) {
        String again = System.getProperty("trial");
        if (again != null) {
            String[] seedAndSize = again.split(":");
            check(make, law, Long.parseLong(seedAndSize[0]), Integer.parseInt(seedAndSize[1]));
            return;
        }
        for (int i = 0; i < cases; i++) {
            check(make, law, FIRST_SEED + i, i / 10);
        }
    }

    private static <T> void check(
            BiFunction<RandomGenerator, Integer, T> make, Consumer<T> law, long seed, int size) {
        T made = make.apply(RandomGeneratorFactory.of("L64X128MixRandom").create(seed), size);
        try {
            law.accept(made);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                    "Fails with -Dtrial=%d:%d on %s".formatted(seed, size, made), e);
        }
    }
}
