package stemma.extract;

import static java.util.stream.Collectors.joining;
import static stemma.model.ActorKind.PERSON;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.Link;
import stemma.model.Link.Speaker;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.Source;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Word;

/// Tells who the words for a source stand for. Remembers, through one report, whom "he", "the daily" and "the report" can mean.
final class Sources {
    private static final Set<String> THEY = Set.of("they", "both", "the two");

    /// Words in two passages with more between them go by the first.
    private static final int LONGEST_SOURCE = 120;

    private static final Pattern INDEFINITE = Pattern.compile("(?i:an?|another)\\s");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?\\s");

    private final String text;
    private final List<Entity> entities;
    private final List<Mention> mentions;
    private final Referents referents;
    private final Trees tree;

    private final Beside beside;
    private final Media media;
    private final NamedSources names;
    private final Posts posts;
    private final Anonymous anonymous;
    private final Conjuncts conjuncts;
    private final Heard heard = new Heard();

    /// @param own who is no medium that others were told
    Sources(String text, Tagged tagged, Own own) {
        this.text = text;
        this.entities = tagged.entities();
        this.mentions = Mentions.of(text, tagged);
        this.referents = new Referents(text, tagged, mentions);
        this.tree = new Trees(tagged.sentences());
        this.beside = new Beside(tree);
        this.media = new Media(text, mentions, beside, own);
        this.names = new NamedSources(mentions, media);
        this.posts = new Posts(text, tagged.sentences(), mentions);
        this.conjuncts = new Conjuncts(text, tagged.sentences(), mentions);
        this.anonymous = new Anonymous(text, mentions, heard);
    }

    /// Who is meant, each with the words for him; several where they speak together. Sources have to be asked for in the order of the text.
    ///
    /// @param given the passages of the source, at least one
    List<Speaker> speakers(List<Passage> given) {
        var words = given.size() == 1 ? List.of(meant(given.getFirst())) : given;
        var whole = together(words);
        var again = again(words);
        if (!again.isEmpty()) {
            return again.stream().map(source -> new Speaker(source, whole)).toList();
        }
        if (words.stream().map(conjuncts::of).anyMatch(Conjuncts.Named::areChoices)) {
            return List.of(new Speaker(new Source.Unnamed(said(words)), whole));
        }
        var parts = parts(words);
        if (parts.size() < 2) {
            var told = parts.isEmpty() ? words : parts;
            return List.of(new Speaker(of(told), together(told)));
        }
        var each =
                parts.stream()
                        .map(part -> new Speaker(of(part, parts), Optional.of(part)))
                        .toList();
        heard.together(each.stream().map(Speaker::source).toList());
        return each;
    }

    /// The words, or those for whoever speaks where they stand for whom he calls to; all of a list where they stand for one of it.
    private Passage meant(Passage words) {
        return tree.head(words)
                .flatMap(head ->
                        beside.caller(head)
                                .or(() -> beside.list(head).filter(it -> !words.covers(it))))
                .orElse(words);
    }

    /// The words for each who speaks; none where the source stands in several passages.
    private List<Passage> parts(List<Passage> words) {
        if (words.size() > 1) {
            return List.of();
        }
        var parts = conjuncts.of(words.getFirst()).each();
        return head(words)
                .flatMap(beside::antecedent)
                .map(it -> conjuncts.of(it).each())
                .filter(those -> those.size() > 1)
                .orElse(parts);
    }

    /// Those who spoke together before, for "they", those for whom "the two groups" stand, and for "the statement" those who made it.
    private List<Source> again(List<Passage> words) {
        String said = said(words).toLowerCase(Locale.ROOT);
        if (THEY.contains(said) && !heard.together().isEmpty()) {
            return heard.together();
        }
        var set = set(words);
        if (set.size() > 1) {
            heard.together(set);
            return set;
        }
        boolean isBare = said.startsWith("the ") || said.startsWith("their ");
        var writers = heard.writers(said.substring(said.lastIndexOf(' ') + 1));
        return isBare && writers.size() > 1 ? writers : List.of();
    }

    /// Those named before for whom "the two groups" or "both" stand; not for people without a name who were heard last.
    private List<Source> set(List<Passage> words) {
        return head(words).stream()
                .filter(head ->
                        heard.several().filter(it -> it.noun().equals(head.lemma())).isEmpty())
                .flatMap(head -> referents.set(words, head.at()).stream())
                .map(names::of)
                .distinct()
                .toList();
    }

    /// From the first to the last; of those with much between them the first.
    static Optional<Passage> together(List<Passage> words) {
        return words.stream()
                .reduce(Passage::through)
                .map(all -> all.length() <= LONGEST_SOURCE ? all : words.getFirst());
    }

    /// Whom "he" means in what somebody says of others: the one person who is named in it before, and not whoever speaks, who is "I".
    ///
    /// @param spoken   what is said
    /// @param speakers whoever says it
    List<Speaker> other(List<Passage> words, Passage spoken, List<Speaker> speakers) {
        var whole = together(words);
        var others = others(new Passage(spoken.begin(), words.getFirst().end()), speakers);
        var he = others.size() == 1 ? others.getFirst() : new Source.Unnamed(said(words));
        return List.of(new Speaker(he, whole));
    }

