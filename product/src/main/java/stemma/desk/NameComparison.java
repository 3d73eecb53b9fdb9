package stemma.desk;

import java.util.List;
import java.util.Set;
import stemma.model.ActorKind;
import stemma.resolve.Comparison;
import stemma.resolve.Likeness;
import stemma.text.Names;

/// TEMPORARY until names are compared.
final class NameComparison implements Comparison {
    @Override
    public Set<String> keys(String name, ActorKind kind) {
        return Set.of(Names.key(name));
    }

    @Override
    public Likeness of(String one, String other, ActorKind kind) {
        return new Likeness(
                Names.key(one).equals(Names.key(other)) ? 1 : 0, List.of("the same name"));
    }

    @Override
    public double sure() {
        return 0.93;
    }

    @Override
    public double open() {
        return 0.5;
    }
}
