package stemma.desk;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import stemma.weigh.Background;
import stemma.weigh.Change;
import stemma.weigh.Disagreements;
import stemma.weigh.Dispute;
import stemma.weigh.Later;
import stemma.weigh.Proposition;

/// What is disputed, kept from one state of a casebook to the next where somebody asks for it in each. Threads may share one.
final class Disputes {
    private static final int NEVER = -2;

    private Disagreements kept = Disagreements.none();
    private int keptAt = NEVER;
    private int states;

    /// What became of propositions from one state to the next.
    ///
    /// @param words  those that tell more or less
    /// @param others the ids of whoever is called otherwise or speaks for somebody else
    record Step(Change change, Set<String> words, Set<String> others) {}

    /// Those of the next state.
    ///
    /// @param all the propositions that are there then
    synchronized Supplier<List<Dispute>> after(
            Step step, List<Proposition> all, Background background) {
        int state = ++states;
        return new Later<>(() -> disputed(state, step, all, background));
    }

    /// Those of the next state, which has nothing to do with the one before.
    synchronized Supplier<List<Dispute>> of(List<Proposition> all, Background background) {
        states++;
        return after(new Step(new Change(List.of(), all), Set.of(), Set.of()), all, background);
    }

    private synchronized List<Dispute> disputed(
            int state, Step step, List<Proposition> all, Background background) {
        boolean isNext = keptAt == state - 1;
        if (state < keptAt) {
            return fromTheStart(Disagreements.none(), all, background);
        }
        // What an error would leave half done is not gone on from.
        keptAt = NEVER;
        kept = isNext ? kept : Disagreements.none();
        var disputed =
                isNext
                        ? kept.after(
                                step.change,
                                all,
                                new Disagreements.News(background, step.words, step.others))
                        : fromTheStart(kept, all, background);
        keptAt = state;
        return disputed;
    }

    private static List<Dispute> fromTheStart(
            Disagreements none, List<Proposition> all, Background background) {
        return none.after(
                new Change(List.of(), all),
                all,
                new Disagreements.News(background, Set.of(), Set.of()));
    }
}
