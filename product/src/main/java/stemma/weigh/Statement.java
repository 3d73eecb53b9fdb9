package stemma.weigh;

import static java.util.Comparator.comparingLong;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import stemma.model.Claim;
import stemma.model.Content;
import stemma.model.Cue;
import stemma.model.CueKind;
import stemma.model.Link;
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.model.Source;
import stemma.model.When;
import stemma.model.Where;

/// One claim as it is weighed: its actors are ids, its theme is words.
///
/// @param claim     the claim's id
/// @param report    the id of the report it stands in
/// @param published when that report was published
/// @param agents    actor ids, kept sorted and each once; so are the patients and the theme
/// @param where     the id of a place
/// @param theme     what it is about beyond its actors, as words in their dictionary form
/// @param chain     the report's outlet first, the innermost speaker last
/// @param about     the id of the claim of the act whose content this is
/// @param setting   where in its report it stands, and beside what
public record Statement(
        String claim,
        String report,
        When published,
        String relation,
        List<String> agents,
        List<String> patients,
        When when,
        Optional<String> where,
        Optional<Quantity> amount,
        List<String> theme,
        Modality modality,
        List<Voice> chain,
        Optional<String> about,
        Setting setting) {
    /// By publication, those without a date last.
    static final Comparator<Statement> BY_DAY =
            comparingLong(statement -> Span.orAlways(statement.published).last());

    /// By publication, those of one report as they stand in it.
    static final Comparator<Statement> IN_TIME =
            BY_DAY.thenComparing(Statement::report)
                    .thenComparingInt(it -> it.setting.begin())
                    .thenComparing(Statement::claim);

    public Statement {
        agents = sorted(agents);
        patients = sorted(patients);
        theme = sorted(theme);
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("A chain names at least the outlet: " + claim);
        }
    }

    /// Where in its report a statement stands.
    ///
    /// @param begin    where the words that say it begin, in UTF-16 code units of the report's text
    /// @param headline whether that is in its title or teaser, which repeat what the text tells
    /// @param doubled  whether it is in words only, and others tell the same words with actors and a relation
    /// @param takenBack the id of the claim that its speaker takes back in these words: "I was wrong"
    /// @param correcting whether its report says of itself that it corrects an earlier one
    /// @param absence  what it says that there is none of
    public record Setting(
            int begin,
            boolean headline,
            boolean doubled,
            Optional<String> takenBack,
            boolean correcting,
            Optional<Absence> absence) {
        /// Of a statement in the text, of which nothing more is to be told.
        public static Setting at(int begin) {
            return new Setting(begin, false, false, Optional.empty(), false, Optional.empty());
        }
    }

    /// What weighing needs to know of names and words and does not find out itself.
    ///
    /// @param mention  the actor id of a mention
    /// @param source   the actor id of a source; of one without a name that of whoever it is at, empty where that is not told
    /// @param where    the id of a place
    /// @param amount   how many of what a content tells, where it tells one thing
    /// @param theme    the words that a content is about, in their dictionary form, without its actors' names
    /// @param setting  where in its report a claim stands
    public record Naming(
            Function<Mention, String> mention,
            Function<Source, String> source,
            Function<Where, String> where,
            Function<Content, Optional<Quantity>> amount,
            Function<Content, List<String>> theme,
            Function<Claim, Setting> setting) {}

    /// The claim, as it is weighed.
    ///
    /// @param published when its report was published
    public static Statement of(Claim claim, When published, Naming naming) {
        var content = claim.content();
        return new Statement(
                claim.id(),
                claim.report(),
                published,
                content.relation(),
                content.agents().stream().map(naming.mention()).toList(),
                content.patients().stream().map(naming.mention()).toList(),
                content.when(),
                content.where().map(naming.where()),
                naming.amount().apply(content),
                naming.theme().apply(content),
                claim.modality(),
                chain(claim, naming),
                claim.about(),
                naming.setting().apply(claim));
    }

    private static List<Voice> chain(Claim claim, Naming naming) {
        var outlet = claim.attribution().outlet();
        return Stream.concat(
                        Stream.of(Voice.of(outlet, id(outlet, naming), Optional.empty())),
                        claim.attribution().relayed().stream().map(link -> voice(link, naming)))
                .toList();
    }

    private static Voice voice(Link link, Naming naming) {
        var cue = link.cue().map(Cue::kind);
        var parties =
                link.sources().stream()
                        .map(source -> Voice.of(source, id(source, naming), cue))
                        .toList();
        return Voice.together(link.label(), parties);
    }

    private static String id(Source source, Naming naming) {
        return naming.source().apply(source);
    }

    private static List<String> sorted(List<String> words) {
        return isSorted(words)
                ? List.copyOf(words)
                : List.copyOf(words.stream().sorted().distinct().toList());
    }

    private static boolean isSorted(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i - 1).compareTo(words.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /// The same statement with somebody more at the end of its chain.
    Statement from(Voice farther) {
        return by(Stream.concat(chain.stream(), Stream.of(farther)).toList());
    }

    /// The same as what stands in a document of whoever told it first: its speaker confirms no more than that.
    public Statement vouchingFor(Statement told) {
        return from(document(told.origin(), told.origin().label()));
    }

    /// The same where its speaker says that the document is his own.
    public Statement avowing(Statement told) {
        return by(List.of(outlet(), document(told.origin(), origin().label())));
    }

    private Statement by(List<Voice> others) {
        return new Statement(
                claim, report, published, relation, agents, patients, when, where, amount, theme,
                modality, others, about, setting);
    }

    private static Voice document(Voice author, String label) {
        return new Voice(Voice.Kind.DOCUMENT, author.actor(), label, Optional.of(CueKind.CONFIRMS));
    }

    /// The same between other actors.
    public Statement between(List<String> doing, List<String> doneTo) {
        return new Statement(
                claim, report, published, relation, doing, doneTo, when, where, amount, theme,
                modality, chain, about, setting);
    }

    /// All who are in its chain, also each of those who speak together.
    public Stream<Voice> voices() {
        return chain.stream().flatMap(voice -> voice.each().stream());
    }

    public Voice outlet() {
        return chain.getFirst();
    }

    /// The last of its chain: what independence counts.
    Voice origin() {
        return chain.getLast();
    }

    /// Whether it stands before another in the same report.
    boolean isToldBefore(Statement other) {
        return report.equals(other.report) && setting.begin() < other.setting.begin();
    }

    /// Whether its report says so itself.
    public boolean isOwnWords() {
        return chain.size() == 1;
    }

    Stance stance() {
        return Stance.of(modality);
    }

    /// Whether its report may have been published when the other was: not after it, or nobody knows.
    boolean mayPrecede(Statement other) {
        var mine = Span.of(published);
        var others = Span.of(other.published);
        return mine.isEmpty() || others.isEmpty() || mine.get().first() <= others.get().last();
    }

    /// Whether its report is known to be older.
    boolean precedes(Statement other) {
        var others = Span.of(other.published);
        return Span.of(published)
                .filter(mine -> others.filter(mine::isBefore).isPresent())
                .isPresent();
    }
}
