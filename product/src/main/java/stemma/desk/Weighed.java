package stemma.desk;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.Amount;
import stemma.model.Attribution;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Claim;
import stemma.model.Content;
import stemma.model.Link;
import stemma.model.Link.Speaker;
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.model.Source;
import stemma.weigh.Quantity;
import stemma.weigh.Statement;
import stemma.weigh.Themes;

/// The claims of a report as they are weighed.
final class Weighed {
    private static final Set<BlockKind> HEADLINES = EnumSet.of(BlockKind.TITLE, BlockKind.TEASER);

    /// The words for a source go on with where it is.
    private static final Pattern SEAT =
            Pattern.compile("\\s+in\\s+(\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,8})");

    /// What came by more mouths is a part of what came by fewer, what is shorter of what is longer.
    private static final Comparator<Claim> PARTS =
            comparingInt((Claim claim) -> -claim.attribution().relayed().size())
                    .thenComparingInt(Weighed::length)
                    .thenComparing(Claim::id);

    private final Filed filed;
    private final Identities identities;
    private final Ranks ranks;
    private final Resumed resumed;
    private final Avowed avowed;
    private final Rebutted rebutted;
    private final TakenBack takenBack;
    private final boolean isCorrecting;
    private final Doubled doubled;
    private final Informants informants;
    private final List<Passage> headlines;
    private final Map<String, List<Claim>> contents;
    private final List<Claim> said;

    private Weighed(Filed filed, Identities identities, Ranks ranks) {
        this.filed = filed;
        this.identities = identities;
        this.ranks = ranks;
        this.resumed = new Resumed(filed, this::somebody, this::actor);
        this.avowed = new Avowed(filed);
        this.rebutted = new Rebutted(filed, this::actor, it -> Negations.turn(it, filed));
        this.takenBack = new TakenBack(filed, this::source);
        this.isCorrecting = TakenBack.isCorrecting(filed.report());
        this.doubled = new Doubled(filed);
        this.informants = new Informants(filed);
        this.headlines =
                filed.report().read().stream()
                        .filter(block -> HEADLINES.contains(block.kind()))
                        .map(Block::at)
                        .toList();
        this.said = filed.claims().stream().filter(it -> it.content().isSaid()).toList();
        this.contents =
                said.stream()
                        .filter(it -> it.about().isPresent())
                        .collect(groupingBy(it -> it.about().orElseThrow()));
    }

    /// Whom some words name, or whose people: "League guards".
    private Optional<String> somebody(String words) {
        return Stream.concat(Stream.of(words), Ranks.owners(words).stream())
                .filter(it -> !it.isEmpty())
                .flatMap(it -> identities.meant(filed.id(), it).stream())
                .findFirst();
    }

    /// The statements of a report.
    static Stream<Statement> of(Filed filed, Identities identities, Ranks ranks) {
        var weighed = new Weighed(filed, identities, ranks);
        return filed.claims().stream().map(weighed::statement);
    }

    private Statement statement(Claim claim) {
        return resumed.of(claim)
                .map(again ->
                        statement(with(claim, again.content(), again.modality()), again.earlier()))
                .or(() -> avowed.of(claim).map(told -> avowed(claim, told)))
                .or(() -> rebutted.of(claim).map(told -> denying(claim, told)))
                .orElseGet(() -> statement(turned(claim), claim));
    }

    private Statement denying(Claim claim, Claim told) {
        return statement(with(claim, told.content(), Modality.DENIED), told);
    }

    private Statement avowed(Claim claim, Claim told) {
        var again = statement(with(claim, told.content(), told.modality()), told);
        var first = statement(told, told);
        return avowed.isAuthor(claim) ? again.avowing(first) : again.vouchingFor(first);
    }

