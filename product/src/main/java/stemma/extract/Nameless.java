package stemma.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import stemma.coreference.Being;
import stemma.model.ActorKind;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Word;

/// Who is told of without a name: "two diplomats", "officials of the Front".
final class Nameless {
    private static final Pattern NOBODY = Pattern.compile("(?i)(?:no|any|every|neither)\\s");

    /// How whose somebody is hangs on the words for him.
    private static final Set<String> OWNING = Set.of("compound", "amod", "nmod", "nmod:poss");

    /// Types of mentions of those who act.
    private static final Set<String> ACTING = Set.of("Person", "Organisation");

    /// The type of mentions of persons.
    private static final Set<String> PERSON = Set.of("Person");

    /// "Y." for somebody whose name is held back.
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");

    private final String text;
    private final Tagged known;
    private final List<Mention> named;
    private final Posts posts;
    private final Trees tree;

    /// @param named whom the text names
    Nameless(String text, Tagged known, List<Mention> named, Posts posts) {
        this.text = text;
        this.known = known;
        this.named = named;
        this.posts = posts;
        this.tree = new Trees(known.sentences());
    }

    /// "Two diplomats" are somebody; "nobody", "no party" and "one of them" are not told who they are, "the telephone" is nobody, and "the colonel" may be named.
    boolean isTold(Mention mention) {
        return InOrder.overlapping(named, Mention::at, mention.at()).stream()
                        .allMatch(name -> isOwner(name, mention.at()))
                && !NOBODY.matcher(mention.at().in(text)).lookingAt()
                && tree.head(mention.at())
                        .filter(word -> word.part().equals("NOUN"))
                        .filter(this::canAct)
                        .filter(noun -> posts.holder(noun.at()).isEmpty())
                        .isPresent();
    }

    /// "The Front" of "officials of the Front" and "Front officials"; its people, and the government of a state, are the one who is named.
    private boolean isOwner(Mention name, Passage words) {
        return tree.head(words)
                        .filter(noun ->
                                !noun.at().overlaps(name.at())
                                        && !Senses.isFolk(noun.lemma())
                                        && !Senses.isFolk(noun.at().in(text))
                                        && !noun.lemma().equals("government"))
                        .isPresent()
                && tree.heads(name.at()).allMatch(word -> OWNING.contains(word.relation()));
    }

    /// As the table of nouns has it, or else the model.
    private boolean canAct(Word noun) {
        return switch (Being.of(noun.lemma())) {
            case PERSON, BODY -> true;
            case THING, PLACE_OR_TIME -> false;
            case UNKNOWN -> noun.lemma().equals("source") || isRead(noun, ACTING);
        };
    }

    private boolean isRead(Word noun, Set<String> types) {
        return InOrder.overlapping(known.entities(), Entity::at, noun.at()).stream()
                .anyMatch(it -> types.contains(it.type()));
    }

    /// A role for one person, "a diplomat" and "Y."; a group for "diplomats" and "the committee".
    ActorKind kind(Passage words) {
        return isInitial(words.in(text)) || tree.head(words).filter(this::isOnePerson).isPresent()
                ? ActorKind.ROLE
                : ActorKind.GROUP;
    }

    static boolean isInitial(String name) {
        return INITIAL.matcher(name).matches();
    }

    private boolean isOnePerson(Word noun) {
        return noun.at().in(text).equalsIgnoreCase(noun.lemma())
                && switch (Being.of(noun.lemma())) {
                    case PERSON -> true;
                    case BODY, THING, PLACE_OR_TIME -> false;
                    case UNKNOWN -> isRead(noun, PERSON);
                };
    }
}
