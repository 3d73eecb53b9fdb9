package stemma.extract;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    /// measured on 151 openly licensed documents, 665 sayings found.
    private static final double CONFIDENCE = 0.76;

    private Drafts() {}

    /// The drafts of the report in the order in which what they say starts in its text; none in a language that is not read.
    public static List<Draft> of(Report report) {
        if (!report.isReadable()) {
            return List.of();
        }
        var sources = new Sources(report.text(), Mentions.of(report));
        return report.read().stream()
                .flatMap(block -> drafts(report, Sayings.of(report.text(), block), sources))
                .sorted(comparing((Draft draft) -> draft.content().words().getFirst()))
                .toList();
    }

    private static Stream<Draft> drafts(Report report, List<Saying> sayings, Sources sources) {
        var links = new HashMap<Saying, Link>();
        for (var saying : sayings) {
            var source = saying.source().map(sources::of).orElse(new Source.Unnamed(""));
            links.put(saying, new Link(source, saying.source(), saying.cue()));
        }
        var outer = Nesting.of(sayings);
        return sayings.stream()
                .filter(outer::containsKey)
                .map(saying -> {
                    var chain =
                            Stream.concat(
                                            outer.getOrDefault(saying, List.of()).stream(),
                                            Stream.of(saying))
                                    .map(links::get);
                    return draft(new Attribution(report.outlet(), chain.toList()), saying, sources);
                });
    }

    private static Draft draft(Attribution attribution, Saying saying, Sources sources) {
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
        return new Draft(saying.extent(), content, modality, attribution, CONFIDENCE);
    }
}