    /// @param told the claim whose words tell what it is about
    private Statement statement(Claim claim, Claim told) {
        var naming =
                new Statement.Naming(
                        this::actor,
                        this::source,
                        identities::of,
                        this::quantity,
                        _ -> theme(told),
                        this::setting);
        return Statement.of(named(claim), filed.published(), naming);
    }

    private Statement.Setting setting(Claim claim) {
        return new Statement.Setting(
                claim.evidence().begin(),
                isHeadline(claim.evidence()),
                doubled.isOne(claim),
                takenBack.of(claim).map(Claim::id),
                isCorrecting,
                Absent.in(claim, filed));
    }

    private boolean isHeadline(Passage words) {
        return headlines.stream().anyMatch(words::overlaps);
    }

    private String source(Source source) {
        return source instanceof Source.Unnamed(var words)
                ? Sides.of(words, name -> identities.here(filed.id(), name)).orElse("")
                : identities.of(filed.id(), source);
    }

    private String actor(Mention mention) {
        String id = ranks.of(filed, mention).orElseGet(() -> identities.of(filed, mention));
        return Collective.isMeant(filed, mention) ? Collective.of(id) : id;
    }

    private Claim named(Claim claim) {
        var relayed = new ArrayList<Link>();
        claim.attribution().relayed().stream()
                .findFirst()
                .flatMap(it -> informants.medium(claim, it.sources().getFirst()))
                .ifPresent(relayed::add);
        for (var link : claim.attribution().relayed()) {
            link.speakers()
                    .forEach(it -> {
                        describe(source(it), it.source());
                        it.at().ifPresent(at -> seat(it.source(), at));
                    });
            var speakers =
                    link.speakers().stream()
                            .map(it -> new Speaker(speaker(claim, source(it)), it.at()))
                            .filter(it -> !isTold(it.source(), relayed))
                            .filter(it -> !relayed.isEmpty() || !Collective.isOwn(it.source()))
                            .toList();
            if (!speakers.isEmpty()) {
                relayed.add(link.by(speakers));
            }
        }
        return by(claim, new Attribution(claim.attribution().outlet(), relayed));
    }

    /// Whoever takes something back in his own letter is its author.
    private Source speaker(Claim claim, Source source) {
        return takenBack.of(claim).isPresent() ? takenBack.author(source) : source;
    }

    /// "The foreign ministry in Velm" is called nothing else, but tells who it is.
    private Source source(Speaker speaker) {
        var named = identities.named(filed, speaker.source());
        return named instanceof Source.Unnamed(var words) && Parties.state(words).isPresent()
                ? new Source.Organisation(words)
                : named;
    }

    /// What a report says of somebody before his name tells for whom he speaks: "Norvia's ambassador to the Council, Ilse Marr".
    private void describe(Source source, Source words) {
        if (source instanceof Source.Person(var name)
                && words instanceof Source.Unnamed(var all)
                && all.endsWith(name)) {
            identities.known(
                    identities.of(filed.id(), source),
                    all.substring(0, all.length() - name.length()).strip());
        }
    }

    /// "The Foreign Ministry in Velm", which the report then calls "the ministry", is that of the state whose seat Velm is.
    private void seat(Source source, Passage at) {
        String text = filed.report().text();
        var seat = SEAT.matcher(text).region(at.begin(), text.length());
        if (source instanceof Source.Organisation(var name)
                && seat.find()
                && seat.start() <= at.end()) {
            identities
                    .here(filed.id(), name)
                    .ifPresent(
                            it -> identities.known(it, "%s in %s".formatted(name, seat.group(1))));
        }
    }

    /// Whoever "told the Courier" in the Courier itself does not have it from there.
    private boolean isTold(Source source, List<Link> before) {
        return !before.isEmpty()
                && before.getLast().sources().stream().noneMatch(Source.Outlet.class::isInstance)
                && source.isNamed()
                && filed.report().outlet().isNamed()
                && identities
                        .of(filed.id(), source)
                        .equals(identities.of(filed.id(), filed.report().outlet()));
    }

