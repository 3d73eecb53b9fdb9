package stemma.extract;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.predicate.Argument;
import stemma.predicate.Event;
import stemma.predicate.Role;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Word;
import stemma.text.Names;

/// Who is meant by the words that have a part in an event.
final class Parts {
    private static final Set<String> SPEAKER = Set.of("i", "we", "me", "us", "my", "our");

    /// Stand for those for whom the speaker speaks, whom weighing knows: the mention stays where they stand.
    private static final Set<String> PLURAL_SPEAKER = Set.of("we", "us", "our");

    /// Stand for somebody, though nobody knows who.
    private static final Set<String> SOMEBODY = Set.of("he", "she", "they");

    /// Stand for whoever was told of.
    private static final Set<String> TOLD_OF =
            Set.of("he", "she", "it", "they", "him", "her", "them");

    /// Longer names are stretches that were taken for one.
    private static final int LONGEST_NAME = 60;

    /// Within so many characters behind a noun its name begins.
    private static final int LONGEST_GAP = 3;

    private static final Set<String> BESIDE = Set.of("appos", "flat", "nmod");
    private static final Pattern OF = Pattern.compile("\\s+of\\s+(?:the\\s+)?");
    private static final Pattern LISTED = Pattern.compile("(?:,|,? and)(?: [Tt]he)? ");

    private static final Pattern AND = Pattern.compile(",? and ");

    /// Nobody in particular: "any other party".
    private static final Pattern ANYBODY = Pattern.compile("(?i:any(?:one|body)?)\\b");

    private static final Pattern SPACED_POSSESSIVE = Pattern.compile("^\\s*['’]s?(?=\\s)");

    private final String text;
    private final Tagged tagged;
    private final Chains chains;
    private final Trees tree;

    /// The kind of whoever is first named so: in a headline the Front may be taken for a place.
    private final Map<String, ActorKind> kinds;

    Parts(String text, Tagged tagged, Chains chains) {
        this.text = text;
        this.tagged = tagged;
        this.chains = chains;
        this.tree = new Trees(tagged.sentences());
        this.kinds =
                chains.named(List.of(new Passage(0, text.length()))).stream()
                        .collect(toMap(Mention::name, Mention::kind, (first, _) -> first));
    }

    /// Who is meant: by name, by the words for someone without one, or the speaker for "I" and "we".
    List<Mention> actors(Argument argument, Optional<Integer> saying) {
        var name = named(argument).or(() -> beside(argument));
        String word = argument.at().in(text).toLowerCase(Locale.ROOT);
        if (name.isPresent()) {
            return listed(name.get(), argument.phrase());
        }
        var state = Names.ofDemonym(argument.phrase().in(text));
        if (state.isPresent() && tree.hasPart(argument.at(), "ADJ")) {
            return List.of(new Mention(argument.phrase(), state.get().name(), state.get().kind()));
        }
        if (isSpeaker(word)) {
            return saying.map(chains::speakers).orElse(List.of()).stream()
                    .map(speaker -> PLURAL_SPEAKER.contains(word) ? at(argument, speaker) : speaker)
                    .toList();
        }
        var meant = meant(argument, saying);
        if (!meant.isEmpty()) {
            return meant;
        }
        var people = people(argument);
        if (!people.isEmpty()) {
            return people;
        }
        boolean isSomebody =
                SOMEBODY.contains(word) || argument.actor() && !pointsElsewhere(argument);
        boolean isRow = argument.phrase().in(text).indexOf('|') >= 0;
        return isSomebody
                        && !isRow
                        && !isAnybody(argument)
                        && argument.phrase().length() <= LONGEST_NAME
                ? List.of(unnamed(argument))
                : List.of();
    }

    /// "More than 600 fighters of the Front and the Guard" are fighters of each.
    private List<Mention> people(Argument argument) {
        var words = Types.bare(argument.phrase(), text);
        var of = OF.matcher(text).region(argument.at().end(), words.end());
        if (!of.lookingAt() || !argument.actor() || !isPlural(argument)) {
            return List.of();
        }
        var behind = new Passage(argument.at().end(), words.end());
        var each =
                chains.named(List.of(behind)).stream()
                        .filter(it -> it.at().begin() == of.end())
                        .flatMap(it -> listed(it, behind).stream())
                        .toList();
        return each.size() > 1 || words.length() > LONGEST_NAME
                ? each.stream().map(it -> of(argument, words.begin(), it)).toList()
                : List.of();
    }

