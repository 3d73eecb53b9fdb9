package stemma.weigh;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// All that comes from one place: its first reports, then whoever relays, copies or repeats them. What is said has details of
/// its own each time.
final class Branch {
    private final World world;
    private final Supplier<Told> base;
    private final List<Statement> statements = new ArrayList<>();
    private final Set<String> circles = new LinkedHashSet<>();
    private final Set<String> confirmations = new LinkedHashSet<>();
    private final List<String> lost = new ArrayList<>();

    Branch(World world, Supplier<Told> base) {
        this.world = world;
        this.base = base;
        root();
    }

    List<Statement> statements() {
        return statements;
    }

    Set<String> circles() {
        return circles;
    }

    Set<String> confirmations() {
        return confirmations;
    }

    List<String> lost() {
        return lost;
    }

    private Statement publish(String... chain) {
        var statement = base.get().by(chain).on(world.nextDay()).is();
        statements.add(statement);
        return world.keep(statement);
    }

    private void root() {
        switch (world.roll(6)) {
            case 0 -> publish(world.outlet());
            case 1 -> publish(world.outlet(), world.actor());
            case 2 -> publish(world.outlet(), "two officials");
            case 3 -> party();
            case 4 -> family();
            default -> document();
        }
    }

    private void party() {
        String party = world.actor();
        publish(world.outlet(), world.office(party));
        confirmations.add(publish(world.outlet(), world.office(party)).claim());
    }

    private void family() {
        String family = "Press " + world.actor();
        publish(world.outletOf(family));
        publish(world.outletOf(family));
    }

    private void document() {
        String author = world.actor();
        publish(world.outlet(), "a clerk", world.letter(author));
        confirmations.add(publish(world.outlet(), world.office(author)).claim());
    }

    /// Lets so many more reports come from it.
    Branch spread(int reports) {
        for (int i = 0; i < reports; i++) {
            var from = statements.get(world.roll(statements.size()));
            switch (world.roll(6)) {
                case 0 -> relay(from);
                case 1 -> mention(from);
                case 2 -> copy(from);
                case 3 -> quoteAgain(from);
                case 4 -> sayAgain(from);
                default -> comeHome(from);
            }
        }
        return this;
    }

    /// With the whole chain.
    private void relay(Statement from) {
        var chain = new ArrayList<>(List.of(world.outlet()));
        from.chain().forEach(voice -> chain.add(voice.actor()));
        publish(chain.toArray(String[]::new));
    }

    /// By the outlet's name only; now and then of a report that nobody has.
    private void mention(Statement from) {
        if (world.isRare()) {
            String missing = world.outlet();
            publish(world.outlet(), missing);
            lost.add("the report of " + missing + " is not there");
        } else {
            publish(world.outlet(), from.outlet().actor());
        }
    }

    private void copy(Statement from) {
        String outlet = world.outlet();
        var copy = world.roll(2) == 0 ? publish(outlet) : publish(outlet, "");
        if (world.isRare()) {
            lost.add("nothing tells that " + outlet + " is a copy");
        } else {
            world.descend(from, copy);
        }
    }

    private void quoteAgain(Statement from) {
        if (from.origin().kind() == Voice.Kind.NAMED && from.chain().size() == 2) {
            boolean isSource = !from.origin().actor().startsWith("Outlet");
            if (isSource) {
                var again = publish(world.outlet(), from.origin().actor());
                confirmations.add(again.claim());
            }
        }
    }

    private void sayAgain(Statement from) {
        if (!from.isOwnWords() && circles.isEmpty()) {
            publish(from.outlet().actor());
        }
    }

    /// The outlet reads of it elsewhere, and takes that for a confirmation.
    private void comeHome(Statement from) {
        String elsewhere = world.outlet();
        var abroad = base.get().by(elsewhere, from.outlet().actor()).on(world.nextDay()).is();
        statements.add(world.keep(abroad));
        circles.add(publish(from.outlet().actor(), elsewhere).claim());
    }
}
