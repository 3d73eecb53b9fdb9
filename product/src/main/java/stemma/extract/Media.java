package stemma.extract;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static stemma.model.ActorKind.MEDIUM;
import static stemma.model.ActorKind.PERSON;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stemma.model.ActorKind;
import stemma.model.Mention;
import stemma.tagger.Tagged.Word;
import stemma.text.Table;
import stemma.text.Table.Row;

/// Which names of a report are of newspapers, broadcasters, agencies: those that were read so, and those that it calls "the weekly" once.
final class Media {
    private static final Set<String> NOUNS = nouns("medium");
    private static final Set<String> PRINTED =
            Set.of("paper", "newspaper", "daily", "weekly", "magazine");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another");
    private static final Set<String> ON_AIR = Set.of("radio", "television", "tv");

    private static final Set<ActorKind> CALLED =
            EnumSet.of(ActorKind.ORGANISATION, ActorKind.PERSON, ActorKind.UNKNOWN);

    /// How far back a bare noun points.
    private static final int BACK = 8;

    private final String text;
    private final Set<String> names;

    /// Those of them that the report itself calls "the daily" or the like.
    private final Set<String> called;

    private final List<Mention> mentions;

    Media(String text, List<Mention> mentions, Beside beside, Own own) {
        this.text = text;
        this.called =
                mentions.stream()
                        .filter(it -> it.kind() == MEDIUM || CALLED.contains(it.kind()))
                        .filter(it -> isCalled(it, beside))
                        .map(Mention::name)
                        .collect(toUnmodifiableSet());
        this.names =
                mentions.stream()
                        .filter(it ->
                                called.contains(it.name())
                                        || it.kind() == MEDIUM && !isWhere(it, beside))
                        .map(Mention::name)
                        .collect(toUnmodifiableSet());
        this.mentions =
                mentions.stream().filter(this::is).filter(it -> !own.is(it.name())).toList();
    }

    private static Set<String> nouns(String kind) {
        return Table.rows("/stemma/extract/speakers.tsv").stream()
                .filter(row -> row.get("kind").equals(kind))
                .map((Row row) -> row.get("noun"))
                .collect(toUnmodifiableSet());
    }

    /// Whether it is a noun for one: "daily".
    static boolean isNoun(String word) {
        return NOUNS.contains(word.toLowerCase(Locale.ROOT));
    }

    /// "The weekly Sennet Mirror", "the weekly The Mirror", "the Mirror, a weekly".
    private boolean isCalled(Mention name, Beside beside) {
        var words = beside.near(name.at()).toList();
        boolean isBehindNoun =
                words.stream()
                        .filter(it -> isNoun(it.at().in(text)))
                        .anyMatch(it -> Beside.isNext(it, name.at(), text));
        return isBehindNoun
                || name.kind() != PERSON
                        && words.stream()
                                .filter(it -> it.at().overlaps(name.at()))
                                .flatMap(beside::apposition)
                                .anyMatch(it -> isNoun(it.at().in(text)));
    }

    /// "A Dalma newspaper" has no name.
    private boolean isWhere(Mention name, Beside beside) {
        var words = beside.near(name.at()).toList();
        int first = InOrder.firstEndingAfter(words, Word::at, name.at().begin());
        int next = InOrder.firstEndingAfter(words, Word::at, name.at().end());
        return first > 0
                && next < words.size()
                && INDEFINITE.contains(words.get(first - 1).at().in(text).toLowerCase(Locale.ROOT))
                && isNoun(words.get(next).at().in(text));
    }

    boolean is(Mention mention) {
        return names.contains(mention.name());
    }

    /// Whether these words are the name of one: as it was read elsewhere, or by its last word.
    boolean isCalled(String name) {
        return names.contains(name)
                || Heads.kind(name.substring(name.lastIndexOf(' ') + 1))
                        .equals(Optional.of(MEDIUM));
    }

    /// The medium named last before a bare noun that can mean it: no radio is a paper.
    Optional<Mention> before(Word noun) {
        int behind = InOrder.firstEndingAfter(mentions, Mention::at, noun.at().begin());
        var last =
                mentions.subList(Math.max(0, behind - BACK), behind).reversed().stream()
                        .filter(it -> fits(noun, it))
                        .toList();
        return last.stream()
                .filter(it -> called.contains(it.name()))
                .findFirst()
                .or(() -> last.stream().findFirst());
    }

    private boolean fits(Word noun, Mention medium) {
        return !PRINTED.contains(noun.at().in(text).toLowerCase(Locale.ROOT))
                || List.of(medium.name().toLowerCase(Locale.ROOT).split(" ")).stream()
                        .noneMatch(ON_AIR::contains);
    }
}