    private List<Source> others(Passage before, List<Speaker> speakers) {
        var speaking = speakers.stream().map(Speaker::source).toList();
        return in(List.of(before)).stream()
                .filter(name -> name.kind() == PERSON)
                .map(names::of)
                .filter(source -> !speaking.contains(source))
                .distinct()
                .toList();
    }

    private Source of(List<Passage> words) {
        return heard(named(words), words);
    }

    /// One of several. The tree may hang the name beside one on another: "the minister and his deputy, Ilse Brandow,".
    private Source of(Passage part, List<Passage> parts) {
        var words = List.of(part);
        var beside = in(words).stream().filter(name -> isBehindComma(name, part)).findFirst();
        boolean isOfAnother =
                head(words).stream()
                        .flatMap(this::appositions)
                        .anyMatch(name -> !part.covers(name.at()) && isIn(name, parts));
        if (beside.isEmpty() && isOfAnother) {
            return anonymous.of(said(words), head(words));
        }
        return heard(beside.map(names::of).or(() -> named(words)), words);
    }

    private boolean isBehindComma(Mention name, Passage part) {
        return isCalled(name)
                && part.begin() < name.at().begin()
                && text.substring(part.begin(), name.at().begin()).endsWith(", ");
    }

    private static boolean isIn(Mention name, List<Passage> parts) {
        return parts.stream().anyMatch(name.at()::overlaps);
    }

    private Source heard(Optional<Source> source, List<Passage> words) {
        source.ifPresent(it -> heard.named(it, words.getFirst()));
        return source.orElseGet(() -> anonymous.of(said(words), head(words)));
    }

    /// Whoever says something in a letter, the letter says it: "In a statement, the ministry said".
    void wrote(List<Passage> cue, List<Source> sources) {
        cue.stream()
                .limit(1)
                .flatMap(beside::near)
                .filter(word -> isDocumentNoun(word) && beside.isBehind(word, "in", text))
                .forEach(word -> heard.wrote(word.at().in(text).toLowerCase(Locale.ROOT), sources));
    }

    /// Whether a word means a source again: its name, or "the daily" of a medium.
    boolean isMeant(Word word, Link link) {
        String label = link.label();
        var names = InOrder.overlapping(mentions, Mention::at, word.at());
        if (!names.isEmpty()) {
            return label.contains(names.getFirst().name());
        }
        String noun = word.at().in(text).toLowerCase(Locale.ROOT);
        return Media.isNoun(noun)
                || isDocumentNoun(word)
                        && link.words().stream().anyMatch(at -> Words.of(at, text).contains(noun));
    }

    /// Whether a word is of a name.
    boolean isNamed(Word word) {
        return !in(List.of(word.at())).isEmpty();
    }

    /// Whom the footnotes of a report name.
    Footnotes footnotes(Report report) {
        return new Footnotes(report, mentions, media);
    }

    /// Whether they stand for what something goes by or why it is done, and for nobody who speaks.
    boolean isThing(List<Passage> words) {
        return in(words).isEmpty()
                && head(words)
                        .map(word -> word.at().in(text).toLowerCase(Locale.ROOT))
                        .filter(noun ->
                                SpeakerNouns.is(noun, "measure") || SpeakerNouns.is(noun, "reason"))
                        .isPresent();
    }

    private boolean isDocumentNoun(Word word) {
        return SpeakerNouns.kind(word.at().in(text)).orElse("").equals("document");
    }

    /// Whether a word stands for a medium: the last one of a medium's name, or a noun such as "daily".
    boolean isMedium(Word word) {
        var named = InOrder.overlapping(mentions, Mention::at, word.at());
        return named.isEmpty() ? Media.isNoun(word.at().in(text)) : media.is(named.getFirst());
    }

    /// The actors that these words name.
    List<Mention> in(List<Passage> words) {
        return words.stream()
                .flatMap(at -> InOrder.overlapping(mentions, Mention::at, at).stream())
                .toList();
    }

    /// The actors that the words for a source name, not one of a clause about it: "a diplomat based in Velm".
    List<Mention> speaking(List<Passage> source) {
        return in(source).stream()
                .filter(name -> source.stream().noneMatch(it -> tree.isInClauseOf(name.at(), it)))
                .toList();
    }

    /// The actor whose name the other words hang on ("Halden Ministry of Supply"), or stands next behind their head ("the daily Sawt al-Karst"); not one that only belongs to it ("League officials", "envoy to the Council").
    Optional<Mention> namedBy(List<Passage> words) {
        return head(words)
                .flatMap(head ->
                        in(words).stream().filter(name -> isNamedBy(head, name)).findFirst());
    }