    private Mention of(Argument argument, int begin, Mention owner) {
        var people = new Passage(begin, argument.at().end());
        return new Mention(
                people.through(owner.at()), plain(people) + " of " + owner.name(), kind(argument));
    }

    private boolean isAnybody(Argument argument) {
        return ANYBODY.matcher(argument.phrase().in(text)).lookingAt();
    }

    /// Whose it is by the names and adjectives in its words: "the Front's men", "Iranian forces".
    List<Mention> owners(Argument argument) {
        var adjectives =
                tree.words(argument.phrase()).stream()
                        .flatMap(word ->
                                Names.ofDemonym(word.at().in(text)).stream()
                                        .map(name ->
                                                new Mention(word.at(), name.name(), name.kind())));
        return Stream.concat(chains.named(List.of(argument.phrase())).stream(), adjectives)
                .toList();
    }

    /// The name right behind the word for what it is: "the terror group Hamas".
    private Optional<Mention> beside(Argument argument) {
        int end = argument.at().end();
        return end == text.length()
                ? Optional.empty()
                : chains.named(List.of(behind(end))).stream()
                        .filter(name -> name.at().begin() > end)
                        .findFirst()
                        .filter(name -> argument.phrase().end() == end)
                        .filter(name -> isBeside(text.substring(end, name.at().begin())))
                        .filter(name -> tree.hangsOn(name.at(), argument.at(), BESIDE));
    }

    private Passage behind(int place) {
        return new Passage(place, Math.min(text.length(), place + LONGEST_GAP));
    }

    private static boolean isBeside(String between) {
        return !between.isEmpty() && between.codePoints().allMatch(it -> it == ' ' || it == '\'');
    }

    /// A name, and those that the same words name beside it, where the tree has them for one: "Hamas, Islamic Jihad".
    private List<Mention> listed(Mention first, Passage words) {
        var all = new ArrayList<Mention>();
        for (var name : chains.named(List.of(words))) {
            boolean isNext =
                    all.isEmpty()
                            ? name.at().equals(first.at())
                            : LISTED.matcher(
                                            text.substring(
                                                    all.getLast().at().end(), name.at().begin()))
                                    .matches();
            if (isNext) {
                all.add(name);
            }
        }
        return (all.isEmpty() ? List.of(first) : all)
                .stream()
                        .filter(it ->
                                it.name().length() <= LONGEST_NAME && it.name().indexOf('|') < 0)
                        .toList();
    }

    /// By the names of those for whom the words stand, or who have whom they mean: "its forces", "the group's leader". Whoever is told what somebody says is most
    /// likely to find him in it: of "the League denies that anybody asked it" that is sure enough.
    private List<Mention> meant(Argument argument, Optional<Integer> saying) {
        var sure = chains.referents().of(argument.at());
        boolean isHeld = TOLD_OF.contains(argument.at().in(text).toLowerCase(Locale.ROOT));
        var actors =
                sure.isEmpty() && isHeld
                        ? saying.map(it -> among(argument, it)).orElse(List.of())
                        : sure;
        return actors.isEmpty()
                ? owned(argument).stream().toList()
                : actors.stream().map(it -> at(argument, it)).toList();
    }

    private List<Mention> among(Argument argument, int saying) {
        return chains.referents().among(argument.at(), chains.speakers(saying));
    }

    private Mention at(Argument argument, Mention actor) {
        return new Mention(Types.bare(argument.phrase(), text), actor.name(), actor.kind());
    }

