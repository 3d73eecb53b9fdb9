package stemma.extract;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.Source;
import stemma.text.Names;
import stemma.text.Table;
import stemma.text.Tokens;

/// Tells who the words for a source stand for. Remembers, through one report, whom "he", "the daily" and "the report" can mean.
final class Sources {
    private static final Map<String, String> NOUNS =
            Table.rows("/stemma/extract/speakers.tsv").stream()
                    .collect(toUnmodifiableMap(row -> row.get("noun"), row -> row.get("kind")));

    private final String text;
    private final List<Mention> mentions;
    private Optional<Source> person = Optional.empty();
    private Optional<Source> medium = Optional.empty();

    Sources(String text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /// Who is meant; sources have to be asked for in the order of the text.
    Source of(Passage words) {
        var line = new Line(Tokens.of(text, words));
        var source =
                line.size() == 1 && line.is(0, "he")
                        ? person
                        : line.size() == 1 && line.is(0, "it") ? medium : named(words, line);
        source.filter(Source.Person.class::isInstance).ifPresent(_ -> person = source);
        source.filter(Source.Outlet.class::isInstance).ifPresent(_ -> medium = source);
        return source.orElse(new Source.Unnamed(words.in(text)));
    }

    /// Whether these words can stand for someone who speaks: a name, or a noun for a speaker.
    static boolean canSpeak(Line line, Span span) {
        return span.tokens().anyMatch(line::isCapitalised) || isSpeaker(line, span);
    }

    /// Whether a noun for a speaker is among these words, or a name that is known beforehand starts them.
    static boolean isSpeaker(Line line, Span span) {
        return span.tokens().anyMatch(i -> NOUNS.containsKey(line.word(i)))
                || Names.at(line.tokens(), span.begin()).isPresent();
    }

    /// The actors that these words name.
    List<Mention> in(Passage words) {
        return InOrder.overlapping(mentions, Mention::at, words);
    }

    /// The name that holds the noun says who ("Halden Ministry of Supply"), or one behind it ("the daily Sawt al-Karst"), but
    /// not one that only belongs to it ("officials of the League", "envoy to the Council").
    private Optional<Source> named(Passage words, Line line) {
        int noun = noun(line);
        var names = in(words).stream().filter(name -> !isOwner(line, name)).toList();
        var last =
                names.isEmpty() ? Optional.<Source>empty() : Optional.of(source(names.getLast()));
        if (noun == line.size()) {
            return last;
        }
        var at = line.tokens().get(noun).at();
        boolean isName = names.stream().anyMatch(name -> name.at().end() >= at.end());
        return isName
                ? last
                : byNoun(NOUNS.getOrDefault(line.word(noun), ""), words.in(text), line.size() <= 2);
    }

    /// The last noun for a speaker before "of" or its like: "official" in "a League official of the Bureau".
    private static int noun(Line line) {
        int noun = line.size();
        for (int i = 0; i < line.size() && (noun == line.size() || !line.is(i, "owners")); i++) {
            noun = NOUNS.containsKey(line.word(i)) ? i : noun;
        }
        return noun;
    }

    private static boolean isOwner(Line line, Mention name) {
        int i = 0;
        while (line.tokens().get(i).at().begin() < name.at().begin()) {
            i++;
        }
        return line.is(line.is(i - 1, "articles") ? i - 2 : i - 1, "owners");
    }

    private Optional<Source> byNoun(String kind, String said, boolean isBare) {
        return switch (kind) {
            case "document" ->
                    isBare && said.endsWith("report")
                            ? medium
                            : Optional.of(new Source.Document(said));
            case "medium" ->
                    isBare && medium.isPresent() ? medium : Optional.of(new Source.Outlet(said));
            case "body" -> Optional.of(new Source.Organisation(said));
            default -> Optional.empty();
        };
    }

    private static Source source(Mention mention) {
        return switch (mention.kind()) {
            case PERSON -> new Source.Person(mention.name());
            case UNKNOWN ->
                    isAcronym(mention)
                            ? new Source.Organisation(mention.name())
                            : new Source.Person(mention.name());
            case MEDIUM -> new Source.Outlet(mention.name());
            case ORGANISATION, UNIT, STATE, BODY, PLACE, GROUP, ROLE ->
                    new Source.Organisation(mention.name());
        };
    }

    private static boolean isAcronym(Mention mention) {
        return mention.name().chars().allMatch(Character::isUpperCase);
    }
}