    private Optional<Source> named(List<Passage> words) {
        var names = in(words);
        var head = head(words);
        var surname =
                names.isEmpty() ? this.names.bySurname(said(words)) : Optional.<Source>empty();
        if (surname.isPresent()) {
            return surname;
        }
        if (head.isEmpty()) {
            return names.isEmpty() ? Optional.empty() : Optional.of(this.names.of(names.getLast()));
        }
        var beside =
                head.get().part().equals("NOUN") ? beside(head.get()) : Optional.<Mention>empty();
        return beside.or(() -> namedBy(words))
                .map(this.names::of)
                .or(() -> byPronoun(head.get()))
                .or(() -> posts.holder(head.get().at()).map(this.names::of))
                .or(() -> meant(head.get()))
                .or(() -> byNoun(head.get(), words));
    }

    /// The person or medium that is named beside: "the League's spokesman, Nadim Oss,".
    private Optional<Mention> beside(Word head) {
        return appositions(head).filter(this::isCalled).findFirst();
    }

    private Stream<Mention> appositions(Word head) {
        return beside.apposition(head)
                .flatMap(word -> InOrder.overlapping(mentions, Mention::at, word.at()).stream());
    }

    private boolean isCalled(Mention name) {
        return name.kind() == PERSON || media.is(name);
    }

    /// "Who" is whoever the clause is about, "he" somebody without a name where he was heard last.
    private Optional<Source> byPronoun(Word head) {
        return beside.antecedent(head)
                .map(noun -> of(List.of(noun)))
                .or(() -> anonymous.again(head));
    }

    /// Whom words without a name stand for.
    Referents referents() {
        return referents;
    }

    /// The tree may hang "Varda" of "Varda's envoy" where it hangs the envoy: not the owner is the head.
    private Optional<Word> head(List<Passage> words) {
        var heads = words.stream().flatMap(tree::heads).toList();
        return heads.stream()
                .filter(head -> !isOwner(head))
                .findFirst()
                .or(() -> heads.stream().findFirst());
    }

    private boolean isOwner(Word word) {
        return POSSESSIVE.matcher(text).region(word.at().end(), text.length()).lookingAt();
    }

    private boolean isNamedBy(Word head, Mention name) {
        return name.at().overlaps(head.at()) || Beside.isNext(head, name.at(), text);
    }

    /// Whom the words stand for in the text; for "he" the one who spoke last, where nobody else was named since.
    private Optional<Source> meant(Word head) {
        return anonymous
                .speaker(head)
                .filter(it -> !referents.isOfOtherSex(head.at(), it.label()))
                .or(() -> medium(head))
                .or(() -> referents.one(head.at()).map(names::of));
    }

    /// The medium that spoke last, for "it"; the one named last, for "the paper".
    private Optional<Source> medium(Word head) {
        return switch (SpeakerNouns.kind(head.at().in(text)).orElse("")) {
            case "medium again" -> heard.lastMedium();
            case "medium" ->
                    Optional.of(head)
                            .filter(_ -> beside.isBehind(head, "the", text))
                            .flatMap(media::before)
                            .map(names::of);
            default -> Optional.empty();
        };
    }

    private Optional<Source> byNoun(Word head, List<Passage> words) {
        boolean isBare =
                words.stream().mapToInt(at -> tree.words(at).size()).sum() <= 2
                        && !INDEFINITE.matcher(said(words)).lookingAt();
        String noun = head.at().in(text).toLowerCase(Locale.ROOT);
        String said = said(words);
        return switch (SpeakerNouns.kind(noun).orElse(isDocument(head) ? "document" : "unnamed")) {
            case "document" ->
                    Optional.of(document(head, isBare).orElse(new Source.Document(said)));
            case "medium" -> Optional.of(last(head, isBare).orElse(new Source.Outlet(said)));
            case "body" -> {
                heard.body();
                yield Optional.of(new Source.Organisation(said));
            }
            case "person again" ->
                    heard.person()
                            .filter(it -> isBare && !referents.areOfAnother(head.at(), it.label()));
            case "medium again" -> heard.medium().filter(_ -> isBare);
            default -> Optional.empty();
        };
    }

    /// Whoever wrote it: "a memorandum of the ministry", "the statement" after "in a statement, the ministry said".
    private Optional<Source> document(Word head, boolean isBare) {
        String noun = head.at().in(text).toLowerCase(Locale.ROOT);
        return beside.owner(head)
                .flatMap(owner -> named(List.of(owner)))
                .or(() -> heard.writers(noun).stream().filter(_ -> isBare).findFirst())
                .or(() -> noun.equals("report") ? last(head, isBare) : Optional.empty());
    }

    /// The medium spoken of last.
    private Optional<Source> last(Word head, boolean isBare) {
        return isBare ? media.before(head).map(names::of).or(heard::medium) : Optional.empty();
    }

    private boolean isDocument(Word head) {
        return InOrder.overlapping(entities, Entity::at, head.at()).stream()
                .anyMatch(entity -> entity.type().equals("DocumentReference"));
    }

    private String said(List<Passage> words) {
        return words.stream().map(at -> at.in(text)).collect(joining(" "));
    }
}
