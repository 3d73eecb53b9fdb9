package stemma.extract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static stemma.model.ActorKind.PERSON;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.model.Mention;
import stemma.model.Source;
import stemma.text.Names;

/// Makes of an actor's name the source that speaks by it: a person by the full name, a seat of government for its state.
final class NamedSources {
    private final Media media;

    /// Full names of persons by their last word, where only one has it.
    private final Map<String, String> surnames;

    NamedSources(List<Mention> mentions, Media media) {
        this.media = media;
        this.surnames =
                mentions.stream()
                        .filter(mention -> mention.kind() == PERSON)
                        .map(Mention::name)
                        .filter(name -> name.contains(" "))
                        .distinct()
                        .collect(groupingBy(name -> name.substring(name.lastIndexOf(' ') + 1)))
                        .entrySet()
                        .stream()
                        .filter(of -> of.getValue().size() == 1)
                        .collect(
                                toUnmodifiableMap(
                                        Map.Entry::getKey, of -> of.getValue().getFirst()));
    }

    Source of(Mention mention) {
        if (media.is(mention)) {
            return new Source.Outlet(mention.name());
        }
        return Optional.ofNullable(surnames.get(mention.name()))
                .<Source>map(Source.Person::new)
                .orElseGet(() -> ofKind(mention));
    }

    private static Source ofKind(Mention mention) {
        return switch (mention.kind()) {
            case PERSON -> new Source.Person(mention.name());
            case MEDIUM -> new Source.Outlet(mention.name());
            case PLACE ->
                    new Source.Organisation(
                            Names.ofSeat(mention.name())
                                    .map(Names.Known::name)
                                    .orElse(mention.name()));
            case ORGANISATION, UNIT, STATE, BODY, GROUP, ROLE, UNKNOWN ->
                    new Source.Organisation(mention.name());
        };
    }
}