    /// "Its forces" under the name of whose they are: "Tarvel Front's forces".
    private Optional<Mention> owned(Argument argument) {
        var owner =
                tree.words(argument.phrase()).stream()
                        .filter(word -> word.relation().equals("nmod:poss"))
                        .findFirst();
        var at = Types.bare(argument.phrase(), text);
        boolean isFirst =
                owner.filter(it -> it.at().begin() == at.begin() || isPartOf(at, it)).isPresent();
        if (!isFirst || !argument.actor() || at.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        var actors = ownedBy(owner.get());
        return actors.size() == 1
                ? Optional.of(
                        new Mention(
                                at,
                                actors.getFirst().name() + "'s " + behind(owner.get(), at),
                                kind(argument)))
                : Optional.empty();
    }

    /// "Two of its guards"
    private boolean isPartOf(Passage words, Word owner) {
        var number = tree.words(words).getFirst();
        return number.part().equals("NUM")
                && text.substring(number.at().end(), owner.at().begin()).strip().equals("of");
    }

    /// Of "Selm, whose guards" they are Selm's.
    private List<Mention> ownedBy(Word owner) {
        var actors = chains.referents().of(owner.at());
        return actors.isEmpty() && owner.lemma().equals("whose")
                ? new Beside(tree)
                        .antecedent(owner).flatMap(it -> chains.namedBy(it)).stream().toList()
                : actors;
    }

    /// What somebody has: "forces" in "its forces" and "the group's forces".
    private String behind(Word owner, Passage at) {
        String behind = text.substring(owner.at().end(), at.end());
        return Words.onOneLine(SPACED_POSSESSIVE.matcher(behind).replaceFirst("").strip());
    }

    /// What something is done to, where that is no one: "oversee a camp".
    Stream<Argument> things(Event event) {
        return event.of(Role.PATIENT).stream()
                .filter(argument -> !isAnybody(argument))
                .filter(argument -> actors(argument, Optional.empty()).isEmpty())
                .filter(argument -> tree.hasPart(argument.at(), "NOUN"));
    }

    /// Whether it is known by a name, its own or another's.
    boolean isNamed(Mention mention) {
        return !chains.named(List.of(mention.at())).isEmpty() || !isInOwnWords(mention);
    }

    /// Whether its words are all that it is called by.
    boolean isInOwnWords(Mention mention) {
        return mention.name().equals(plain(mention.at()));
    }

    private String plain(Passage at) {
        return Words.withoutPossessive(Words.of(at, text));
    }

    /// Whether it is "I" or "we".
    static boolean isSpeaker(String word) {
        return SPEAKER.contains(word.toLowerCase(Locale.ROOT));
    }

    /// A name that goes on beyond the words is of somebody else: "League's spokesman" for the League.
    Optional<Mention> named(Argument argument) {
        return chains.namedBy(argument.phrase())
                .filter(name -> !isBesideOwned(name, argument))
                .filter(name ->
                        argument.phrase().covers(name.at()) || name.at().covers(argument.phrase()));
    }

    /// Of "whose guards and Selmi allies" the guards are not Selm.
    private boolean isBesideOwned(Mention name, Argument argument) {
        var first = tree.words(argument.phrase()).getFirst();
        return first.part().equals("PRON")
                && first.relation().equals("nmod:poss")
                && argument.at().end() < name.at().begin()
                && AND.matcher(text).region(argument.at().end(), name.at().begin()).lookingAt();
    }

    /// "Its forces", "the group whose leader": whose they are is told elsewhere.
    private boolean pointsElsewhere(Argument argument) {
        return tree.words(argument.phrase()).stream().anyMatch(word -> word.part().equals("PRON"));
    }

    private Mention unnamed(Argument argument) {
        var at = Types.bare(argument.phrase(), text);
        String words = plain(at);
        return new Mention(at, words, kinds.containsKey(words) ? kinds.get(words) : kind(argument));
    }

    private ActorKind kind(Argument argument) {
        return InOrder.overlapping(tagged.entities(), Entity::at, argument.at()).stream()
                .filter(entity -> argument.phrase().covers(entity.at()))
                .findFirst()
                .map(entity ->
                        switch (entity.type()) {
                            case "Person" -> isPlural(argument) ? ActorKind.GROUP : ActorKind.ROLE;
                            case "Organisation" -> ActorKind.ORGANISATION;
                            case "Location" -> ActorKind.PLACE;
                            default -> ActorKind.UNKNOWN;
                        })
                .orElse(ActorKind.UNKNOWN);
    }

    private boolean isPlural(Argument argument) {
        return tree.words(argument.at()).stream()
                .anyMatch(word -> !word.lemma().equalsIgnoreCase(word.at().in(text)));
    }
}
