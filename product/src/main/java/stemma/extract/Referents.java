package stemma.extract;

import static stemma.model.ActorKind.MEDIUM;
import static stemma.model.ActorKind.PERSON;
import static stemma.model.ActorKind.PLACE;
import static stemma.model.ActorKind.STATE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import stemma.coreference.Coreference;
import stemma.coreference.Coreference.Cluster;
import stemma.coreference.Coreference.Group;
import stemma.coreference.Coreference.Link;
import stemma.coreference.Form;
import stemma.coreference.Gender;
import stemma.coreference.GrammaticalNumber;
import stemma.coreference.Markable;
import stemma.model.ActorKind;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.tagger.Tagged;

/// Whom words without a name stand for, where that is sure: "he", "the group", "both parties".
final class Referents {
    /// Below it, what the words mean is left open.
    private static final double SURE = 0.6;

    private static final Map<String, Gender> OTHER_SEX =
            Map.of("he", Gender.FEMININE, "she", Gender.MASCULINE);

    private static final Pattern POINTING_BACK =
            Pattern.compile("(?i:the|this|that)\\s+[\\p{L}-]+(?:['’]s)?");

    private static final Pattern OF_RELATIVE = Pattern.compile("\\s+of\\s+(?:which|whom)\\b");

    private final String text;
    private final List<Mention> mentions;
    private final Topics topics;
    private final Sets sets;
    private final List<Mention> regimes;
    private final Trees tree;

    /// By where their head stands.
    private final Map<Passage, Link> links = new HashMap<>();

    private final Map<Passage, Group> groups = new HashMap<>();
    private final Map<Passage, Cluster> clusters = new HashMap<>();

    /// @param mentions the actors named in the text
    Referents(String text, Tagged tagged, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
        this.topics = new Topics(text, tagged, mentions);
        this.sets = new Sets(text, tagged.sentences(), mentions);
        this.tree = new Trees(tagged.sentences());
        this.regimes = Regimes.in(text);
        var coreference = Coreference.of(text, tagged);
        coreference.links().forEach(link -> links.putIfAbsent(link.markable().head(), link));
        coreference.groups().forEach(group -> groups.put(group.markable().head(), group));
        for (var cluster : coreference.clusters()) {
            cluster.markables().forEach(it -> clusters.putIfAbsent(it.head(), cluster));
        }
    }

    /// The actors that are meant by name; none where it is not sure who it is, or whoever speaks.
    ///
    /// @param head the word that the others hang on: "he", "group", "parties"
    List<Mention> of(Passage head) {
        if (Parts.isSpeaker(head.in(text))) {
            return List.of();
        }
        var meant = meant(head);
        return meant.isEmpty() && !isOfRelative(head) ? sets.of(head) : meant;
    }

    private List<Mention> meant(Passage head) {
        var regime = InOrder.overlapping(regimes, Mention::at, head);
        if (!regime.isEmpty()) {
            return regime;
        }
        var topic = topics.of(head);
        if (topic.isPresent()) {
            return topic.stream().toList();
        }
        if (links.containsKey(head) && links.get(head).probability() < SURE) {
            return List.of();
        }
        var group = groups.get(head);
        if (group == null) {
            return guess(head).stream().toList();
        }
        return isOfRelative(head) ? List.of() : members(group);
    }

    /// The actors that are meant by some words; none where these are about others as well ("officials of both parties"), or about whom "them" of
    /// "both of them" means.
    ///
    /// @param head the word that the others hang on
    List<Mention> set(List<Passage> words, Passage head) {
        var group = groups.get(head);
        boolean isAll =
                group != null
                        && words.stream().allMatch(group.markable().at()::covers)
                        && words.stream().noneMatch(at -> at.in(text).contains(" of "));
        if (isAll) {
            return of(head);
        }
        return words.stream().allMatch(tree.whole(head)::covers) ? sets.of(head) : List.of();
    }

    /// "Both of which" are those named right before, not the last that were named elsewhere.
    private boolean isOfRelative(Passage head) {
        return OF_RELATIVE.matcher(text).region(head.end(), text.length()).lookingAt();
    }

    /// The one actor that is meant; none where it is not sure or they are several.
    Optional<Mention> one(Passage head) {
        var actors = of(head);
        return actors.size() == 1 ? Optional.of(actors.getFirst()) : Optional.empty();
    }

