package stemma.extract;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stemma.model.ActorKind;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.Source;
import stemma.text.Table;
import stemma.text.Token;
import stemma.text.Tokens;

/// Tells who the words for a source stand for. Remembers, through one report, whom "he", "the daily" and "the report" can mean.
final class Sources {
    private static final Map<String, String> NOUNS =
            Table.rows("/stemma/extract/speakers.tsv").stream()
                    .collect(toUnmodifiableMap(row -> row.get("noun"), row -> row.get("kind")));
    private static final Set<String> PERSONAL = Set.of("he", "she");
    private static final Set<String> IMPERSONAL = Set.of("it");

    private final String text;
    private final List<Mention> mentions;
    private Optional<Source> person = Optional.empty();
    private Optional<Source> medium = Optional.empty();

    Sources(String text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /// Sources have to be asked for in the order of the text.
    Source of(Passage words) {
        var source = meant(words);
        switch (source) {
            case Source.Person _ -> person = Optional.of(source);
            case Source.Outlet _ -> medium = Optional.of(source);
            case Source.Organisation _, Source.Document _, Source.Unnamed _ -> {}
        }
        return source;
    }

    /// The actors named in these words.
    List<Mention> named(Passage words) {
        return mentions.stream().filter(mention -> words.covers(mention.at())).toList();
    }

    private Source meant(Passage words) {
        var tokens = Tokens.of(text, words);
        String only = tokens.size() == 1 ? lower(tokens.getFirst()) : "";
        if (PERSONAL.contains(only)) {
            return person.orElse(new Source.Unnamed(words.in(text)));
        }
        if (IMPERSONAL.contains(only)) {
            return medium.orElse(new Source.Unnamed(words.in(text)));
        }
        var noun =
                tokens.stream()
                        .map(Sources::lower)
                        .filter(NOUNS::containsKey)
                        .findFirst()
                        .map(NOUNS::get)
                        .orElse("");
        return byName(words, noun)
                .or(() -> byNoun(words, noun, tokens))
                .orElse(new Source.Unnamed(words.in(text)));
    }

    /// A name beside "official" or "sources" says whose they are; a person's name, or a name at the end, says who.
    private Optional<Source> byName(Passage words, String noun) {
        var named = named(words);
        var person =
                named.stream()
                        .filter(mention -> isPerson(mention.kind()))
                        .reduce((first, second) -> second);
        var last = person.isPresent() ? person : named.stream().reduce((first, second) -> second);
        boolean isTheirs =
                noun.equals("unnamed")
                        && (person.isEmpty() || person.get().at().end() < words.end());
        return isTheirs || noun.equals("document") ? Optional.empty() : last.map(Sources::source);
    }

    private Optional<Source> byNoun(Passage words, String noun, List<Token> tokens) {
        String said = words.in(text);
        boolean isBare = tokens.size() <= 2;
        return switch (noun) {
            case "medium" ->
                    isBare
                            ? medium.or(() -> Optional.of(new Source.Outlet(said)))
                            : Optional.of(new Source.Outlet(said));
            case "document" ->
                    isBare && medium.isPresent() && lower(tokens.getLast()).equals("report")
                            ? medium
                            : Optional.of(new Source.Document(said));
            case "body" -> Optional.of(new Source.Organisation(said));
            default -> Optional.empty();
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

    private static boolean isPerson(ActorKind kind) {
        return kind == ActorKind.PERSON || kind == ActorKind.UNKNOWN;
    }

    private static String lower(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }
}
