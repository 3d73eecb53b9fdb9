package stemma.predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.Passage;
import stemma.predicate.NominalTie.Kind;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Sentence;

/// What a text says of two mentions without a predicate: by appositions, numbers and prepositions.
public final class NominalTies {
    private static final Set<String> AT =
            Set.of("in", "at", "near", "inside", "outside", "around", "throughout", "across", "on");
    private static final Set<String> OF = Set.of("of", "from");
    private static final Set<String> NAMING = Set.of("known", "called", "named", "nicknamed");
    private static final String[] BESIDE = {"appos", "flat", "compound"};
    private static final String PERSON = "Person";
    private static final String ORGANISATION = "Organisation";
    private static final String LOCATION = "Location";
    private static final Set<String> ATTRIBUTES = Set.of("Quantity", "Nationality");
    private static final Set<String> NO_THINGS =
            Set.of("Temporal", "Quantity", "Money", "Nationality", "DocumentReference");

    private final String text;
    private final Parse parse;
    private final Clause clause;

    /// The mentions by the word that the others of their words hang on.
    private final Map<Integer, Entity> byHead = new TreeMap<>();

    private NominalTies(String text, Parse parse, List<Entity> entities) {
        this.text = text;
        this.parse = parse;
        this.clause = new Clause(parse, _ -> List.of());
        entities.forEach(entity -> head(entity.at()).ifPresent(head -> byHead.put(head, entity)));
    }

    /// The ties of a text, sentence by sentence.
    ///
    /// @param tagged what the model read in it
    public static List<NominalTie> of(String text, Tagged tagged) {
        return tagged.sentences().stream()
                .flatMap(sentence -> in(sentence, text, tagged.entities()).stream())
                .toList();
    }

    private static List<NominalTie> in(Sentence sentence, String text, List<Entity> all) {
        var entities = all.stream().filter(entity -> sentence.at().covers(entity.at())).toList();
        return Parse.of(text, sentence)
                .map(parse -> new NominalTies(text, parse, entities).ties())
                .orElse(List.of());
    }

    private Optional<Integer> head(Passage at) {
        return IntStream.range(0, parse.size())
                .filter(word -> at.covers(parse.at(word)) && !parse.isPart(word, "PUNCT"))
                .filter(word -> parse.head(word) < 0 || !at.overlaps(parse.at(parse.head(word))))
                .boxed()
                .findFirst();
    }

    private List<NominalTie> ties() {
        return byHead.entrySet().stream()
                .filter(mention -> parse.head(mention.getKey()) >= 0)
                .flatMap(mention ->
                        Stream.concat(
                                besides(mention.getKey(), mention.getValue()).stream(),
                                there(mention.getKey(), mention.getValue()).stream()))
                .toList();
    }

    /// With the mention that it hangs on.
    private Optional<NominalTie> besides(int word, Entity entity) {
        int above = parse.head(word);
        var other = byHead.get(above);
        if (other == null) {
            return named(word, entity, above);
        }
        if (isAmong(word, entity, other)) {
            var kind = entity.type().equals(LOCATION) ? Kind.LOCATED : Kind.PART;
            return Optional.of(new NominalTie(kind, entity, other));
        }
        return kind(word, entity, other).map(kind -> new NominalTie(kind, other, entity));
    }

    /// "the Karst League, also known as the League"
    private Optional<NominalTie> named(int word, Entity entity, int above) {
        boolean isNamed =
                NAMING.contains(parse.form(above))
                        && parse.is(word, "obl", "xcomp", "obj")
                        && parse.is(above, "acl", "appos", "parataxis");
        return isNamed
                ? Optional.ofNullable(byHead.get(parse.head(above)))
                        .filter(other -> other.type().equals(entity.type()))
                        .map(other -> new NominalTie(Kind.SAME, other, entity))
                : Optional.empty();
    }

    /// "the allies, including Norvia"
    private boolean isAmong(int word, Entity entity, Entity other) {
        return parse.is(word, "nmod")
                && parse.preposition(word).equals("including")
                && entity.type().equals(other.type())
                && !NO_THINGS.contains(entity.type());
    }

    private Optional<Kind> kind(int word, Entity entity, Entity other) {
        if (isSame(word, entity, other)) {
            return Optional.of(Kind.SAME);
        }
        if (isAttribute(word, entity, other)) {
            return Optional.of(Kind.ATTRIBUTE);
        }
        if (isWithin(word, entity, other)) {
            return Optional.of(Kind.LOCATED);
        }
        return isPart(word, entity, other) ? Optional.of(Kind.PART) : Optional.empty();
    }

    /// "Ilse Marr, the treasurer", "the Karst League (KL)"; the others of a list are often taken for such.
    private boolean isSame(int word, Entity entity, Entity other) {
        boolean isBeside =
                switch (entity.type()) {
                    case PERSON -> between(other, entity).matches(",? ");
                    case ORGANISATION -> between(other, entity).equals(" (");
                    default -> false;
                };
        return isBeside
                && entity.type().equals(other.type())
                && parse.is(word, BESIDE)
                && !parse.isPart(word, "PRON");
    }

    private boolean isAttribute(int word, Entity entity, Entity other) {
        return ATTRIBUTES.contains(entity.type())
                && !ATTRIBUTES.contains(other.type())
                && parse.is(word, "nummod", "amod", "compound", "nmod", "det")
                && between(entity, other).equals(" ");
    }

    /// "Velm, Norvia"
    private boolean isWithin(int word, Entity entity, Entity other) {
        return entity.type().equals(LOCATION)
                && other.type().equals(LOCATION)
                && (parse.is(word, BESIDE) || parse.is(word, "nmod"))
                && between(other, entity).matches(",? ");
    }

    /// "fighters of the Front"
    private boolean isPart(int word, Entity entity, Entity other) {
        return entity.type().equals(ORGANISATION)
                && !NO_THINGS.contains(other.type())
                && !other.type().equals(LOCATION)
                && parse.is(word, "nmod")
                && OF.contains(parse.preposition(word));
    }

    private String between(Entity first, Entity second) {
        return first.at().end() <= second.at().begin()
                ? text.substring(first.at().end(), second.at().begin())
                : "";
    }

    /// Who or what is at a place: what it hangs on, or who is told of by the verb.
    private List<NominalTie> there(int word, Entity place) {
        int first = firstOfList(word);
        boolean isPlace =
                place.type().equals(LOCATION)
                        && parse.is(first, "obl", "nmod")
                        && AT.contains(parse.preposition(first));
        return isPlace
                ? toldBeside(parse.head(first)).stream()
                        .map(byHead::get)
                        .filter(entity -> entity != null && !entity.equals(place))
                        .filter(entity -> !NO_THINGS.contains(entity.type()))
                        .map(entity -> new NominalTie(Kind.LOCATED, entity, place))
                        .toList()
                : List.of();
    }

    private int firstOfList(int word) {
        int at = word;
        while (parse.is(at, "conj")) {
            at = parse.head(at);
        }
        return at;
    }

    /// The object of a verb, else its subject: whoever bombs a camp in Velm need not be there.
    private List<Integer> toldBeside(int above) {
        var told = new ArrayList<>(List.of(above));
        var objects = parse.children(above, "obj");
        told.addAll(objects);
        if (objects.isEmpty() && (parse.isVerb(above) || parse.has(above, "cop"))) {
            told.addAll(clause.surface(above));
        }
        return told;
    }
}
