package stemma.extract;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.model.Attribution;
import stemma.model.Block;
import stemma.model.Content;
import stemma.model.Cue;
import stemma.model.Draft;
import stemma.model.Link;
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.model.Report;
import stemma.model.Source;
import stemma.model.When;

/// Who says what in a report.
///
/// ```
/// for (Draft draft : Drafts.of(report)) {
///     draft.evidence().in(report.text()); // "the daily reported that the League had agreed"
///     draft.attribution().origin();       // Outlet[name=the daily]
/// }
/// ```
public final class Drafts {
    private static final String SAYS = "says";

    private final Report report;
    private final List<Mention> mentions;
    private final Map<Saying, Link> links = new HashMap<>();

    private Drafts(Report report) {
        this.report = report;
        this.mentions = Mentions.of(report);
    }

    /// The drafts of the report in the order of its text; none in a language that is not read.
    public static List<Draft> of(Report report) {
        return report.isReadable() ? new Drafts(report).all() : List.of();
    }

    private List<Draft> all() {
        var drafts = new ArrayList<Draft>();
        var sources = new Sources(report.text(), mentions);
        for (Block block : report.read()) {
            var sayings = Sayings.of(report.text(), block);
            sayings.forEach(saying -> links.put(saying, link(saying, sources)));
            sayings.stream().map(saying -> draft(saying, sayings)).forEach(drafts::add);
        }
        return drafts.stream()
                .sorted((one, other) -> one.evidence().compareTo(other.evidence()))
                .toList();
    }

    private static Link link(Saying saying, Sources sources) {
        var source = saying.source().map(sources::of).orElse(new Source.Unnamed(""));
        return new Link(source, saying.source(), saying.cue());
    }

    private Draft draft(Saying saying, List<Saying> sayings) {
        return new Draft(
                saying.extent(),
                content(saying),
                modality(saying),
                attribution(saying, sayings),
                saying.frame().confidence());
    }

    /// A saying inside the content of others was handed on by them, the widest first.
    private Attribution attribution(Saying saying, List<Saying> sayings) {
        var chain = new ArrayList<Link>();
        sayings.stream()
                .filter(outer -> outer.contains(saying))
                .sorted(comparingInt(Saying::length).reversed())
                .map(links::get)
                .forEach(chain::add);
        chain.add(links.get(saying));
        return new Attribution(report.outlet(), chain);
    }

    private Content content(Saying saying) {
        var speakers = saying.source().map(this::named).orElse(List.of());
        var others = saying.content().stream().flatMap(words -> named(words).stream()).toList();
        return new Content(
                SAYS, saying.content(), speakers, others, When.unstated(), Optional.empty());
    }

    private List<Mention> named(stemma.model.Passage words) {
        return mentions.stream().filter(mention -> words.covers(mention.at())).toList();
    }

    private static Modality modality(Saying saying) {
        return saying.cue().map(Cue::kind).map(kind -> kind.modality()).orElse(Modality.ASSERTED);
    }
}
