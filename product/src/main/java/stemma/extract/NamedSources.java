package stemma.extract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static stemma.model.ActorKind.PERSON;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.Mention;
import stemma.model.Source;
import stemma.text.Names;

/// Makes of an actor's name the source that speaks by it: a person by the full name, a seat of government for its state.
final class NamedSources {
    private final List<Mention> mentions;
    private final Media media;

    /// Full names of persons by their last word, where only one has it.
    private final Map<String, String> surnames;

    NamedSources(List<Mention> mentions, Media media) {
        this.mentions = mentions;
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

    /// Of a word in capitals, as transcripts have it before what somebody says, the person of that surname; of one with a capital the only one.
    Optional<Source> bySurname(String said) {
        if (said.length() < 2 || !Character.isUpperCase(said.codePointAt(0))) {
            return Optional.empty();
        }
        String end = " " + said.toLowerCase(Locale.ROOT);
        var persons =
                mentions.stream()
                        .filter(mention -> mention.kind() == PERSON)
                        .map(Mention::name)
                        .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(end))
                        .distinct()
                        .toList();
        var shouted = persons.stream().filter(_ -> isShouted(said)).filter(NamedSources::isShouted);
        return only(persons.stream())
                .or(() -> only(shouted))
                .flatMap(
                        key -> persons.stream().filter(it -> Names.key(it).equals(key)).findFirst())
                .map(Source.Person::new);
    }

    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /// The only name, whatever its letters.
    private static Optional<String> only(Stream<String> names) {
        var keys = names.map(Names::key).distinct().toList();
        return keys.size() == 1 ? Optional.of(keys.getFirst()) : Optional.empty();
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
