package stemma.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import stemma.model.ActorKind;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.text.Names;
import stemma.text.Names.Known;

/// The government of a state that a report calls its regime: "the Turkish regime", and "the regime" where no other state has one there.
final class Regimes {
    private static final Pattern NAMED =
            Pattern.compile("(?U)\\b(\\p{Lu}[\\p{L}\\p{M}-]+)(?:['’]s)?\\sregime\\b");

    /// Not "the regime of the general" nor a change of regimes.
    private static final Pattern BARE =
            Pattern.compile("(?U)\\b[Tt]he\\sregime\\b(?!\\s(?:of|change)\\b)");

    private Regimes() {}

    /// Where a state is meant so, in the order of the text.
    static List<Mention> in(String text) {
        var all = new ArrayList<Mention>();
        var named = NAMED.matcher(text);
        while (named.find()) {
            var at = new Passage(named.start(), named.end());
            state(named.group(1))
                    .ifPresent(state -> all.add(new Mention(at, state.name(), state.kind())));
        }
        var states = all.stream().map(Mention::name).distinct().toList();
        if (states.size() == 1) {
            BARE.matcher(text)
                    .results()
                    .map(it -> new Passage(it.start(), it.end()))
                    .forEach(at -> all.add(new Mention(at, states.getFirst(), ActorKind.STATE)));
        }
        all.sort(Comparator.comparing(Mention::at));
        return all;
    }

    private static Optional<Known> state(String word) {
        return Names.ofDemonym(word)
                .or(() -> Names.of(word))
                .filter(it -> it.kind() == ActorKind.STATE);
    }
}
