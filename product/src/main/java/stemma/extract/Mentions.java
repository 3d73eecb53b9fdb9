package stemma.extract;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static stemma.model.ActorKind.MEDIUM;
import static stemma.model.ActorKind.ORGANISATION;
import static stemma.model.ActorKind.PERSON;
import static stemma.model.ActorKind.PLACE;
import static stemma.model.ActorKind.ROLE;
import static stemma.model.ActorKind.STATE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.coreference.Being;
import stemma.model.ActorKind;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.text.Names;
import stemma.text.Table;

/// Finds the words that name someone or somewhere: the names that the model read, under the usual name where the names table
/// knows it, and mentions that hold a name which it did not read as one. Dates, sums, weapons and pronouns name no actor.
public final class Mentions {
    /// What is left of "customs officer at Velm" without the title.
    private static final Pattern WHERE = Pattern.compile("(?:at|from|in|near|on) ");

    /// "Dispatch No. 412".
    private static final Pattern NUMBER = Pattern.compile("(?i)no\\.? ?\\d+");

    /// "Y." of somebody whose name is held back.
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");

    private static final String AND = " and ";
    private static final Pattern SHARED = Pattern.compile(" and (?:the )?");
    private static final int LONGEST_AND = 10;

    /// Words for people of a faith, a descent or a tongue.
    private static final Set<String> PEOPLES =
            Table.rows("/stemma/extract/peoples.tsv").stream()
                    .map(row -> row.get("word"))
                    .collect(toUnmodifiableSet());

    private final String text;
    private final Tagged known;
    private final Trees tree;
    private final Set<String> states;
    private final Senses senses;
    private final HeadlineNames headlines;

    private final Surnames surnames;

    private Mentions(String text, Tagged known) {
        this.text = text;
        this.known = known;
        this.tree = new Trees(known.sentences());
        this.states = Statehood.in(text);
        this.senses = new Senses(text, known);
        this.surnames = new Surnames(text, known.sentences());
        this.headlines = new HeadlineNames(text, known.sentences());
    }

    /// The mentions of actors and places, in the order of the text, none overlapping.
    ///
    /// @param text  what the reading is of
    /// @param known what the model read, put right by `Known`
    public static List<Mention> of(String text, Tagged known) {
        var mentions = new Mentions(text, known);
        return mentions.named().flatMap(entity -> mentions.mention(entity).stream()).toList();
    }

    private Stream<Entity> named() {
        var names = joined(known.names(), known.media());
        var others =
                known.entities().stream()
                        .filter(entity -> tree.hasPart(entity.at(), "PROPN"))
                        .map(entity -> new Entity(bare(entity), entity.type(), 0))
                        .filter(entity -> Words.hasLarge(entity.at().in(text)))
                        .map(entity -> WholeNames.withHead(entity, text))
                        .toList();
        var all = joined(names, others);
        return all.stream()
                .filter(entity -> !isPronoun(entity.at()))
                .flatMap(entity -> parted(entity, all));
    }

    /// "His" of "His Excellency".
    private boolean isPronoun(Passage name) {
        var words = tree.words(name);
        return words.size() == 1
                && (words.getFirst().part().equals("PRON") || Senses.isDeterminer(name.in(text)));
    }

    /// "League and Front" of a headline, where the text tells of the Ossian League and the Tarvel Front.
    private Stream<Entity> parted(Entity entity, List<Entity> all) {
        String words = entity.at().in(text);
        int and = words.indexOf(AND);
        if (and < 0) {
            return Stream.of(entity);
        }
        int begin = entity.at().begin();
        var parts =
                List.of(
                        new Passage(begin, begin + and),
                        new Passage(begin + and + AND.length(), entity.at().end()));
        return parts.stream().allMatch(part -> isName(part, entity, all))
                ? parts.stream().map(part -> new Entity(part, entity.type(), entity.probability()))
                : Stream.of(entity);
    }

    /// Whether another name is this one or ends with it.
    private boolean isName(Passage part, Entity within, List<Entity> all) {
        String name = " " + Words.of(part, text);
        return all.stream()
                .filter(other -> !other.equals(within))
                .map(other -> " " + Words.withoutPossessive(Words.of(other.at(), text)))
                .anyMatch(other -> other.endsWith(name));
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
                .or(() -> sharing(entity.at()))
                .or(() ->
                        isOfPeople(entity) ? ofState(entity.at()) : unknown(entity, bare(entity)));
    }

    private Optional<Mention> known(Passage at) {
        return Names.of(at.in(text)).map(actor -> new Mention(at, actor.name(), actor.kind()));
    }

