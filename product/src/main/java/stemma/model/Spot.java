package stemma.model;

/// Where an actor stands in a drawn network.
///
/// @param actor its id
/// @param x     of its middle, in pixels from the left, finite; `y` likewise from the top
public record Spot(String actor, double x, double y) {
    public Spot {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("A spot is somewhere: %s, %s".formatted(x, y));
        }
    }
}
