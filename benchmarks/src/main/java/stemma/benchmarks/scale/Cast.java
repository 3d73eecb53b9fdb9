package stemma.benchmarks.scale;

import stemma.model.ActorKind;

/// Who is told of, by number: seven in ten are persons, two organisations, one is a state's ministry or a unit.
final class Cast {
    static final int ACTORS = 20_000;
    static final int OUTLETS = 300;
    static final int PLACES = 5_000;
    private static final int FIRST_NAMES = 300;
    private static final String[] BODIES = {"League", "Front", "Union", "Council", "Guard"};
    private static final String[] UNITS = {"Brigade", "Ministry", "Command"};

    /// Someone with a name.
    record Named(String name, ActorKind kind) {}

    private Cast() {}

    static Named actor(int number) {
        return switch (number % 10) {
            case 7, 8 ->
                    new Named(
                            Words.name(number) + " " + BODIES[number / 10 % BODIES.length],
                            ActorKind.ORGANISATION);
            case 9 ->
                    new Named(
                            Words.name(number) + " " + UNITS[number / 10 % UNITS.length],
                            ActorKind.UNIT);
            default ->
                    new Named(
                            Words.name(100_000 + number * 7 % FIRST_NAMES)
                                    + " "
                                    + Words.name(200_000 + number),
                            ActorKind.PERSON);
        };
    }

    static String outlet(int number) {
        String[] kinds = {"Courier", "Gazette", "Wire", "Herald", "Radio"};
        return Words.name(300_000 + number) + " " + kinds[number % kinds.length];
    }

    static String place(int number) {
        return Words.name(400_000 + number);
    }
}
