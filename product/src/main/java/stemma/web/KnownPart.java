package stemma.web;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.desk.Desk;
import stemma.model.Actor;
import stemma.model.ActorKind;
import stemma.model.Affiliation;
import stemma.model.Known;
import stemma.model.Known.Post;
import stemma.model.When;

/// What one knowledge pack says of an actor, as its page shows it.
///
/// @param posts its own affiliations, then those that others have with it
record KnownPart(Known told, List<Line> posts) {
    private static final int NAMES = 40;

    /// @param said  `Foreign Minister of`, `has as member`
    /// @param other whom it is with; empty where nobody is told
    /// @param link  the page of the actor that this is in the casebook; empty where none is
    /// @param dates `from 12 May 2029 to 2031`; empty where none is told
    record Line(String said, String other, String link, String dates) {}

    /// One for each pack that knows it.
    static List<KnownPart> of(Bench bench, Actor actor) {
        var known = bench.desk().whoIsWho().known(actor);
        return known.isEmpty() ? List.of() : known.stream().map(told -> of(bench, told)).toList();
    }

    private static KnownPart of(Bench bench, Known told) {
        var links = links(bench.desk(), bench.place(), told.pack());
        return new KnownPart(
                told, told.affiliations().stream().map(post -> line(post, links)).toList());
    }

    /// The pages of those actors whom the pack knows, by profile.
    private static Map<String, String> links(Desk desk, Place place, String pack) {
        return desk.whoIsWho().actors().all().stream()
                .flatMap(actor ->
                        actor.known().stream()
                                .filter(lead -> lead.pack().equals(pack))
                                .map(lead -> Map.entry(lead.profile(), actor.id())))
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                entry -> place.actor(entry.getValue()),
                                (first, _) -> first));
    }

    private static Line line(Post post, Map<String, String> links) {
        return new Line(
                said(post),
                post.name(),
                links.getOrDefault(post.other(), ""),
                dates(post.told().since(), post.told().until()));
    }

    private static String said(Post post) {
        var role = post.told().role();
        if (post.isHis()) {
            return role.equals(Affiliation.PART)
                    ? "part of"
                    : role.isEmpty() ? "holds the post" : post.name().isEmpty() ? role : role + ":";
        }
        return role.equals(Affiliation.PART)
                ? "its part:"
                : role.isEmpty() ? "held by" : "its " + role + ":";
    }

    private static String dates(When since, When until) {
        var from = since.isStated() ? "from " + Wording.date(since) : "";
        var to = until.isStated() ? "to " + Wording.date(until) : "";
        return (from + " " + to).strip();
    }

    /// `organisation`; empty where the pack does not tell.
    String kind() {
        var kind = told.profile().kind();
        return kind == ActorKind.UNKNOWN ? "" : Wording.kind(kind);
    }

    /// The names that it has there, the usual one first; of very many the first.
    List<String> names() {
        var profile = told.profile();
        return Stream.concat(Stream.of(profile.name()), profile.names().stream())
                .distinct()
                .limit(NAMES)
                .toList();
    }

    /// How many names are left out.
    int more() {
        return Math.max(0, told.profile().names().size() + 1 - NAMES);
    }

    List<String> doubtful() {
        return told.profile().weak().stream().limit(NAMES).toList();
    }

    String countries() {
        return String.join(", ", told.profile().countries());
    }

    Optional<String> wikidata() {
        return told.profile().wikidata();
    }
}
