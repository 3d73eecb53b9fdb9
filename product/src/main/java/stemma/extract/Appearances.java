package stemma.extract;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import stemma.resolve.Acronyms;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Sentence;
import stemma.text.Names;
import stemma.text.Tokens;

/// Whom a report tells of: its mentions by the name they go by there, an acronym with its long form.
public final class Appearances {
    /// Where a name was read too far or too short: "League and", "Council of".
    private static final Pattern LOOSE_END =
            Pattern.compile("(?: (?:and|of|the|in|for|to|at|on))+$");

    private static final Pattern OWNER = Pattern.compile("^.*['’]s? (?=\\p{Lu})");

    private final Report report;
    private final Trees tree;
    private final List<Sentence> sentences;
    private final List<Mention> named;
    private final Map<String, Told> told = new LinkedHashMap<>();
    private final Map<String, Told> unnamed = new LinkedHashMap<>();

    private Appearances(Report report, Tagged tagged) {
        this.report = report;
        this.sentences = tagged.sentences();
        this.tree = new Trees(sentences);
        this.named = Mentions.of(report.text(), tagged).stream().filter(this::isName).toList();
    }

    /// In the order of their first mentions.
    ///
    /// @param drafts what was read in the report: whoever has a part in it or says it appears, with a name or without
    public static List<Appearance> of(Report report, Tagged tagged, List<Draft> drafts) {
        var appearances = new Appearances(report, tagged);
        appearances.named.forEach(appearances::tellNamed);
        drafts.stream().flatMap(appearances::mentions).forEach(appearances::tell);
        appearances.joinAcronyms();
        appearances.joinShortForms();
        return appearances.all();
    }

    /// "League's spokesman" is headed by no name, though it holds one.
    private boolean isName(Mention mention) {
        return tree.head(mention.at()).filter(word -> word.part().equals("PROPN")).isPresent()
                || Names.at(Tokens.of(report.text(), mention.at()), 0).isPresent();
    }

    private Stream<Mention> mentions(Draft draft) {
        var content = draft.content();
        var parts =
                content.isSaid()
                        ? content.agents().stream()
                        : Stream.concat(content.agents().stream(), content.patients().stream());
        var speakers = draft.attribution().relayed().stream().flatMap(this::speaker);
        return Stream.concat(parts, speakers);
    }

    private Stream<Mention> speaker(Link link) {
        return link.at().stream()
                .flatMap(at ->
                        switch (link.source()) {
                            case Source.Person(var name) ->
                                    Stream.of(new Mention(at, name, ActorKind.PERSON));
                            case Source.Outlet(var name) ->
                                    Stream.of(new Mention(at, name, ActorKind.MEDIUM));
                            case Source.Organisation(var name) ->
                                    Stream.of(new Mention(at, name, kindOf(name)));
                            case Source.Unnamed(var words) when !words.isBlank() ->
                                    Stream.of(new Mention(at, words, ActorKind.GROUP));
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

    private void tellNamed(Mention mention) {
        String name = plain(mention.name());
        told.computeIfAbsent(Names.key(name), _ -> new Told())
                .tell(name, plain(words(mention.at())), mention.at(), mention.kind());
    }

    /// Whoever goes by a name that stands in the report, if not here, is the one of that name: "the group" for the one it stands for.
    private void tell(Mention mention) {
        String name = plain(mention.name());
        var known = told.get(Names.key(name));
        if (known != null) {
            known.tell(name, name, mention.at(), mention.kind());
        } else if (isDescribed(mention)) {
            unnamed.computeIfAbsent(Names.key(name), _ -> new Told())
                    .tell(name, name, mention.at(), unnamed(mention.kind()));
        }
    }

    /// "Two diplomats" are somebody; "nobody" and "one of them" are not told who they are.
    private boolean isDescribed(Mention mention) {
        return InOrder.overlapping(named, Mention::at, mention.at()).isEmpty()
                && tree.head(mention.at()).filter(word -> word.part().equals("NOUN")).isPresent();
    }

    private static ActorKind unnamed(ActorKind kind) {
        return kind == ActorKind.ROLE || kind == ActorKind.PERSON
                ? ActorKind.ROLE
                : ActorKind.GROUP;
    }

    /// Without whose it is, small words behind it, and the mark of what is its own: "Security Bureau" for "the League's Security Bureau's".
    private static String plain(String name) {
        String whole = LOOSE_END.matcher(name).replaceAll("");
        String own = OWNER.matcher(Words.withoutPossessive(whole)).replaceAll("");
        return own.isBlank() ? name : own;
    }

    private String words(Passage at) {
        return Words.of(Types.bare(at, report.text()), report.text());
    }

    /// "Kesh Workers' Guard (KWG)": the two are one from there on, and before.
    private void joinAcronyms() {
        for (var acronym : Acronyms.in(report.text())) {
            var brief = Optional.ofNullable(told.get(Names.key(acronym.letters())));
            Optional.ofNullable(told.get(Names.key(plain(acronym.name()))))
                    .ifPresent(full -> brief.ifPresent(it -> join(full, it)));
        }
    }

    private void joinShortForms() {
        var forms = new ShortForms(told.values());
        for (var brief : List.copyOf(told.values())) {
            forms.fullOf(brief).ifPresent(full -> join(current(full), current(brief)));
        }
    }

    /// Whom the name leads to after all that was joined so far.
    private Told current(Told who) {
        return requireNonNull(told.get(Names.key(who.name())));
    }

    /// The shorter name leads to the one with the full name from now on.
    private void join(Told full, Told brief) {
        if (full != brief) {
            full.join(brief);
            told.replaceAll((_, who) -> who == brief ? full : who);
        }
    }

    /// Places are told of where something is, not as somebody, unless a name goes by another kind as well.
    private List<Appearance> all() {
        return Stream.concat(told.values().stream().distinct(), unnamed.values().stream())
                .filter(who -> who.kind() != ActorKind.PLACE)
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
                .map(mention -> plain(mention.name()))
                .filter(name -> !who.names().contains(name))
                .collect(toCollection(TreeSet::new));
    }
}
