package stemma.resolve;

import java.util.Set;
import stemma.model.ActorKind;

/// How names are compared.
public interface Comparison {
    /// Two names that may be one actor's share one of these.
    Set<String> keys(String name, ActorKind kind);

    Likeness of(String one, String other, ActorKind kind);

    /// The least score at which two names are joined without asking.
    double sure();

    /// The least score at which a person is asked.
    double open();
}
