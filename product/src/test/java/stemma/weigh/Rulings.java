package stemma.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Rulings of all kinds on a casebook, without rhyme or reason.
final class Rulings {
    private Rulings() {}

    /// The dossier with one ruling for every five statements, in the order of their days.
    static Dossier on(Dossier dossier) {
        var dice = new Random(dossier.statements().size());
        var rulings = new ArrayList<Ruling>();
        var day = LocalDate.of(2031, 1, 1);
        for (int i = 0; i < dossier.statements().size() / 5; i++) {
            day = day.plusDays(dice.nextInt(9));
            rulings.add(ruling(dossier.statements(), dice, day));
        }
        return new Dossier(dossier.statements(), dossier.descents(), rulings, dossier.background());
    }

    private static Ruling ruling(List<Statement> statements, Random dice, LocalDate day) {
        var one = statements.get(dice.nextInt(statements.size()));
        var other = statements.get(dice.nextInt(statements.size()));
        String claim = one.claim();
        return switch (dice.nextInt(7)) {
            case 0 -> new Ruling.Same(claim, other.claim(), day, "");
            case 1 -> new Ruling.Apart(claim, other.claim(), day, "");
            case 2 -> new Ruling.Moved(claim, other.claim(), day, "");
            case 3 -> new Ruling.Split(claim, day, "");
            case 4 -> new Ruling.Joined(claim, other.claim(), day, "");
            case 5 ->
                    new Ruling.Assigned(
                            claim,
                            other.origin().isNamed() ? other.origin().actor() : "League",
                            day,
                            "");
            default -> new Ruling.Dependent(claim, other.claim(), day, "");
        };
    }
}
