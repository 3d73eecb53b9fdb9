package stemma.time;

import stemma.time.Shapes.Sense;

/// Words `[from, to)` of a sentence that are an expression of time, and what they say.
record Expression(int from, int to, Sense sense, Slots says) {
    int length() {
        return to - from;
    }

    Expression saying(Slots more) {
        return new Expression(from, to, sense, more.and(says));
    }

    Expression reaching(int newFrom, int newTo) {
        return new Expression(newFrom, newTo, sense, says);
    }
}
