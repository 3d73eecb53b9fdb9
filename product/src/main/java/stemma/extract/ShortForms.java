package stemma.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import stemma.model.ActorKind;
import stemma.text.Names;

/// Finds the one who goes by a shorter name in the same report: "the League" for the Ossian League, "the Council" for the Council of
/// Littoral States, "Oss" for Nadim Oss. Where two may be meant, none is.
final class ShortForms {
    private static final Pattern SMALL = Pattern.compile("(?U) (?:of|for|in|to|and) ");

    private final List<Told> all;

    ShortForms(Collection<Told> all) {
        this.all = new ArrayList<>(all);
    }

    /// The only one whose full name this is a short form of.
    Optional<Told> fullOf(Told brief) {
        var those = all.stream().filter(full -> isBriefOf(brief, full)).toList();
        return those.size() == 1 ? Optional.of(those.getFirst()) : Optional.empty();
    }

    private static boolean isBriefOf(Told brief, Told full) {
        String few = Names.key(brief.name());
        String many = Names.key(full.name());
        return brief != full
                && !few.isEmpty()
                && few.length() < many.length()
                && (isEnd(few, many, full)
                        || isStart(few, many) && full.kind() != ActorKind.PERSON);
    }

    /// "League" ends "Ossian League", and "Halden" ends "Republic of Halden", which is a state; "Vashar" in "Outer Corps of Vashar"
    /// is somebody else.
    private static boolean isEnd(String few, String many, Told full) {
        boolean isWhole = !SMALL.matcher(many).find();
        boolean isState = Heads.ofName(full.name()).equals(Optional.of(ActorKind.STATE));
        return many.endsWith(" " + few) && (isWhole || isState);
    }

    /// "Council" starts "Council of Littoral States", right before its small word.
    private static boolean isStart(String few, String many) {
        return many.startsWith(few + " ")
                && SMALL.matcher(many.substring(few.length())).lookingAt();
    }
}
