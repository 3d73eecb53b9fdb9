package stemma.extract;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;
import stemma.text.Names;

/// Who is not told of as somebody but as where something is: a state that does nothing, suffers nothing and says nothing in the report and that it names in
/// "in Orm" and "northern Orm"; a river after which a mission is called.
final class OnlyPlaces {
    private static final Set<String> WITHIN =
            Set.of(
                    "in",
                    "into",
                    "inside",
                    "outside",
                    "out",
                    "throughout",
                    "across",
                    "near",
                    "within");

    private static final Set<String> ALONG = Set.of("on", "along", "across", "over", "beyond");

    private static final Pattern REGION =
            Pattern.compile("(?i)(?:north|south)?(?:east|west)(?:ern)?|(?:north|south)(?:ern)?");

    private static final Pattern ARTICLE = Pattern.compile("(?i)\\bthe[\\s\\p{Z}]$");
    private static final int LONGEST_ARTICLE = 5;

    private final String text;
    private final List<Sentence> sentences;
    private final List<Mention> named;
    private final Collection<Mention> parts;
    private final Trees tree;

    /// What a mention tells of whether a place is meant.
    private enum Use {
        PLACE,
        SOMEBODY,
        EITHER
    }

    /// @param named whom the text names
    /// @param parts who does, suffers or says something in what was read
    OnlyPlaces(
            String text, List<Sentence> sentences, List<Mention> named, Collection<Mention> parts) {
        this.text = text;
        this.sentences = sentences;
        this.named = named;
        this.parts = parts;
        this.tree = new Trees(sentences);
    }

    boolean has(Told who) {
        return switch (who.kind()) {
            case STATE -> !hasPart(who) && isStateAsPlace(who);
            case ORGANISATION -> !hasPart(who) && isRiver(who);
            case PERSON, UNIT, BODY, MEDIUM, PLACE, GROUP, ROLE, UNKNOWN -> false;
        };
    }

    private boolean hasPart(Told who) {
        return parts.stream().anyMatch(part -> who.at().stream().anyMatch(part.at()::overlaps));
    }

    private boolean isStateAsPlace(Told who) {
        var uses = who.at().stream().map(this::use).toList();
        return uses.contains(Use.PLACE) && !uses.contains(Use.SOMEBODY);
    }

    /// "In Orm", "north-western Orm"; a place or somebody in "from Orm" and "the Orm War"; somebody in "confidence in Orm".
    private Use use(Passage at) {
        var cases = beside(at, "case").toList();
        if (isOfRegion(at)) {
            return Use.PLACE;
        }
        if (cases.stream().anyMatch(WITHIN::contains)) {
            boolean isTrusted =
                    governor(at).filter(it -> Placements.isTrust(it.lemma())).isPresent();
            return isTrusted ? Use.SOMEBODY : Use.PLACE;
        }
        return cases.equals(List.of("from")) || isInName(at) ? Use.EITHER : Use.SOMEBODY;
    }

    /// "Southern Orm", "Orm's southwest".
    private boolean isOfRegion(Passage at) {
        return Stream.concat(beside(at, "amod"), beside(at, "compound"))
                        .anyMatch(it -> REGION.matcher(it).matches())
                || isOwner(at)
                        && governor(at)
                                .filter(it -> REGION.matcher(it.lemma()).matches())
                                .isPresent();
    }

    private boolean isOwner(Passage at) {
        return tree.head(at).filter(it -> it.relation().equals("nmod:poss")).isPresent();
    }

    /// "The Orm War".
    private boolean isInName(Passage at) {
        return tree.head(at).filter(it -> it.relation().equals("compound")).isPresent()
                && governor(at).filter(it -> it.part().equals("PROPN")).isPresent();
    }

    /// The words that hang on a name so, in small letters.
    private Stream<String> beside(Passage at, String relation) {
        return sentence(at).stream()
                .flatMap(sentence -> {
                    var words = sentence.words();
                    return words.stream()
                            .filter(it -> it.head() >= 0 && it.relation().equals(relation))
                            .filter(it -> words.get(it.head()).at().overlaps(at))
                            .map(it -> it.lemma().toLowerCase(Locale.ROOT));
                });
    }

    private Optional<Word> governor(Passage at) {
        return tree.head(at)
                .filter(it -> it.head() >= 0)
                .flatMap(it -> sentence(at).map(sentence -> sentence.words().get(it.head())));
    }

    private Optional<Sentence> sentence(Passage at) {
        return InOrder.overlapping(sentences, Sentence::at, at).stream().findFirst();
    }

    /// "Along the Selm" in a report of the Selm Observer Mission.
    private boolean isRiver(Told who) {
        String key = Names.key(who.name());
        return !key.contains(" ")
                && who.at().stream().allMatch(this::isAlong)
                && named.stream().anyMatch(it -> Names.key(it.name()).startsWith(key + " "));
    }

    private boolean isAlong(Passage at) {
        return ARTICLE.matcher(
                                text.substring(
                                        Math.max(0, at.begin() - LONGEST_ARTICLE), at.begin()))
                        .find()
                && beside(at, "case").anyMatch(ALONG::contains);
    }
}
