package stemma.extract;

import static java.util.stream.Collectors.toCollection;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.model.Appearance;
import stemma.model.Draft;
import stemma.model.Link;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.Source;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Sentence;
import stemma.text.Names;
import stemma.text.Sentences;
import stemma.text.Tokens;

/// Whom a report tells of: its mentions by the name they go by there, an acronym with its long form.
public final class Appearances {
    /// What stands before an office: "the", "the League's", "Vashar's own".
    private static final Pattern OWNED = Pattern.compile("^(?:.*['’]s? (?:own )?|[Tt]he )");

    private static final Pattern ARTICLE = Pattern.compile("^(?:[Tt]he|[Aa]n?) ");
    private static final Pattern THE = Pattern.compile("[Tt]he[\\s\\p{Z}]");

    /// "Kestrel Wire, whose two officials …".
    private static final Pattern WHOSE = Pattern.compile("^[Ww]hose ");

    private static final Pattern MARKS = Pattern.compile(",?[“”\"]");

    private static final String GOVERNMENT = "government";

    private final Report report;
    private final Trees tree;
    private final List<Sentence> sentences;
    private final List<Mention> named;
    private final PlainNames plain;
    private final Own own;
    private final OwnedOffices offices;
    private final Posts posts;
    private final Nameless nameless;
    private final Map<String, Told> told = new LinkedHashMap<>();
    private final Map<String, Told> unnamed = new LinkedHashMap<>();

    private Appearances(Report report, Tagged known) {
        this.report = report;
        this.sentences = known.sentences();
        this.tree = new Trees(sentences);
        var mentions = Mentions.of(report.text(), known);
        var full = mentions.stream().filter(this::isName).toList();
        this.named =
                withArabic(
                        mentions.stream().filter(it -> isName(it) || isShort(it, full)).toList());
        this.own = new Own(report);
        this.offices = new OwnedOffices(report.text(), mentions);
        this.posts = new Posts(report.text(), sentences, named);
        this.nameless = new Nameless(report.text(), known, named, posts);
        this.plain = new PlainNames(named);
    }

    /// With those in Arabic letters, which no model reads.
    private List<Mention> withArabic(List<Mention> read) {
        var arabic = ArabicNames.in(report);
        return Stream.concat(
                        read.stream()
                                .filter(it ->
                                        InOrder.overlapping(arabic, Mention::at, it.at())
                                                .isEmpty()),
                        arabic.stream())
                .sorted(Comparator.comparing(Mention::at))
                .toList();
    }

    /// In the order of their first mentions.
    ///
    /// @param known  what the model read, put right by `Known`
    /// @param drafts what was read in the report: whoever has a part in it or says it appears, with a name or without
    public static List<Appearance> of(Report report, Tagged known, List<Draft> drafts) {
        var appearances = new Appearances(report, known);
        var parts = drafts.stream().flatMap(appearances::mentions).toList();
        appearances.put(parts);
        var places = new OnlyPlaces(report.text(), known.sentences(), appearances.named, parts);
        return appearances.all(who -> !places.has(who));
    }

    /// Who is named, also states that are told of only as where something is.
    ///
    /// @param known what the model read, put right by `Known`
    public static List<Appearance> named(Report report, Tagged known) {
        var appearances = new Appearances(report, known);
        appearances.put(List.of());
        return appearances.all(_ -> true);
    }

    /// Of a report in a language that is not read: only who is named in Arabic letters.
    public static List<Appearance> unread(Report report) {
        var sentences =
                Sentences.of(report).stream().map(at -> new Sentence(at, List.of())).toList();
        var none = new Tagged(sentences, List.of(), List.of(), List.of(), List.of());
        var appearances = new Appearances(report, none);
        appearances.named.forEach(appearances::tellNamed);
        return appearances.all(_ -> true);
    }

    /// Puts together who is one.
    private void put(List<Mention> parts) {
        named.forEach(this::tellNamed);
        signers().forEach(this::tellNamed);
        posts.all().forEach(this::tellOf);
        Regimes.in(report.text()).forEach(this::tellRegime);
        Departments.in(report.text(), named).forEach(this::tellPart);
        parts.forEach(this::tell);
        new Joins(report.text(), told, plain::of).all();
        new Revealed(report.text(), told.values(), unnamed).join();
        unnamed.values().forEach(nameless::findAgain);
        var sets = new Sets(report.text(), sentences, named);
        sets.all().forEach(noun -> tellOfAll(tree.whole(noun), sets.of(noun)));
    }

    /// "The two groups" is a mention of each of them, also where they have no part in what was read.
    private void tellOfAll(Passage words, List<Mention> members) {
        boolean isTold =
                told.values().stream().anyMatch(who -> who.at().stream().anyMatch(words::overlaps));
        if (!isTold) {
            members.forEach(member -> tellOf(words, member));
        }
    }

