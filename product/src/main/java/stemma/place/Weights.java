package stemma.place;

/// How much each thing counts when a name has several places, tuned on texts whose places are known.
///
/// @param country    a vote of all other names for the place's country, in powers of ten of people
/// @param division   the same for its division
/// @param near       the same for its surroundings
/// @param kilometres at which surroundings count a third
/// @param doubt      votes that nobody gave: with few other names the vote counts less
/// @param sharpness  how sure a name is of its likeliest place when it votes
/// @param rounds     of votes
/// @param large      people from whom a town may be meant though nothing else in the text lies near it
/// @param support    votes that a smaller one needs
/// @param known      people from whom a town is known by its name alone, where the reader sees nothing in it
record Weights(
        double country,
        double division,
        double near,
        double kilometres,
        double doubt,
        double sharpness,
        int rounds,
        int known,
        int large,
        double support) {
    static final double DATELINE = 3;
    static final double OTHER_NAME = 5;
    static final double UNLIKELY = 0.03;

    /// Pairs of names that are looked at, so that a text of thousands takes no longer than it must.
    static final int MOST_PAIRS = 90_000;

    static final int MOST_ANCHORS = 300;
    static final int LEAST_ANCHORS = 20;

    static Weights tuned() {
        return new Weights(5, 3, 5, 100, 0.7, 2, 4, 50_000, 20_000, 1);
    }
}
