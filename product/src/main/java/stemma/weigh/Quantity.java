package stemma.weigh;

/// How many, with its bounds.
///
/// @param least the lower bound, included; `-∞` where there is none
/// @param most  the upper bound, included; `+∞` where there is none
/// @param of    what is counted, in its dictionary form: `truck`, `EUR`
public record Quantity(double least, double most, String of) {
    public Quantity {
        if (!(least <= most)) {
            throw new IllegalArgumentException(
                    "A quantity is from less to more: %f to %f".formatted(least, most));
        }
    }

    /// Exactly so many.
    public static Quantity of(double number, String of) {
        return new Quantity(number, number, of);
    }

    boolean overlaps(Quantity other) {
        return least <= other.most && other.least <= most;
    }

    boolean within(Quantity other) {
        return other.least <= least && most <= other.most;
    }

    double width() {
        return most - least;
    }
}
