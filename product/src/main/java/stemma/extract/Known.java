package stemma.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Sentence;
import stemma.text.Coordinates;
import stemma.text.Names;
import stemma.text.Token;

/// What the model read, put right where the names table knows better: a known name that the model missed is found, one that it
/// cut short is whole, and a known name by itself is of its own type. Geographic coordinates are places. Trees that cannot be meant so are mended.
public final class Known {
    /// A known name where it stands.
    ///
    /// @param isOwn whether the text itself makes it known
    private record Hit(Passage at, ActorKind kind, boolean isOwn) {
        Entity entity() {
            return new Entity(at, Types.of(kind), 1);
        }
    }

    private final String text;
    private final List<Hit> hits;
    private final List<Passage> titles;

    private Known(String text, List<Sentence> sentences, List<Hit> hits) {
        this.text = text;
        this.hits = hits;
        this.titles = OwnNames.titles(text, sentences);
    }

    /// The same reading with the table's names in it: what all else of this room goes by.
    ///
    /// @param text what the reading is of
    /// @param read as the model read it
    public static Tagged in(String text, Tagged read) {
        var whole = read.sentences().stream().map(it -> TornNames.mended(text, it)).toList();
        var tagged = read.withNames(WholeNames.in(text, read.withSentences(whole)));
        var known = new Known(text, tagged.sentences(), withOwn(text, tagged, hits(text, tagged)));
        var names = known.names(tagged.names());
        var places = names.stream().map(Entity::at).toList();
        return new Tagged(
                tagged.sentences().stream()
                        .map(it -> WholeTrees.mended(it, places))
                        .map(it -> Mended.of(text, TornNames.mended(text, it)))
                        .map(it -> Complements.mended(text, it))
                        .map(it -> OwnSubjects.mended(text, it))
                        .map(it -> OwnClauses.mended(text, it))
                        .toList(),
                withCoordinates(text, tagged.sentences(), known.entities(tagged.entities(), names)),
                names,
                known.media(tagged.media()),
                tagged.sayings());
    }

    private static List<Hit> hits(String text, Tagged tagged) {
        var hits = new ArrayList<Hit>();
        for (var sentence : tagged.sentences()) {
            var tokens =
                    sentence.words().stream()
                            .map(word -> new Token(word.at(), word.at().in(text)))
                            .toList();
            int i = 0;
            while (i < tokens.size()) {
                var found = Names.at(tokens, i);
                int end = i + found.map(Names.Found::words).orElse(1);
                var at = tokens.get(i).at().through(tokens.get(end - 1).at());
                found.ifPresent(name -> hits.add(new Hit(at, name.known().kind(), false)));
                i = end;
            }
        }
        return hits;
    }

    /// With the names that the text itself makes known, where none of the table's stands.
    private static List<Hit> withOwn(String text, Tagged tagged, List<Hit> table) {
        var own =
                OwnNames.in(text, tagged).entrySet().stream()
                        .filter(it -> InOrder.overlapping(table, Hit::at, it.getKey()).isEmpty())
                        .map(it -> new Hit(it.getKey(), it.getValue(), true));
        return Stream.concat(table.stream(), own).sorted(Comparator.comparing(Hit::at)).toList();
    }

    private static List<Entity> withCoordinates(
            String text, List<Sentence> sentences, List<Entity> entities) {
        var places =
                sentences.stream()
                        .flatMap(sentence -> Coordinates.in(text, sentence.at()).stream())
                        .map(found -> new Entity(found.at(), "Location", 1))
                        .toList();
        var standing =
                entities.stream()
                        .filter(other ->
                                InOrder.overlapping(places, Entity::at, other.at()).isEmpty());
        return Stream.concat(standing, places.stream())
                .sorted(Comparator.comparing(Entity::at))
                .toList();
    }

    /// "University of Dalma" stays a name of its own; "Dalma" in "the whole of Dalma" takes its place.
    private List<Entity> names(List<Entity> names) {
        var standing =
                names.stream().filter(name -> over(name).allMatch(hit -> isOther(name, hit)));
        return merged(standing.toList(), hits);
    }

    private List<Entity> media(List<Entity> media) {
        Predicate<Hit> isMedium = hit -> hit.kind == ActorKind.MEDIUM;
        var standing =
                media.stream()
                        .filter(name -> isName(name.at().in(text)))
                        .filter(name ->
                                over(name)
                                        .allMatch(
                                                hit -> !isMedium.test(hit) && isOther(name, hit)));
        return merged(standing.toList(), hits.stream().filter(isMedium).toList());
    }

    /// A name has a capital, or letters that know none, or is an address: "reporters" and "parliament" name no medium.
    private static boolean isName(String words) {
        return words.chars()
                .anyMatch(c -> c == '.' || Character.isLetter(c) && !Character.isLowerCase(c));
    }

    /// A longer mention that merely holds the name keeps its extent and its type.
    ///
    /// @param names of which an entity may have a part only: "Velm" of "Velm Tell"
    private List<Entity> entities(List<Entity> entities, List<Entity> names) {
        var standing =
                entities.stream()
                        .filter(entity -> over(entity).allMatch(hit -> entity.at().covers(hit.at)))
                        .map(this::typed)
                        .map(entity -> whole(entity, names));
        return merged(standing.toList(), hits);
    }

    private static Entity whole(Entity entity, List<Entity> names) {
        return InOrder.overlapping(names, Entity::at, entity.at()).stream()
                .filter(name -> name.at().covers(entity.at()) && !name.at().equals(entity.at()))
                .findFirst()
                .map(name -> new Entity(name.at(), entity.type(), entity.probability()))
                .orElse(entity);
    }

    private Entity typed(Entity entity) {
        return over(entity)
                .filter(hit -> Types.bare(entity.at(), text).equals(hit.at))
                .filter(hit -> !Types.canBe(entity.type(), hit.kind))
                .findFirst()
                .map(hit -> new Entity(entity.at(), Types.of(hit.kind), entity.probability()))
                .orElse(entity);
    }

    private Stream<Hit> over(Entity entity) {
        return InOrder.overlapping(hits, Hit::at, entity.at()).stream();
    }

    /// Whether a name that holds a known one names someone else; a headline writes other words large, too.
    private boolean isOther(Entity name, Hit hit) {
        boolean isLonger = name.at().covers(hit.at) && name.at().length() > hit.at.length();
        if (!isLonger || hit.isOwn && titles.stream().anyMatch(name.at()::overlaps)) {
            return false;
        }
        return !Heads.areBeside(
                List.of(
                        text.substring(name.at().begin(), hit.at.begin()),
                        text.substring(hit.at.end(), name.at().end())));
    }

    private static List<Entity> merged(List<Entity> standing, List<Hit> known) {
        var added =
                known.stream()
                        .filter(hit -> InOrder.overlapping(standing, Entity::at, hit.at).isEmpty())
                        .map(Hit::entity);
        return Stream.concat(standing.stream(), added)
                .sorted(Comparator.comparing(Entity::at))
                .toList();
    }
}
