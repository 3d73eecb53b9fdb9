package stemma.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.desk.Clauses;
import stemma.desk.Found;
import stemma.desk.Lineage;
import stemma.desk.Searching.Alone;
import stemma.desk.Sought;
import stemma.model.Actor;
import stemma.model.Claim;
import stemma.model.Modality;
import stemma.model.Report;
import stemma.model.SavedSearch;
import stemma.weigh.Proposition;
import stemma.weigh.Side;

/// What a search found, in groups.
///
/// @param isLater whether it is not the first page of sentences
/// @param alone   where nothing is found: what finds something by itself
/// @param saved   searches, by name
/// @param token   what a form must bring back to be believed
record SearchPage(
        Frame frame,
        Found found,
        boolean isLater,
        List<Alone> alone,
        List<SavedSearch> saved,
        String token) {
    static final int SENTENCES = 40;
    static final int IN_ONE = 5;
    private static final int FEW = 8;

    /// So many propositions are looked for at most.
    static final int MOST_PROPOSITIONS = 50;

    private static final int CLAIMS = 3;

    Sought sought() {
        return found.sought();
    }

    String address() {
        return frame.desk().search();
    }

    /// Where a query is searched for.
    String searching(String query) {
        return frame.desk().search(query);
    }

    String heading() {
        if (sought().isEmpty()) {
            return "Search";
        }
        if (found.isEmpty()) {
            return isLater ? "No further sentence" : "Nothing fits all of this";
        }
        int sentences = found.sentences();
        String some =
                Wording.count(sentences, "sentence")
                        + (found.next().isPresent() ? " and more" : "")
                        + " in "
                        + Wording.count(found.inReports().size(), "report");
        return sentences == 0 ? "No sentence, but other things" : some;
    }

    /// Whether all words stand in some report, but in no sentence together.
    boolean isApart() {
        return found.sentences() == 0
                && found.reports() > 0
                && sought().conditions().isEmpty()
                && !isLater;
    }

    /// The reports that hold the words.
    String reports() {
        var words = new LinkedHashMap<String, String>();
        words.put("q", sought().text());
        return frame.desk().reports() + Place.query(words);
    }

    Snippet snippet(Report report, Found.Hit hit) {
        return Snippet.of(report, hit);
    }

    String passage(Report report, Found.Hit hit) {
        return frame.desk().passage(report.id(), hit.at());
    }

    /// The first statements of a sentence.
    List<ClaimLine> claims(Report report, Found.Hit hit) {
        return hit.claims().stream()
                .limit(CLAIMS)
                .map(claim -> ClaimLine.of(frame.desk(), report, claim))
                .toList();
    }

    static int moreClaims(Found.Hit hit) {
        return Math.max(0, hit.claims().size() - CLAIMS);
    }

    List<Proposition> propositions() {
        return found.propositions().stream().limit(FEW).toList();
    }

    String clause(Proposition proposition) {
        return Wording.shortened(Clauses.of(proposition, found.lineage()), 200);
    }

    /// `for: 3 reports, 2 origins; against: 1 report, 1 origin`
    String origins(Proposition proposition) {
        return origins(found.lineage(), proposition);
    }

    static String origins(Lineage lineage, Proposition proposition) {
        return String.join(
                "; ",
                lineage.origins(proposition).sides().stream().map(SearchPage::origins).toList());
    }

    private static String origins(Side side) {
        String of =
                switch (side.stance()) {
                    case FOR -> "";
                    case AGAINST -> "against: ";
                    case OPEN -> "asked, planned or believed: ";
                };
        return "%s%s in %s"
                .formatted(
                        of,
                        Wording.count(side.independent(), "origin"),
                        Wording.count(side.reports(), "report"));
    }

    List<Actor> actors() {
        return found.actors().stream().limit(FEW).toList();
    }

    /// The page of actors with these words in a name.
    String allActors() {
        var words = new LinkedHashMap<String, String>();
        words.put(
                "q",
                String.join(" ", sought().words().stream().map(Sought.Wanted::words).toList()));
        return frame.desk().actors() + Place.query(words);
    }

    List<stemma.desk.SourceRecord> sources() {
        return found.sources().stream().limit(FEW).toList();
    }

    /// `12 propositions`; of very many not all are looked for.
    static String count(List<Proposition> found) {
        return isMany(found)
                ? Wording.number(found.size()) + " or more propositions"
                : Wording.count(found.size(), "proposition");
    }

    static boolean isMany(List<Proposition> found) {
        return found.size() >= MOST_PROPOSITIONS;
    }

    static int more(List<?> all) {
        return Math.max(0, all.size() - FEW);
    }

    Optional<String> next() {
        return found.next().map(after -> searching(sought().text()) + "&after=" + after);
    }

    /// The same as data.
    String data(String ending) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("q", sought().text());
        return address() + "." + ending + Place.query(parts);
    }

    /// The name under which this search is saved.
    Optional<String> savedAs() {
        return saved.stream()
                .filter(search -> search.query().equals(sought().text()))
                .map(SavedSearch::name)
                .findFirst();
    }

    /// What the found sentences can be narrowed down by: kind of filter, then word and query.
    Map<String, Map<String, String>> narrower() {
        var all = new LinkedHashMap<String, Map<String, String>>();
        put(all, "Presented as", modalities(), "modality:");
        put(all, "Outlet", outlets(), "outlet:");
        put(all, "Language", languages(), "lang:");
        if (!sought().isEmpty()
                && sought().parts().stream().noneMatch(it -> it.typed().startsWith("origins:"))) {
            all.put("Origins", Map.of("two or more", sought().with("origins:>=2")));
        }
        return all;
    }

    private void put(
            Map<String, Map<String, String>> all,
            String heading,
            Map<String, String> values,
            String key) {
        boolean isAsked = sought().parts().stream().anyMatch(part -> part.typed().startsWith(key));
        if (values.size() > 1 && !isAsked) {
            var links = new LinkedHashMap<String, String>();
            values.forEach((label, value) -> links.put(label, sought().with(key + value)));
            all.put(heading, links);
        }
    }

    private Map<String, String> modalities() {
        var words = new LinkedHashMap<String, String>();
        for (var modality : Modality.values()) {
            if (found.inReports().stream()
                    .flatMap(in -> in.hits().stream())
                    .flatMap(hit -> hit.claims().stream())
                    .map(Claim::modality)
                    .anyMatch(modality::equals)) {
                words.put(modality.word(), modality.word());
            }
        }
        return words;
    }

    private Map<String, String> outlets() {
        var outlets = new LinkedHashMap<String, String>();
        found.inReports().stream()
                .flatMap(in -> in.report().imprint().outlet().stream())
                .distinct()
                .sorted()
                .limit(FEW)
                .forEach(outlet ->
                        outlets.put(
                                Wording.shortened(Wording.level(outlet), 40),
                                "\"" + outlet.replace("\"", "") + "\""));
        return outlets;
    }

    private Map<String, String> languages() {
        var tags = new LinkedHashMap<String, String>();
        found.inReports().stream()
                .map(in -> in.report().language())
                .distinct()
                .sorted()
                .forEach(tag -> tags.put(Wording.language(tag), tag));
        return tags;
    }
}