    private Stream<Mention> signers() {
        return Signatures.in(report).stream()
                .filter(it -> InOrder.overlapping(named, Mention::at, it.at()).isEmpty());
    }

    /// "League's spokesman" is headed by no name, though it holds one, nor is "League officer".
    private boolean isName(Mention mention) {
        String name = mention.name();
        return Words.hasLarge(name.substring(name.lastIndexOf(' ') + 1))
                        && tree.head(mention.at())
                                .filter(word ->
                                        word.part().equals("PROPN") || isWrittenAsName(mention))
                                .isPresent()
                || Names.at(Tokens.of(report.text(), mention.at()), 0).isPresent();
    }

    /// "Of the Harbour Companies", though companies are many: every word has a capital, and none because it begins a sentence or is of a headline
    /// that writes all words so.
    private boolean isWrittenAsName(Mention mention) {
        var words =
                tree.words(mention.at()).stream()
                        .filter(it -> !it.part().equals("PUNCT") && !it.part().equals("PART"))
                        .map(it -> it.at().in(report.text()))
                        .toList();
        int begin = mention.at().begin();
        return words.size() > 1
                && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)))
                && !Heads.isTitle(words.getLast())
                && InOrder.overlapping(sentences, Sentence::at, mention.at()).stream()
                        .allMatch(it -> it.at().begin() < begin && writesVerbsSmall(it));
    }

    private boolean writesVerbsSmall(Sentence sentence) {
        return sentence.words().stream()
                .filter(word -> word.part().equals("VERB"))
                .anyMatch(
                        word -> Character.isLowerCase(word.at().in(report.text()).codePointAt(0)));
    }

    /// "The Companies" of the Mirdan Companies, though companies are many.
    private boolean isShort(Mention mention, List<Mention> full) {
        String end = " " + Names.key(mention.name());
        int begin = mention.at().begin();
        return THE.matcher(report.text().substring(Math.max(0, begin - 4), begin)).matches()
                && Words.hasLarge(mention.name())
                && full.stream()
                                .filter(it -> it.kind() != ActorKind.PERSON)
                                .map(it -> Names.key(it.name()))
                                .filter(name -> name.endsWith(end))
                                .distinct()
                                .count()
                        == 1;
    }

    private Stream<Mention> mentions(Draft draft) {
        var content = draft.content();
        var parts =
                content.isSaid()
                        ? content.agents().stream()
                        : Stream.concat(content.agents().stream(), content.patients().stream());
        var speakers =
                draft.attribution().relayed().stream()
                        .flatMap(link -> link.speakers().stream())
                        .flatMap(it -> speaker(it, draft.evidence()));
        return Stream.concat(parts, speakers);
    }

    private Stream<Mention> speaker(Link.Speaker speaker, Passage evidence) {
        return speaker
                .at()
                .or(() ->
                        speaker.source().isNamed()
                                ? Optional.empty()
                                : nameless.place(speaker.source().label(), evidence))
                .stream()
                .flatMap(at ->
                        switch (speaker.source()) {
                            case Source.Person(var name) ->
                                    Stream.of(new Mention(at, name, ActorKind.PERSON));
                            case Source.Outlet(var name) ->
                                    Stream.of(new Mention(at, name, ActorKind.MEDIUM));
                            case Source.Organisation(var name) ->
                                    Stream.of(new Mention(at, name, kindOf(name)));
                            case Source.Unnamed(var words) when !words.isBlank() ->
                                    Stream.of(new Mention(at, words, nameless.kind(at)));
                            case Source.Unnamed _, Source.Document _ -> Stream.of();
                        });
    }

    private ActorKind kindOf(String name) {
        return named.stream()
                .filter(mention -> mention.name().equals(name))
                .findFirst()
                .map(Mention::kind)
                .orElse(ActorKind.ORGANISATION);
    }

    /// "The Turkish regime" is a name of Turkey, "the regime" none.
    private void tellRegime(Mention regime) {
        if (InOrder.overlapping(sentences, Sentence::at, regime.at()).isEmpty()) {
            return;
        }
        String words = Words.of(regime.at(), report.text());
        told.computeIfAbsent(Names.key(regime.name()), _ -> new Told())
                .tell(
                        regime.name(),
                        THE.matcher(words).lookingAt() ? regime.name() : words,
                        regime.at(),
                        regime.kind());
    }

    private void tellPart(Mention part) {
        if (!InOrder.overlapping(sentences, Sentence::at, part.at()).isEmpty()) {
            told.computeIfAbsent(Names.key(part.name()), _ -> new Told())
                    .tell(part.name(), unquoted(part.at()), part.at(), part.kind());
        }
    }

    private String unquoted(Passage at) {
        return MARKS.matcher(Words.of(at, report.text())).replaceAll("");
    }

    private void tellNamed(Mention mention) {
        String name = called(mention);
        var who = told.computeIfAbsent(Names.key(name), _ -> new Told());
        who.tell(
                name,
                plain.of(words(mention.at())),
                mention.at(),
                Nameless.isInitial(name) ? ActorKind.ROLE : mention.kind());
        if (mention.kind() == ActorKind.PERSON) {
            who.spell(Words.withoutPossessive(titled(mention.at())));
        } else if (mention.kind() == ActorKind.STATE
                && Words.nextTo(mention.at().end(), report.text()).equals(GOVERNMENT)) {
            who.spell(words(mention.at()) + " " + GOVERNMENT);
        }
    }

    /// "The colonel" is another mention of his, and no name.
    private void tellOf(Passage post, Mention holder) {
        Optional.ofNullable(told.get(Names.key(called(holder))))
                .ifPresent(who -> who.at().add(post));
    }

    /// "Colonel Oss", as the text has it.
    private String titled(Passage name) {
        int begin =
                InOrder.overlapping(sentences, Sentence::at, name).stream()
                        .mapToInt(sentence -> sentence.at().begin())
                        .findFirst()
                        .orElse(name.begin());
        return Words.of(
                Heads.withTitles(name, report.text(), Math.min(begin, name.begin())),
                report.text());
    }

    /// The outlet by its full name: "the Gazette" in the Orm Gazette; an office with whose it is.
    private String called(Mention mention) {
        String name = plain.of(mention.name());
        return own.outlet(name).or(() -> offices.name(mention)).orElse(name);
    }

    /// Whoever goes by a name that stands in the report, if not here, is the one of that name: "the group" for the one it stands for.
    private void tell(Mention mention) {
        String name = called(mention);
        var known = told.get(Names.key(name));
        if (known != null) {
            known.tell(name, surname(name, mention.at()), mention.at(), mention.kind());
            if (mention.kind() == ActorKind.MEDIUM) {
                known.speakAsOutlet();
            }
        } else if (offices.name(mention).isPresent()) {
            told.computeIfAbsent(Names.key(name), _ -> new Told())
                    .tell(
                            name,
                            OWNED.matcher(mention.name()).replaceFirst(""),
                            mention.at(),
                            ActorKind.UNIT);
        } else if (isKnownState(name) && !name.equals(words(mention.at()))) {
            told.computeIfAbsent(Names.key(name), _ -> new Told())
                    .tell(name, name, mention.at(), ActorKind.STATE);
        } else if (nameless.isTold(mention)) {
            String words = nameless.name(described(mention), mention.at());
            unnamed.computeIfAbsent(
                            ARTICLE.matcher(Names.key(words)).replaceFirst(""), _ -> new Told())
                    .tell(words, words, mention.at(), nameless.kind(mention.at()));
        }
    }

    /// Whether it is one though its name does not stand in the report: Turkey in "the Turkish president".
    private static boolean isKnownState(String name) {
        return Names.of(name).filter(it -> it.kind() == ActorKind.STATE).isPresent();
    }

    /// "Oss" of whoever speaks in turns, where these words are the end of the name.
    private String surname(String name, Passage at) {
        String words = plain.of(words(at));
        return name.endsWith(" " + words) ? words : name;
    }

    /// "The Front's leaders", of which a statement may have "leaders" alone; whoever is named by other words than these goes by those.
    private String described(Mention mention) {
        String name = WHOSE.matcher(plain.of(mention.name())).replaceFirst("");
        return name.equals(plain.of(words(mention.at())))
                ? Words.of(tree.whole(mention.at()), report.text())
                : name;
    }

    private String words(Passage at) {
        return Words.of(Types.bare(at, report.text()), report.text());
    }

    /// Places are told of where something is, not as somebody, unless a name goes by another kind as well.
    private List<Appearance> all(Predicate<Told> isSomebody) {
        return Stream.concat(told.values().stream().distinct(), unnamed.values().stream())
                .filter(who -> who.kind() != ActorKind.PLACE && isSomebody.test(who))
                .map(who ->
                        new Appearance(
                                report.id(),
                                List.copyOf(who.names()),
                                who.kind(),
                                List.copyOf(who.at()),
                                beside(who)))
                .sorted(Comparator.comparing((Appearance appearance) -> appearance.at().getFirst()))
                .toList();
    }

    /// Who else is named in the same sentences.
    private Set<String> beside(Told who) {
        return who.at().stream()
                .flatMap(at -> InOrder.overlapping(sentences, Sentence::at, at).stream())
                .distinct()
                .flatMap(
                        sentence -> InOrder.overlapping(named, Mention::at, sentence.at()).stream())
                .map(mention -> plain.of(mention.name()))
                .filter(name -> !who.names().contains(name))
                .collect(toCollection(TreeSet::new));
    }
}
