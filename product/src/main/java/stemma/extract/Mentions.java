package stemma.extract;

import static stemma.model.ActorKind.MEDIUM;
import static stemma.model.ActorKind.PERSON;
import static stemma.model.ActorKind.STATE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.text.Names;
import stemma.text.Tokens;

/// Finds the words that name someone or somewhere: the names that the model read, under the usual name where the names table
/// knows it, and mentions that hold a name which it did not read as one. Dates, sums, weapons and pronouns name no actor.
public final class Mentions {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final String text;
    private final List<Entity> media;

    /// Full names by their last word, so that a surname alone finds them.
    private final Map<String, Mention> byLastWord = new HashMap<>();

    private Mentions(String text, List<Entity> media) {
        this.text = text;
        this.media = media;
    }

    /// The mentions of actors and places, in the order of the text, none overlapping.
    ///
    /// @param text what the reading is of
    public static List<Mention> of(String text, Tagged tagged) {
        var known = Known.in(text, tagged);
        var mentions = new Mentions(text, known.media());
        return mentions.named(known).flatMap(entity -> mentions.mention(entity).stream()).toList();
    }

    private Stream<Entity> named(Tagged known) {
        var names = joined(known.names(), known.media());
        var tree = new Trees(known.sentences());
        var others =
                known.entities().stream()
                        .filter(entity -> tree.hasPart(entity.at(), "PROPN"))
                        .map(entity -> new Entity(bare(entity), entity.type(), 0))
                        .toList();
        return joined(names, others).stream();
    }

    /// The first list, and of the second what overlaps none of it.
    private static List<Entity> joined(List<Entity> first, List<Entity> second) {
        var all = new ArrayList<>(first);
        second.stream()
                .filter(entity -> InOrder.overlapping(first, Entity::at, entity.at()).isEmpty())
                .forEach(all::add);
        all.sort(Comparator.comparing(Entity::at));
        return all;
    }

    private Passage bare(Entity entity) {
        return Types.bare(entity.at(), text);
    }

    private Optional<Mention> mention(Entity entity) {
        return known(entity.at())
                .or(() -> byDemonym(entity))
                .or(() -> unknown(entity, bare(entity)));
    }

    private Optional<Mention> known(Passage at) {
        var tokens = Tokens.of(text, at);
        return Names.at(tokens, 0)
                .filter(found -> found.words() == tokens.size())
                .map(Names.Found::known)
                .map(actor -> new Mention(at, actor.name(), actor.kind()));
    }

    /// "Iranian-backed" and "the German chancellor" name the state; "an Iranian" is a person of no name.
    private Optional<Mention> byDemonym(Entity entity) {
        return Types.of(STATE).equals(entity.type())
                ? Names.ofDemonym(words(entity.at()))
                        .map(state -> new Mention(entity.at(), state.name(), state.kind()))
                : Optional.empty();
    }

    private Optional<Mention> unknown(Entity entity, Passage at) {
        String words = words(at);
        boolean isMedium = !InOrder.overlapping(media, Entity::at, at).isEmpty();
        var kind = isMedium ? Optional.of(MEDIUM) : Types.kind(entity.type(), words);
        return kind.map(it -> it == PERSON ? person(at) : new Mention(at, words, it));
    }

    /// A person goes by the full name that was read before, if only the last word of it is repeated.
    private Mention person(Passage words) {
        var at = Heads.withoutTitles(words, text);
        String name = words(at);
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        var mention = new Mention(at, name, PERSON);
        if (last.length() < name.length()) {
            byLastWord.putIfAbsent(last, mention);
            return mention;
        }
        return Optional.ofNullable(byLastWord.get(last))
                .map(full -> new Mention(at, full.name(), PERSON))
                .orElse(mention);
    }

    /// A name may be broken over two lines.
    private String words(Passage at) {
        return SPACE.matcher(at.in(text)).replaceAll(" ");
    }
}
