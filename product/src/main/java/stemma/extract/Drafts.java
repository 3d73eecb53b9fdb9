package stemma.extract;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stemma.model.Attribution;
import stemma.model.Content;
import stemma.model.Draft;
import stemma.model.Link;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.When;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;
import stemma.time.Time;

/// Who says what in a report, and what it says happened: the door of this room.
///
/// A draft's confidence is the share of sayings of which the model was as sure that were right on development texts.
public final class Drafts {
    private static final String MODEL = "the model tags source, cue and content";
    private static final String ANSWER =
            "a verb of answers.tsv, with what stands for what was told";

    private static final String BACK = "words of retractions.tsv, after what the author said";

    private static final String OWN =
            "the sentences of a statement or a leaflet are the word of whoever signed it";

    private static final String LIST =
            "the items of a list are what the sentence with a colon before it says";

    private final Report report;
    private final List<Saying> sayings;
    private final List<Sentence> sentences;
    private final Dates dates;
    private final Counted counted;
    private final Chains chains;
    private final Manners manners;
    private final WhenTold whenTold;
    private final Grounds grounds;
    private final Evidence evidence;

    /// The words of what the model sees said.
    private final Set<List<List<Passage>>> seen;

    private final Set<List<List<Passage>>> answered;

    /// @param seen     what the model has
    /// @param answered with the answers to it
    private Drafts(Report report, Tagged tagged, List<Saying> seen, List<Saying> answered) {
        this.report = report;
        this.sayings = tagged.sayings();
        this.sentences = tagged.sentences();
        this.dates = new Dates(report, tagged);
        this.counted = new Counted(report.text(), sentences, dates);
        this.chains = new Chains(report, tagged, dates);
        this.manners = new Manners(report.text(), sentences);
        this.whenTold = new WhenTold(tagged, dates);
        this.grounds = new Grounds(report, tagged);
        this.evidence = new Evidence(sentences);
        this.seen = seen.stream().map(Drafts::words).collect(toUnmodifiableSet());
        this.answered = answered.stream().map(Drafts::words).collect(toUnmodifiableSet());
    }

    /// The drafts of the report in the order in which what they say starts in its text; none in a language that is not read.
    ///
    /// @param known what the model read in the blocks that are read, put right by `Known`
    public static List<Draft> of(Report report, Tagged known) {
        if (!report.isReadable()) {
            return List.of();
        }
        var whole =
                Trimmed.in(
                        report.text(),
                        WholeContents.in(
                                ToldFirst.in(
                                        report.text(), ShortAnswers.in(report.text(), known))));
        var answered = Quotations.in(report.text(), Answers.in(report.text(), whole));
        var listed =
                OwnStatements.in(
                        report, OwnRetractions.in(report.text(), Listed.in(report, answered)));
        var drafts = new Drafts(report, listed, whole.sayings(), answered.sayings());
        var contents = new Contents(report, listed, drafts.dates, drafts.counted, drafts.chains);
        return new Acts(listed, contents, drafts.said())
                .drafts()
                .sorted(comparing((Draft draft) -> draft.content().words().getFirst()))
                .toList();
    }

    /// By the index of the saying, in the order of the text; none where nothing is read, or where what is read was before.
    private Map<Integer, List<Draft>> said() {
        var said = new LinkedHashMap<Integer, List<Draft>>();
        var told = new HashSet<List<Object>>();
        var cited = new HashSet<List<Object>>();
        for (int i = 0; i < sayings.size(); i++) {
            boolean isCiting = isCiting(sayings.get(i));
            var drafts =
                    drafts(i).stream()
                            .filter(it ->
                                    told.add(gist(it)) || !isCiting && !cited.contains(gist(it)))
                            .toList();
            if (isCiting) {
                drafts.stream().map(Drafts::gist).forEach(cited::add);
            }
            if (!drafts.isEmpty()) {
                said.put(i, drafts);
            }
        }
        return said;
    }

    private boolean isCiting(Saying saying) {
        return saying.cue().stream().anyMatch(cue -> Relays.isCiting(cue.in(report.text())));
    }

    /// Who "reported it, quoting two officials" has told it once.
    private static List<Object> gist(Draft draft) {
        return List.of(
                draft.content().words(),
                draft.modality(),
                draft.attribution().relayed().stream().map(Link::sources).toList());
    }

    /// What is said outside the blocks that are read, in part or whole, is left out.
    private List<Draft> drafts(int saying) {
        var words = Read.of(report, sayings.get(saying).content());
        return words.isEmpty()
                ? List.of()
                : chains.of(saying).stream()
                        .flatMap(chain ->
                                BySentence.of(words, sentences).stream()
                                        .map(part -> draft(saying, part, chain)))
                        .toList();
    }

    private Draft draft(int saying, List<Passage> words, List<Link> chain) {
        var said = sayings.get(saying);
        var time = whenTold.time(words);
        var content =
                new Content(
                        "says",
                        words,
                        chains.speakers(saying),
                        chains.named(words),
                        List.of(),
                        List.of(),
                        words.stream().flatMap(counted::in).toList(),
                        time.map(Time::when).orElseGet(When::unstated),
                        Optional.empty());
        var draft =
                new Draft(
                        evidence.of(said, words),
                        content,
                        manners.of(said, words),
                        new Attribution(report.outlet(), chain),
                        Calibration.share(said.probability()));
        return draft.because(grounds.of(said, draft, rule(said), time));
    }

    private String rule(Saying said) {
        if (seen.contains(words(said))) {
            return MODEL;
        }
        if (answered.contains(words(said))) {
            return ANSWER;
        }
        if (said.given() instanceof Given.Author) {
            return OWN;
        }
        return said.source().stream().anyMatch(said.content().getFirst()::covers) ? BACK : LIST;
    }

    private static List<List<Passage>> words(Saying said) {
        return List.of(said.cue(), said.content());
    }
}
