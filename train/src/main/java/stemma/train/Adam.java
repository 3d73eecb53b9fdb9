package stemma.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// AdamW (Loshchilov and Hutter 2019) with the gradient's norm clipped at 1, and the mean of the weights over the last steps
/// (Izmailov et al. 2018, "Averaging Weights Leads to Wider Optima").
final class Adam {
    private static final float DECAY = 0.01f;
    private static final int SETTLING = 30;

    private final Map<String, NDArray> parameters;
    private final Map<String, NDArray> first = new LinkedHashMap<>();
    private final Map<String, NDArray> second = new LinkedHashMap<>();
    private final Map<String, NDArray> mean = new LinkedHashMap<>();
    private final Map<String, NDArray> cleared = new LinkedHashMap<>();

    /// A gradient so many times the usual one is not followed. Now and then one comes out without measure, though the same
    /// batch gives an ordinary one when it is tried again.
    private static final double FAR_OUT = 50;

    /// Batches of different heads differ in their gradients' length: what is usual follows the longer ones, but not at once.
    private static final double USUAL_GROWTH = 5;

    private int steps;
    private int left;
    private int averaged;
    private double usual;

    Adam(NDManager manager, Map<String, NDArray> parameters) {
        this.parameters = parameters;
        parameters.forEach((name, array) -> {
            first.put(name, manager.zeros(array.getShape()));
            second.put(name, manager.zeros(array.getShape()));
            mean.put(name, manager.zeros(array.getShape()));
        });
    }

    /// How many steps were left out.
    int left() {
        return left;
    }

    /// @param rate the learning rate by the parameter's name
    void step(NDManager manager, ToDoubleFunction<String> rate) {
        steps++;
        var gradients = new LinkedHashMap<String, NDArray>();
        double norm = 0;
        for (var entry : parameters.entrySet()) {
            var gradient = entry.getValue().getGradient();
            gradients.put(entry.getKey(), gradient);
            norm += squares(gradient);
        }
        double length = Math.sqrt(norm);
        boolean isSound =
                length < FAR_OUT * (steps <= SETTLING ? Math.max(usual, SETTLING) : usual);
        if (isSound) {
            usual =
                    usual == 0
                            ? length
                            : 0.95 * usual + 0.05 * Math.min(length, USUAL_GROWTH * usual);
            float clip = (float) Math.min(1, 1 / (length + 1e-6));
            gradients.forEach((name, gradient) -> {
                var clipped = gradient.mul(clip);
                clipped.attach(manager);
                update(manager, name, clipped, (float) rate.applyAsDouble(name));
            });
        } else {
            left++;
        }
        gradients.forEach(this::clear);
    }

    private static double squares(NDArray gradient) {
        try (var square = gradient.square();
                var sum = square.sum()) {
            return sum.getFloat();
        }
    }

    private void update(NDManager manager, String name, NDArray gradient, float rate) {
        var m = in(first, name);
        var v = in(second, name);
        var x = in(parameters, name);
        m.muli(0.9f).addi(gradient.mul(0.1f));
        v.muli(0.999f).addi(gradient.square().muli(0.001f));
        float bias1 = (float) (1 - Math.pow(0.9, steps));
        float bias2 = (float) (1 - Math.pow(0.999, steps));
        var scaled = v.div(bias2);
        scaled.attach(manager);
        var root = scaled.sqrt();
        root.attach(manager);
        var move = m.mul(rate / bias1);
        move.attach(manager);
        if (x.getShape().dimension() > 1) {
            x.muli(1 - DECAY * rate);
        }
        x.subi(move.div(root.addi(1e-8f)));
    }

    /// DJL does not clear gradients from one collector to the next (deepjavalibrary/djl, issue 2024). Subtracting a gradient
    /// from itself, as DJL does elsewhere, has let gradients grow without measure after some hundred steps. `set` puts
    /// memory of Java's under the native array, which lives no longer than the array it was set through: that is kept.
    private void clear(String name, NDArray gradient) {
        gradient.set(new float[(int) gradient.size()]);
        var before = cleared.put(name, gradient);
        if (before != null) {
            before.close();
        }
    }

    private static NDArray in(Map<String, NDArray> arrays, String name) {
        var array = arrays.get(name);
        if (array == null) {
            throw new IllegalArgumentException("Nothing is kept for " + name);
        }
        return array;
    }

    /// Takes the weights as they are now into the mean.
    void average() {
        averaged++;
        try (var manager = in(mean, mean.keySet().iterator().next()).getManager().newSubManager()) {
            for (var entry : parameters.entrySet()) {
                var sum = in(mean, entry.getKey());
                var away = entry.getValue().sub(sum);
                away.attach(manager);
                sum.addi(away.divi(averaged));
            }
        }
    }

    /// The mean, or the weights as they are where none was taken.
    Map<String, NDArray> averaged() {
        return averaged == 0 ? parameters : mean;
    }
}
