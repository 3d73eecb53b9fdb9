package stemma.web;

import java.util.List;
import java.util.stream.Collectors;
import stemma.desk.Clauses;
import stemma.model.Claim;
import stemma.model.Content;
import stemma.model.Link;
import stemma.model.Mention;
import stemma.model.Report;
import stemma.model.Source;

/// A statement as a sentence: who does what to whom.
///
/// @param subject who does it; of what is only said, who says it in the end
/// @param verb    what the subject does
/// @param object  to whom; empty where nobody is named, and of what is only said
record Stated(String subject, String verb, String object) {
    static final String NOT_NAMED = "Someone not named";

    static Stated of(Report report, Claim claim) {
        var content = claim.content();
        return content.isSaid()
                ? new Stated(speaker(Rung.of(report, claim).getLast()), verb(report, claim), "")
                : new Stated(
                        content.agents().isEmpty() ? NOT_NAMED : names(content.agents()),
                        verb(content),
                        names(content.patients()));
    }

    /// "agrees with" somebody; without any, "agrees".
    private static String verb(Content content) {
        var agents = content.agents().stream().map(Mention::name).toList();
        String verb = Clauses.verb(content.relation(), Clauses.areSeveral(agents));
        return content.patients().isEmpty() ? Clauses.alone(verb) : verb;
    }

    private static String verb(Report report, Claim claim) {
        var relayed = claim.attribution().relayed();
        if (relayed.isEmpty()) {
            return "writes";
        }
        String verb = verb(report, claim, relayed.getLast());
        var speakers = relayed.getLast().sources().stream().map(Source::label).toList();
        return Clauses.areSeveral(speakers) ? Clauses.ofSeveral(verb) : verb;
    }

    /// By the words that hand it over. Those that hand over what it is part of do not tell how it is meant: "'… and I warned of it', he said".
    private static String verb(Report report, Claim claim, Link last) {
        return last.cue()
                .filter(cue ->
                        cue.kind().modality() == claim.modality()
                                || claim.evidence().overlaps(cue.at()))
                .map(cue -> Wording.verb(cue.kind(), claim.modality(), cue.at().in(report.text())))
                .orElseGet(() -> Wording.verb(claim.modality()));
    }

    private static String speaker(Rung last) {
        return last.style().equals("anon") && last.name().equals(Source.NOT_SAID)
                ? NOT_NAMED
                : last.name();
    }

    private static String names(List<Mention> mentions) {
        return mentions.stream()
                .map(Mention::name)
                .map(Wording::folded)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// In the middle of a sentence: `someone not named aids Tarvel Front`
    String clause() {
        return subject.equals(NOT_NAMED)
                ? new Stated("someone not named", verb, object).sentence()
                : sentence();
    }

    /// `Karst League aids Tarvel Front`
    String sentence() {
        return object.isEmpty()
                ? "%s %s".formatted(subject, verb)
                : "%s %s %s".formatted(subject, verb, object);
    }
}