    private static Claim by(Claim claim, Attribution attribution) {
        return new Claim(
                claim.id(),
                claim.report(),
                claim.evidence(),
                claim.content(),
                claim.modality(),
                attribution,
                claim.about(),
                claim.confidence());
    }

    private static Claim with(Claim claim, Content content, Modality modality) {
        return new Claim(
                claim.id(),
                claim.report(),
                claim.evidence(),
                content,
                modality,
                claim.attribution(),
                claim.about(),
                claim.confidence());
    }

    /// Who says "there is no camp" denies that there is one.
    private Claim turned(Claim claim) {
        return Negations.turn(claim, filed) && takenBack.of(claim).isEmpty()
                ? with(claim, claim.content(), Modality.DENIED)
                : claim;
    }

    private List<String> theme(Claim claim) {
        return claim.content().isSaid() ? saidTheme(claim) : typedTheme(claim);
    }

    /// Of words only their own. What is asked for, planned or denied within what somebody else says is a part of that, and no statement to be found again elsewhere.
    private List<String> saidTheme(Claim claim) {
        if (isToldAnyway(claim) || said.stream().anyMatch(other -> isPartOf(claim, other))) {
            return List.of();
        }
        var theme =
                Themes.of(
                        filed.report().text(), claim.content().words(), Negations.in(claim, filed));
        boolean denies = !Negations.in(claim, filed).isEmpty();
        return denies && !Negations.turn(claim, filed)
                ? theme.stream().map(word -> "not " + word).toList()
                : theme;
    }

    /// What an interviewer tells with actors and a relation is no second statement in words, which would be another's with other actors.
    private boolean isToldAnyway(Claim claim) {
        return claim.attribution().relayed().isEmpty()
                && filed.claims().stream()
                        .filter(it -> it.about().filter(claim.id()::equals).isPresent())
                        .anyMatch(it -> !it.content().isSaid());
    }

    private boolean isPartOf(Claim claim, Claim other) {
        return claim.content().words().stream()
                        .anyMatch(
                                words -> other.content().words().stream().anyMatch(words::overlaps))
                && PARTS.compare(claim, other) < 0
                && turned(claim).modality() != turned(other).modality();
    }

    private static int length(Claim claim) {
        return claim.content().words().stream().mapToInt(Passage::length).sum();
    }

    /// The words for what is given or asked for; where there are none, those of what is said to be its content.
    private List<String> typedTheme(Claim claim) {
        var content = claim.content();
        var actors =
                Stream.concat(content.agents().stream(), content.patients().stream())
                        .map(Mention::at)
                        .toList();
        var words =
                content.themes().isEmpty()
                        ? contents.getOrDefault(claim.id(), List.of()).stream()
                                .flatMap(it -> it.content().words().stream())
                                .toList()
                        : content.themes();
        return Themes.of(filed.report().text(), words, actors);
    }

    /// Where several things are counted it is not told which of them a number is of. Of words that no relation is read in only figures count: "two members" are often said only by the way.
    private Optional<Quantity> quantity(Content content) {
        var amounts =
                content.amounts().stream()
                        .filter(amount -> !content.isSaid() || isFigureOfSomething(amount))
                        .toList();
        return amounts.stream()
                .filter(_ -> amounts.size() == 1)
                .findFirst()
                .filter(amount -> amount.low().isPresent() || amount.high().isPresent())
                .map(this::quantity);
    }

    private boolean isFigureOfSomething(Amount amount) {
        return amount.noun().isPresent()
                && amount.at().in(filed.report().text()).chars().anyMatch(Character::isDigit);
    }

    private Quantity quantity(Amount amount) {
        String counted =
                amount.noun().map(noun -> Themes.form(noun.in(filed.report().text()))).orElse("");
        return new Quantity(
                amount.low().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY),
                amount.high().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY),
                amount.unit().isEmpty() ? counted : amount.unit());
    }
}
