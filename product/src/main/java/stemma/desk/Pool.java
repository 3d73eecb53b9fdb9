package stemma.desk;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import stemma.weigh.Statement;

/// Words, names and chains that very many statements have, each kept once. Threads may share one.
final class Pool {
    private final Map<Object, Object> known = new ConcurrentHashMap<>();

    /// The same statement, made of what is known already.
    Statement statement(Statement it) {
        return new Statement(
                it.claim(),
                one(it.report()),
                one(it.published()),
                one(it.relation()),
                all(it.agents()),
                all(it.patients()),
                one(it.when()),
                it.where().map(this::one),
                it.amount(),
                all(it.theme()),
                it.modality(),
                all(it.chain()),
                it.about(),
                it.setting());
    }

    private <T> List<T> all(List<T> each) {
        return one(List.copyOf(each.stream().map(this::one).toList()));
    }

    // What equals something of its class is of this class.
    @SuppressWarnings("unchecked")
    private <T> T one(T fresh) {
        var there = known.putIfAbsent(fresh, fresh);
        return there == null ? fresh : (T) there;
    }
}
