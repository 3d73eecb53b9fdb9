package stemma.desk;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.weigh.Statement;

/// Statements by who has a part in them or says them, put together once.
final class Involved {
    private final List<Statement> statements;
    private final Map<String, Places> byParty = new HashMap<>();

    Involved(List<Statement> statements) {
        this.statements = statements;
        for (int place = 0; place < statements.size(); place++) {
            int at = place;
            Timeline.parties(statements.get(place))
                    .forEach(id -> byParty.computeIfAbsent(id, _ -> new Places()).add(at));
        }
    }

    /// Those of somebody, in their order.
    ///
    /// @param ids all that mean it
    List<Statement> of(Collection<String> ids) {
        var places = new BitSet(statements.size());
        ids.forEach(id -> Optional.ofNullable(byParty.get(id)).ifPresent(it -> it.putInto(places)));
        return places.stream().mapToObj(statements::get).toList();
    }
}
