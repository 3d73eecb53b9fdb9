package stemma.extract;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.text.Names;

/// Finds the one who goes by a shorter name in the same report: "the League" for the Ossian League, "the Council" for the Council of
/// Littoral States, "Oss" for Nadim Oss. Where two may be meant, none is.
final class ShortForms {
    private static final Pattern SMALL = Pattern.compile("(?U) (?:of|for|in|to|and) ");
    private static final Pattern SPACE = Pattern.compile(" ");

    /// A full name by one of its short forms, folded.
    private record Form(String brief, Told full) {}

    private final Map<String, List<Form>> byBrief;

    ShortForms(Collection<Told> all) {
        byBrief = all.stream().flatMap(ShortForms::forms).collect(groupingBy(Form::brief));
    }

    /// The only one whose full name this is a short form of; of a known state only what says that it is one: "Republic of Turkey", not "Air Turkey".
    Optional<Told> fullOf(Told brief) {
        boolean isState =
                Names.of(brief.name()).filter(it -> it.kind() == ActorKind.STATE).isPresent();
        var those =
                byBrief.getOrDefault(Names.key(brief.name()), List.of()).stream()
                        .map(Form::full)
                        .filter(it -> !isState || isOfState(it))
                        .distinct()
                        .toList();
        return those.size() == 1 ? Optional.of(those.getFirst()) : Optional.empty();
    }

    private static Stream<Form> forms(Told full) {
        String name = Names.key(full.name());
        var starts = full.kind() == ActorKind.PERSON ? Stream.<String>of() : starts(name);
        return Stream.concat(ends(name, full), starts).map(brief -> new Form(brief, full));
    }

    private static boolean isOfState(Told who) {
        return Heads.ofName(who.name()).equals(Optional.of(ActorKind.STATE));
    }

    /// "League" ends "Ossian League", and "Halden" ends "Republic of Halden", which is a state; "Vashar" in "Outer Corps of Vashar"
    /// is somebody else.
    private static Stream<String> ends(String name, Told full) {
        boolean isWhole = !SMALL.matcher(name).find();
        return isWhole || isOfState(full)
                ? SPACE.matcher(name).results().map(space -> name.substring(space.end()))
                : Stream.of();
    }

    /// "Council" starts "Council of Littoral States", right before its small word.
    private static Stream<String> starts(String name) {
        return SMALL.matcher(name)
                .results()
                .map(MatchResult::start)
                .map(end -> name.substring(0, end));
    }
}
