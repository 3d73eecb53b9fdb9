package stemma.desk;

import static java.util.Comparator.comparingInt;

import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.Anchor;
import stemma.model.Claim;
import stemma.model.ClaimAnchor;
import stemma.model.Link;
import stemma.model.Passage;
import stemma.model.Source;
import stemma.model.SourceAnchor;

/// Finds what decisions name, among the reports at hand: claims, actors and sources.
final class Placement {
    private final Census census;
    private final Identities identities;
    private final Holdings reports;

    Placement(Census census, Identities identities, Holdings reports) {
        this.census = census;
        this.identities = identities;
        this.reports = reports;
    }

    /// Whether the report is at hand and the claim is not in it any more.
    boolean isLost(ClaimAnchor anchor) {
        return reports.has(anchor.report()) && claim(anchor).isEmpty();
    }

    boolean isLost(SourceAnchor anchor) {
        return switch (anchor) {
            case SourceAnchor.Outlet _ -> false;
            case SourceAnchor.Speaker(var words) ->
                    reports.has(words.report()) && source(anchor).isEmpty();
        };
    }

    /// The id of the claim that is meant: the one of that id; else, of those with its relation in its report, the one that has most of its words.
    Optional<String> claim(ClaimAnchor anchor) {
        return reports.find(anchor.report())
                .flatMap(filed -> own(filed, anchor).or(() -> claim(filed, anchor)))
                .map(Claim::id);
    }

    private static Optional<Claim> own(Filed filed, ClaimAnchor anchor) {
        return filed.claims().stream().filter(it -> it.id().equals(anchor.claim())).findFirst();
    }

    private static Optional<Claim> claim(Filed filed, ClaimAnchor anchor) {
        return passage(filed, anchor.evidence()).stream()
                .flatMap(at ->
                        filed.claims().stream()
                                .filter(it -> it.content().relation().equals(anchor.relation()))
                                .filter(it -> it.evidence().overlaps(at))
                                .max(
                                        comparingInt((Claim it) -> shared(it.evidence(), at))
                                                .thenComparingInt(it -> -it.evidence().length())
                                                .thenComparing(Claim::id))
                                .stream())
                .findFirst();
    }

    private static int shared(Passage one, Passage other) {
        return Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
    }

    /// Where the words of an anchor stand: at its offsets, or after the report was laid out anew, where they stand nearest to these.
    private static Optional<Passage> passage(Filed filed, Anchor anchor) {
        String text = filed.report().text();
        int nearest = -1;
        for (int at = text.indexOf(anchor.words());
                at >= 0;
                at = text.indexOf(anchor.words(), at + 1)) {
            int wanted = anchor.at().begin();
            if (nearest < 0 || Math.abs(at - wanted) < Math.abs(nearest - wanted)) {
                nearest = at;
            }
        }
        return nearest < 0
                ? Optional.empty()
                : Optional.of(new Passage(nearest, nearest + anchor.words().length()));
    }

    /// The id of the actor that is meant.
    Optional<String> actor(Anchor anchor) {
        return census.at(anchor).map(actor -> actor.id());
    }

    /// The id of the source that is meant, as `SourceId` makes it.
    Optional<String> source(SourceAnchor anchor) {
        return switch (anchor) {
            case SourceAnchor.Outlet(var name) ->
                    Optional.of(identities.of("", new Source.Outlet(name)));
            case SourceAnchor.Speaker(var words) ->
                    reports.find(words.report())
                            .flatMap(filed -> speaker(filed, words))
                            .or(() -> actor(words));
        };
    }

    private Optional<String> speaker(Filed filed, Anchor words) {
        return speakers(filed)
                .filter(speaker -> speaker.at().filter(words.at()::equals).isPresent())
                .map(speaker -> id(filed, speaker))
                .findFirst();
    }

    /// All who say something in a report's statements.
    static Stream<Link.Speaker> speakers(Filed filed) {
        return filed.claims().stream()
                .flatMap(claim -> claim.attribution().relayed().stream())
                .flatMap(link -> link.speakers().stream());
    }

    /// The id of a speaker, as `SourceId` makes it.
    String id(Filed filed, Link.Speaker speaker) {
        return id(filed, identities.named(filed, speaker.source()));
    }

    /// The id of a source of this report.
    String id(Filed filed, Source source) {
        return source.isNamed()
                ? identities.of(filed.id(), source)
                : SourceId.unnamed(filed.id(), source.label());
    }
}