    /// "UN Security Council and General Assembly": the first word of the known name before belongs to this one as well.
    private Optional<Mention> sharing(Passage at) {
        return InOrder.overlapping(
                        known.names(),
                        Entity::at,
                        new Passage(Math.max(0, at.begin() - LONGEST_AND), at.end()))
                .stream()
                .filter(other -> other.at().end() < at.begin())
                .filter(other ->
                        SHARED.matcher(text.substring(other.at().end(), at.begin())).matches())
                .filter(other -> known(bare(other)).isPresent())
                .map(other -> Words.of(bare(other), text))
                .filter(other -> other.contains(" "))
                .map(other -> other.substring(0, other.indexOf(' ') + 1) + Words.of(at, text))
                .flatMap(name -> Names.of(name).stream())
                .findFirst()
                .map(actor -> new Mention(at, actor.name(), actor.kind()));
    }

    private boolean isOfPeople(Entity entity) {
        String all = Words.of(bare(entity), text);
        String words = all.substring(all.lastIndexOf(' ') + 1);
        String one = words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
        return !entity.type().equals(Types.of(PERSON))
                && (words.equals(all) || Character.isLowerCase(all.codePointAt(0)))
                && (Names.ofDemonym(words).isPresent()
                        || Names.ofDemonym(one).isPresent()
                        || PEOPLES.contains(words.toLowerCase(Locale.ROOT)));
    }

    /// "Arab Daily" in a headline: a daily, and whose; the text says "the Arab daily", too.
    private boolean isDescribed(String name) {
        var words = name.split(" ");
        return words.length == 2
                && Media.isNoun(words[1])
                && (text.contains(words[0] + " " + words[1].toLowerCase(Locale.ROOT))
                        || Names.ofDemonym(words[0]).isPresent()
                        || PEOPLES.contains(words[0].toLowerCase(Locale.ROOT)));
    }

    /// "Iranian-backed" and "the German chancellor" name the state; "an Iranian" and "Iranians" are people of no name.
    private Optional<Mention> ofState(Passage at) {
        boolean isJoined = at.end() < text.length() && text.charAt(at.end()) == '-';
        return isJoined || tree.hasPart(at, "ADJ")
                ? Names.ofDemonym(Words.of(at, text))
                        .map(state -> new Mention(at, state.name(), state.kind()))
                : Optional.empty();
    }

    private Optional<Mention> unknown(Entity entity, Passage at) {
        String words = Words.of(at, text);
        if (states.contains(words)) {
            return Optional.of(new Mention(at, words, STATE));
        }
        if (INITIAL.matcher(words).matches()) {
            return Optional.of(new Mention(at, words, PERSON));
        }
        boolean isMedium = !InOrder.overlapping(known.media(), Entity::at, at).isEmpty();
        if (isMedium && surnames.isKnown(words)) {
            return person(at);
        }
        var kind = isMedium ? Optional.of(MEDIUM) : Types.kind(entity.type(), words);
        return kind.filter(_ -> !senses.isHeading(words) && !senses.isBare(words))
                .filter(_ -> !senses.isShouted(at))
                .filter(it -> it == PERSON || !senses.isCommon(words))
                .filter(it -> it != ORGANISATION || !isThing(words) && !senses.isForThings(words))
                .filter(it -> it == PLACE || !senses.isThing(words))
                .filter(_ -> !NUMBER.matcher(words).matches() && !isDescribed(words))
                .filter(it -> it != ORGANISATION || !headlines.areWords(at))
                .flatMap(it -> it == PERSON ? person(at) : Optional.of(collective(at, words, it)));
    }

    /// "Kesh Agreement".
    private static boolean isThing(String name) {
        return Being.of(name.substring(name.lastIndexOf(' ') + 1)) == Being.THING;
    }

    private Mention collective(Passage at, String words, ActorKind kind) {
        if (kind == ORGANISATION && Heads.isPost(words)) {
            return new Mention(at, words, ROLE);
        }
        boolean isPlace = (kind == ORGANISATION || kind == MEDIUM) && senses.isPlace(words);
        return new Mention(at, words, isPlace ? PLACE : kind);
    }

    /// A person goes by the full name that was read before, if only the last word of it is repeated; a title names nobody.
    private Optional<Mention> person(Passage words) {
        var at = Heads.withoutTitles(words, text);
        String name = Words.of(at, text);
        if (senses.isPlace(name)) {
            return Optional.of(new Mention(at, name, PLACE));
        }
        if (isPost(name) || Heads.isPost(name) || WHERE.matcher(name).lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(
                senses.isGroup(name) ? new Mention(at, name, ORGANISATION) : person(at, name));
    }

    /// "Permanent Representative" is nobody's name.
    private static boolean isPost(String name) {
        return Heads.isTitle(name.substring(name.lastIndexOf(' ') + 1));
    }

    private Mention person(Passage at, String name) {
        if (name.contains(" ")) {
            surnames.tell(name, at);
            return new Mention(at, name, PERSON);
        }
        return new Mention(at, surnames.fullName(name, at).orElse(name), PERSON);
    }
}