    /// Those of some actors that the words more likely mean than anybody else, though it is not sure: all of a list that they may stand for, or one.
    List<Mention> among(Passage head, List<Mention> actors) {
        var group = groups.get(head);
        var meant = group == null ? guess(head).stream().toList() : members(group);
        var names = actors.stream().map(Mention::name).toList();
        return meant.stream().map(Mention::name).allMatch(names::contains) ? meant : List.of();
    }

    /// Whether the words more likely mean somebody else than the one of this name, though it is not sure whom, or cannot mean that one: nobody who is "she" is "he".
    boolean areOfAnother(Passage head, String name) {
        return isOfOtherSex(head, name)
                || guess(head).filter(it -> !it.name().equals(name)).isPresent();
    }

    /// Whether it is "he", and the one of this name is "she" elsewhere, or the other way round.
    boolean isOfOtherSex(Passage head, String name) {
        String pronoun = head.in(text).toLowerCase(Locale.ROOT);
        var other = OTHER_SEX.getOrDefault(pronoun, Gender.UNKNOWN);
        return other != Gender.UNKNOWN
                && new HashSet<>(clusters.values())
                        .stream()
                                .map(Cluster::markables)
                                .filter(all ->
                                        all.stream()
                                                .filter(it -> it.form() == Form.PRONOUN)
                                                .anyMatch(it -> it.gender() == other))
                                .flatMap(List::stream)
                                .filter(it -> it.form() == Form.NAME)
                                .flatMap(it -> named(it).stream())
                                .anyMatch(it -> it.name().equals(name));
    }

    private Optional<Mention> guess(Passage head) {
        return topics.of(head)
                .or(() ->
                        Optional.ofNullable(links.get(head))
                                .flatMap(link -> name(link.markable())));
    }

    /// All, or none where one has no name.
    private List<Mention> members(Group group) {
        var members = group.members().stream().flatMap(it -> member(it).stream()).toList();
        return members.size() == group.members().size() ? members : List.of();
    }

    private Optional<Mention> member(Markable markable) {
        return named(markable).or(() -> of(markable.head()).stream().findFirst());
    }

    /// The name in its cluster that stands nearest before it, or else first behind it.
    private Optional<Mention> name(Markable markable) {
        var cluster = clusters.get(markable.head());
        if (cluster == null || !canStandFor(markable)) {
            return Optional.empty();
        }
        var names = cluster.markables().stream().filter(it -> it.form() == Form.NAME).toList();
        return names.reversed().stream()
                .filter(it -> it.at().begin() < markable.at().begin())
                .findFirst()
                .or(() -> names.stream().findFirst())
                .flatMap(this::named)
                .filter(name -> fits(markable, name.kind()));
    }

    /// A pronoun, as which "people" may be read, or a bare noun that points back: "the ministry", not "a spokesman of the ministry" or "the other two".
    private boolean canStandFor(Markable markable) {
        return switch (markable.form()) {
            case PRONOUN -> !Senses.isFolk(noun(markable));
            case NOMINAL -> POINTING_BACK.matcher(markable.at().in(text)).matches();
            case NAME -> false;
        };
    }

    /// The name that is the head, or that a title ends with: "Front Secretary-General Nadim Oss".
    private Optional<Mention> named(Markable markable) {
        return InOrder.overlapping(mentions, Mention::at, markable.head()).stream()
                .findFirst()
                .or(() -> titled(markable));
    }

    private Optional<Mention> titled(Markable markable) {
        return InOrder.overlapping(mentions, Mention::at, markable.at()).stream()
                .filter(_ -> markable.form() == Form.NAME)
                .filter(it -> it.kind() == PERSON && it.at().end() == markable.at().end())
                .findFirst();
    }

    private String noun(Markable markable) {
        return markable.head().in(text).toLowerCase(Locale.ROOT);
    }

    /// Nobody says "it" of a person, "he" of a state, "them" of a newspaper, or "the government" of a movement.
    private boolean fits(Markable markable, ActorKind kind) {
        boolean isOfState = Heads.kind(noun(markable)).equals(Optional.of(STATE));
        return (!isOfState || kind == STATE || kind == PLACE) && suits(markable, kind);
    }

    private static boolean suits(Markable markable, ActorKind kind) {
        return switch (markable.gender()) {
            case MASCULINE, FEMININE, PERSONAL -> kind == PERSON;
            case NEUTER -> kind != PERSON;
            case UNKNOWN -> !isPlural(markable) || kind != PERSON && kind != MEDIUM;
        };
    }

    private static boolean isPlural(Markable markable) {
        return markable.number() == GrammaticalNumber.PLURAL;
    }
}
