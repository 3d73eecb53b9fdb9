package stemma.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.ActorDecision.AddName;
import stemma.model.ActorDecision.Merge;
import stemma.model.ActorDecision.NotSame;
import stemma.model.ActorDecision.Rename;
import stemma.model.ActorDecision.SetKind;
import stemma.model.ActorDecision.SetParent;
import stemma.model.ActorDecision.Split;
import stemma.model.ActorDecision.StrikeName;
import stemma.text.Names;

/// The names of a casebook, to be found by what decisions call them.
final class Register {
    private final Map<String, Namesakes> byKey = new HashMap<>();
    private final Map<String, Namesakes> byName = new HashMap<>();

    /// @param all in order
    Register(List<Namesakes> all) {
        for (var those : all) {
            byKey.put(those.key(), those);
            byName.putIfAbsent(those.folded(), those);
        }
    }

    /// Whom an instruction speaks of, as the how-manieth.
    Optional<Namesakes> of(Instruction instruction, int anchor) {
        return instruction.keys().get(anchor).map(byKey::get);
    }

    Optional<Namesakes> named(String name) {
        return Optional.ofNullable(byName.get(Names.key(name)));
    }

    /// All whom an instruction speaks of.
    List<Namesakes> touched(Instruction instruction) {
        var anchored =
                IntStream.range(0, instruction.keys().size())
                        .mapToObj(i -> of(instruction, i))
                        .flatMap(Optional::stream);
        var named =
                switch (instruction.decision()) {
                    case AddName(_, var name) -> named(name);
                    case StrikeName(_, var name) -> named(name);
                    case Merge _, Split _, NotSame _, Rename _, SetKind _, SetParent _ ->
                            Optional.<Namesakes>empty();
                };
        return Stream.concat(anchored, named.stream()).toList();
    }
}
