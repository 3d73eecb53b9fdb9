package stemma.extract;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static stemma.model.ActorKind.MEDIUM;
import static stemma.model.ActorKind.PERSON;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.Source;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Word;
import stemma.text.Names;
import stemma.text.Table;

/// Tells who the words for a source stand for. Remembers, through one report, whom "he", "the daily" and "the report" can mean.
final class Sources {
    private static final Map<String, String> NOUNS =
            Table.rows("/stemma/extract/speakers.tsv").stream()
                    .collect(toUnmodifiableMap(row -> row.get("noun"), row -> row.get("kind")));

    private final String text;
    private final List<Entity> entities;
    private final List<Mention> mentions;
    private final Referents referents;
    private final Trees tree;
    private Optional<Source> person = Optional.empty();
    private Optional<Source> medium = Optional.empty();

    Sources(String text, Tagged tagged) {
        this.text = text;
        this.entities = tagged.entities();
        this.mentions = Mentions.of(text, tagged);
        this.referents = new Referents(text, tagged, mentions);
        this.tree = new Trees(tagged.sentences());
    }

    /// Who is meant; sources have to be asked for in the order of the text.
    ///
    /// @param words the passages of the source, at least one
    Source of(List<Passage> words) {
        var source = named(words);
        source.filter(Source.Person.class::isInstance).ifPresent(_ -> person = source);
        source.filter(Source.Outlet.class::isInstance).ifPresent(_ -> medium = source);
        return source.orElseGet(() -> new Source.Unnamed(said(words)));
    }

    /// Whether a word stands for a medium: the last one of a medium's name, or a noun such as "daily".
    boolean isMedium(Word word) {
        var named = InOrder.overlapping(mentions, Mention::at, word.at());
        return named.isEmpty()
                ? NOUNS.getOrDefault(word.at().in(text).toLowerCase(Locale.ROOT), "")
                        .equals("medium")
                : named.getFirst().kind() == MEDIUM;
    }

    /// "The weekly Sennet Mirror" is a medium, whatever its name says.
    private boolean isCalledMedium(Mention name, List<Passage> words) {
        return words.stream()
                .flatMap(at -> tree.words(at).stream())
                .filter(word -> word.at().end() < name.at().begin())
                .reduce((_, last) -> last)
                .filter(this::isMedium)
                .isPresent();
    }

    /// The actors that these words name.
    List<Mention> in(List<Passage> words) {
        return words.stream()
                .flatMap(at -> InOrder.overlapping(mentions, Mention::at, at).stream())
                .toList();
    }

    /// The actor whose name the other words hang on ("Halden Ministry of Supply"), or stands right behind their head ("the daily
    /// Sawt al-Karst"); not one that only belongs to it ("League officials", "envoy to the Council").
    Optional<Mention> namedBy(List<Passage> words) {
        return head(words)
                .flatMap(head ->
                        in(words).stream().filter(name -> isNamedBy(head, name)).findFirst());
    }

    private Optional<Source> named(List<Passage> words) {
        var names = in(words);
        var head = head(words);
        var surname = names.isEmpty() ? bySurname(said(words)) : Optional.<Source>empty();
        if (surname.isPresent()) {
            return surname;
        }
        if (head.isEmpty()) {
            return names.isEmpty() ? Optional.empty() : Optional.of(source(names.getLast()));
        }
        return namedBy(words)
                .map(name ->
                        isCalledMedium(name, words) ? new Source.Outlet(name.name()) : source(name))
                .or(() -> referents.one(head.get().at()).map(Sources::source))
                .or(() -> byNoun(head.get(), words));
    }

    /// Whom words without a name stand for.
    Referents referents() {
        return referents;
    }

    /// Of a word in capitals, as transcripts have it before what somebody says, the person of that surname.
    private Optional<Source> bySurname(String said) {
        return said.length() > 1 && said.equals(said.toUpperCase(Locale.ROOT))
                ? mentions.stream()
                        .filter(mention -> mention.kind() == PERSON)
                        .map(Mention::name)
                        .filter(name ->
                                name.toLowerCase(Locale.ROOT)
                                        .endsWith(" " + said.toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .map(Source.Person::new)
                : Optional.empty();
    }

    private Optional<Word> head(List<Passage> words) {
        return words.stream().flatMap(at -> tree.head(at).stream()).findFirst();
    }

    private boolean isNamedBy(Word head, Mention name) {
        return name.at().overlaps(head.at())
                || head.at().end() < name.at().begin()
                        && text.substring(head.at().end(), name.at().begin()).isBlank();
    }

    private Optional<Source> byNoun(Word head, List<Passage> words) {
        boolean isBare = words.stream().mapToInt(at -> tree.words(at).size()).sum() <= 2;
        String noun = head.at().in(text).toLowerCase(Locale.ROOT);
        String said = said(words);
        return switch (NOUNS.getOrDefault(noun, isDocument(head) ? "document" : "unnamed")) {
            case "document" ->
                    isBare && noun.equals("report") && medium.isPresent()
                            ? medium
                            : Optional.of(new Source.Document(said));
            case "medium" ->
                    isBare && medium.isPresent() ? medium : Optional.of(new Source.Outlet(said));
            case "body" -> Optional.of(new Source.Organisation(said));
            case "person again" ->
                    person.filter(it -> isBare && !referents.areOfAnother(head.at(), it.label()));
            case "medium again" -> isBare ? medium : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean isDocument(Word head) {
        return InOrder.overlapping(entities, Entity::at, head.at()).stream()
                .anyMatch(entity -> entity.type().equals("DocumentReference"));
    }

    private String said(List<Passage> words) {
        return words.stream().map(at -> at.in(text)).collect(joining(" "));
    }

    private static Source source(Mention mention) {
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
