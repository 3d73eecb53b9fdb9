package stemma.web;

import java.util.ArrayList;
import java.util.List;
import stemma.model.Attribution;
import stemma.model.Claim;
import stemma.model.Link;
import stemma.model.Report;
import stemma.model.Source;

/// One mouth a statement came through, as a step of the ladder.
///
/// @param style `doc` for the page one reads, `anon` for a source without a name, otherwise empty
/// @param name  as pages call it
/// @param how   what it does at this step: the verb, and the report's own words for it
/// @param said  when it does so; empty where that is not told
record Rung(String style, String name, String how, String said) {

    /// The whole chain, outermost first: the report's outlet, then everyone it relays.
    static List<Rung> of(Report report, Claim claim) {
        var rungs = new ArrayList<Rung>();
        rungs.add(outlet(report, claim.attribution()));
        claim.attribution().relayed().forEach(link -> rungs.add(of(report, link)));
        return List.copyOf(rungs);
    }

    private static Rung outlet(Report report, Attribution attribution) {
        String name = report.imprint().outlet().orElseGet(() -> named(attribution.outlet()));
        return new Rung("doc", name, attribution.isOwnWords() ? "in its own words" : "relays", "");
    }

    private static String named(Source outlet) {
        return outlet.isNamed() ? outlet.label() : "outlet not known";
    }

    private static Rung of(Report report, Link link) {
        String cue =
                link.cue()
                        .map(found ->
                                "%s, “%s”"
                                        .formatted(
                                                Wording.verb(found.kind()),
                                                words(report, found.at())))
                        .orElse("is quoted");
        String said = link.said().map(it -> Wording.date(it.when())).orElse("");
        return link.isNamed()
                ? new Rung("", link.label(), cue, said)
                : new Rung("anon", unnamed(link), "unnamed; " + cue, said);
    }

    private static String unnamed(Link link) {
        String label = link.label();
        return label.equals(Source.NOT_SAID) ? label : "“" + Wording.folded(label) + "”";
    }

    private static String words(Report report, stemma.model.Passage at) {
        return at.end() <= report.text().length()
                ? Wording.shortened(at.in(report.text()), 40)
                : "";
    }
}
