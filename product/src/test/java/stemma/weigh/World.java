package stemma.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;

/// The invented world of a planted casebook: actors, outlets, letters, places, and the days that pass.
final class World {
    private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 1);

    private final RandomGenerator dice;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Descent> descents = new ArrayList<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> families = new HashMap<>();
    private final Map<String, String> within = new HashMap<>();
    private int names;
    private int day;

    World(RandomGenerator dice) {
        this.dice = dice;
    }

    int roll(int sides) {
        return dice.nextInt(sides);
    }

    /// One in fifty.
    boolean isRare() {
        return roll(50) == 0;
    }

    private String name(String kind) {
        return kind + " " + names++;
    }

    String actor() {
        return name("Actor");
    }

    String outlet() {
        return name("Outlet");
    }

    String outletOf(String family) {
        String outlet = outlet();
        families.put(outlet, family);
        return outlet;
    }

    String office(String party) {
        String office = name("Office");
        parents.put(office, party);
        return office;
    }

    String letter(String author) {
        String letter = name("Letter");
        parents.put(letter, author);
        return letter;
    }

    /// A town with the region that it lies in.
    String town() {
        String town = name("Town");
        within.put(town, "Region of " + town);
        return town;
    }

    String word() {
        return name("word").replace(" ", "");
    }

    /// Some days after the last one.
    String nextDay() {
        day += 1 + roll(3);
        return FIRST_DAY.plusDays(day).toString();
    }

    Statement keep(Statement statement) {
        statements.add(statement);
        return statement;
    }

    void descend(Statement from, Statement copy) {
        descents.add(
                new Descent(
                        from.report(), copy.report(), Descent.Reason.SAME_WORDS, "shared words"));
    }

    /// All that was kept, in any order.
    Dossier dossier(List<Ruling> rulings) {
        var shuffle = new Random(dice.nextLong());
        Collections.shuffle(statements, shuffle);
        Collections.shuffle(descents, shuffle);
        return new Dossier(
                statements, descents, rulings, Weighed.background(parents, families, within));
    }
}
