package stemma.extract;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import stemma.model.ActorKind;
import stemma.model.Passage;

/// Somebody whom a report tells of, as far as its mentions are put together.
final class Told {
    /// What broadcasters and other bodies are called alike.
    private static final Pattern MAY_BE_MEDIUM =
            Pattern.compile(".*\\b(?:Network|Group|House|Service)");

    private final Set<String> names = new LinkedHashSet<>();
    private final TreeSet<Passage> at = new TreeSet<>();
    private final List<ActorKind> kinds = new ArrayList<>();
    private boolean isOutlet;

    /// @param name     what it is called there
    /// @param spelling how it is spelled there
    void tell(String name, String spelling, Passage at, ActorKind kind) {
        if (this.at.add(at)) {
            names.add(name);
            names.add(spelling);
            kinds.add(kind);
        }
    }

    /// Another spelling of it.
    void spell(String spelling) {
        names.add(spelling);
    }

    /// That somebody has something from it as from a medium.
    void speakAsOutlet() {
        isOutlet = true;
    }

    void join(Told other) {
        isOutlet |= other.isOutlet;
        names.addAll(other.names);
        at.addAll(other.at);
        kinds.addAll(other.kinds);
    }

    String name() {
        return names.iterator().next();
    }

    Set<String> names() {
        return names;
    }

    Set<Passage> at() {
        return at;
    }

    /// That of somebody without a name; the kind that its name tells, such as `Ministry`; or else what most of its mentions were read as, of equals the first in the
    /// order of kinds.
    ActorKind kind() {
        var read = read();
        if (isOutlet && names.stream().anyMatch(name -> MAY_BE_MEDIUM.matcher(name).matches())) {
            return ActorKind.MEDIUM;
        }
        return read == ActorKind.GROUP || read == ActorKind.ROLE
                ? read
                : names.stream()
                        .flatMap(name -> Heads.ofName(name).stream())
                        .filter(kind -> kind != ActorKind.PERSON)
                        .findFirst()
                        .orElse(read);
    }

    private ActorKind read() {
        var counts =
                kinds.stream()
                        .filter(kind -> kind != ActorKind.UNKNOWN)
                        .collect(groupingBy(kind -> kind, counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .reduce((most, next) -> next.getValue() > most.getValue() ? next : most)
                .map(Map.Entry::getKey)
                .orElse(ActorKind.UNKNOWN);
    }
}
