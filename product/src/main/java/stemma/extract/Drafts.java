package stemma.extract;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.model.Attribution;
import stemma.model.Content;
import stemma.model.Cue;
import stemma.model.CueKind;
import stemma.model.Draft;
import stemma.model.Link;
import stemma.model.Modality;
import stemma.model.Report;
import stemma.model.Source;
import stemma.model.When;

/// Who says what in a report: the door of this room.
public final class Drafts {
    /// The share of what the patterns find that shares words of source, cue and content with what a person tagged:
    /// measured on 151 openly licensed documents, 675 sayings found.
    private static final double CONFIDENCE = 0.76;

    private Drafts() {}

    /// The drafts of the report in the order in which what they say starts in its text; none in a language that is not read.
    public static List<Draft> of(Report report) {
        if (!report.isReadable()) {
            return List.of();
        }
        var sources = new Sources(report.text(), Mentions.of(report));
        return report.read().stream()
                .map(block -> links(Sayings.of(report.text(), block), sources))
                .flatMap(links ->
                        links.keySet().stream()
                                .map(saying -> draft(report, saying, links, sources)))
                .sorted(comparing((Draft draft) -> draft.content().words().getFirst()))
                .toList();
    }

    private static Map<Saying, Link> links(List<Saying> sayings, Sources sources) {
        var links = new LinkedHashMap<Saying, Link>();
        for (var saying : sayings) {
            var source = saying.source().map(sources::of).orElse(new Source.Unnamed(""));
            links.put(saying, new Link(source, saying.source(), saying.cue()));
        }
        return links;
    }

    private static Draft draft(
            Report report, Saying saying, Map<Saying, Link> links, Sources sources) {
        var speakers = saying.source().map(sources::in).orElse(List.of());
        var others =
                saying.content().stream().flatMap(words -> sources.in(words).stream()).toList();
        var content =
                new Content(
                        "says",
                        saying.content(),
                        speakers,
                        others,
                        When.unstated(),
                        Optional.empty());
        var modality = saying.cue().map(Cue::kind).map(CueKind::modality).orElse(Modality.ASSERTED);
        return new Draft(
                saying.extent(),
                content,
                modality,
                new Attribution(report.outlet(), chain(saying, links)),
                CONFIDENCE);
    }

    /// A saying inside what others hand on came through them, the widest first.
    private static List<Link> chain(Saying saying, Map<Saying, Link> links) {
        var chain = new ArrayList<Link>();
        links.keySet().stream()
                .filter(outer -> outer.contains(saying))
                .sorted(comparingInt(Saying::length).reversed())
                .forEach(outer -> chain.add(links.get(outer)));
        chain.add(links.get(saying));
        return chain;
    }
}
