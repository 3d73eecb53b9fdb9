package stemma.extract;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.Source;
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
        return IntStream.range(span.begin(), span.end())
                .anyMatch(i -> line.isCapitalised(i) || NOUNS.containsKey(line.word(i)));
    }

    /// The actors that these words name.
    List<Mention> in(Passage words) {
        return mentions.stream().filter(mention -> words.covers(mention.at())).toList();
    }

    /// A name beside "officials" says whose they are; a name at the end, or a person's, says who.
    private Optional<Source> named(Passage words, Line line) {
        var noun =
                line.tokens().stream()
                        .map(token -> NOUNS.get(token.word()))
                        .filter(found -> found != null)
                        .findFirst()
                        .orElse("");
        var last =
                in(words).stream()
                        .reduce((first, second) -> second)
                        .filter(name -> !noun.equals("unnamed") || name.at().end() == words.end());
        String said = words.in(text);
        boolean isBare = line.size() <= 2 && medium.isPresent();
        return switch (noun) {
            case "document" ->
                    isBare && said.endsWith("report")
                            ? medium
                            : Optional.of(new Source.Document(said));
            case "medium" ->
                    last.map(Sources::source)
                            .or(() -> isBare ? medium : Optional.of(new Source.Outlet(said)));
            case "body" ->
                    last.map(Sources::source).or(() -> Optional.of(new Source.Organisation(said)));
            default -> last.map(Sources::source);
        };
    }

    private static Source source(Mention mention) {
        return switch (mention.kind()) {
            case PERSON, UNKNOWN -> new Source.Person(mention.name());
            case MEDIUM -> new Source.Outlet(mention.name());
            case ORGANISATION, UNIT, STATE, BODY, PLACE, GROUP, ROLE ->
                    new Source.Organisation(mention.name());
        };
    }
}
