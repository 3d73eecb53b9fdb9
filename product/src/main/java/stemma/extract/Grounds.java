package stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.Draft;
import stemma.model.Ground;
import stemma.model.Link;
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.predicate.Argument;
import stemma.predicate.Event;
import stemma.predicate.Role;
import stemma.predicate.Sign;
import stemma.predicate.Way;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;
import stemma.time.Time;

/// How the parts of a draft were read: the words, the way through the tree, the line of the table, the rule.
final class Grounds {
    private static final String TABLE = "predicates.tsv: ";

    private final Report report;
    private final Tagged tagged;
    private final Sayings sayings;
    private final Trees tree;

    Grounds(Report report, Tagged tagged) {
        this.report = report;
        this.tagged = tagged;
        this.sayings = new Sayings(tagged.sayings());
        this.tree = new Trees(tagged.sentences());
    }

    /// Of what somebody says.
    ///
    /// @param rule by which that was read
    /// @param time whose words hang on the head of what is said
    List<Ground> of(Saying said, Draft draft, String rule, Optional<Time> time) {
        var grounds = new ArrayList<Ground>();
        grounds.add(sure(Ground.of("relation", "says", said.cue(), rule), said));
        named(grounds, "agent", draft.content().agents(), "a name in the words for the source");
        named(grounds, "patient", draft.content().patients(), "a name in what is said");
        grounds.add(cue(said, draft.modality()));
        chain(grounds, draft);
        time.ifPresent(found -> grounds.add(when(found, draft)));
        return grounds;
    }

    /// Of what happened or holds.
    ///
    /// @param saying the one whose content it stands in
    /// @param time   whose words hang on its predicate
    List<Ground> of(Event event, Draft draft, Optional<Integer> saying, Optional<Time> time) {
        var grounds = new ArrayList<Ground>();
        grounds.add(
                Ground.of(
                                "relation",
                                event.relation().id(),
                                List.of(event.at()),
                                "the line fits this word and what stands around it")
                        .after(TABLE + event.rule()));
        roles(grounds, event, draft);
        modality(grounds, event, draft.modality(), saying);
        chain(grounds, draft);
        time.ifPresent(found -> grounds.add(when(found, event, draft)));
        return grounds;
    }

    private static void named(
            List<Ground> grounds, String part, List<Mention> mentions, String rule) {
        mentions.forEach(
                name -> grounds.add(Ground.of(part, name.name(), List.of(name.at()), rule)));
    }

    private void roles(List<Ground> grounds, Event event, Draft draft) {
        actors(grounds, event, Role.AGENT, draft.content().agents());
        actors(grounds, event, Role.PATIENT, draft.content().patients());
        for (var role : List.of(Role.THEME, Role.INSTRUMENT, Role.AMOUNT, Role.PLACE)) {
            event.of(role)
                    .forEach(filler ->
                            grounds.add(
                                    filler(
                                            event,
                                            role,
                                            filler,
                                            filler.phrase().in(report.text()))));
        }
    }

    private void actors(List<Ground> grounds, Event event, Role role, List<Mention> mentions) {
        for (var mention : mentions) {
            grounds.add(
                    event.of(role).stream()
                            .filter(argument -> argument.phrase().overlaps(mention.at()))
                            .findFirst()
                            .map(argument -> filler(event, role, argument, mention.name()))
                            .orElseGet(() -> elsewhere(event, role, mention)));
        }
    }

    /// Somebody meant by a word that does not name him, or by the words for the source.
    private Ground elsewhere(Event event, Role role, Mention mention) {
        var pronoun = event.of(role).stream().findFirst();
        String rule =
                pronoun.map(argument ->
                                "“%s” stands for this one"
                                        .formatted(argument.phrase().in(report.text())))
                        .orElse("the source of the saying whose cue the word is");
        var ground = Ground.of(role.word(), mention.name(), List.of(mention.at()), rule);
        return pronoun.map(argument -> ground.by(argument.path()).after(slot(event, role)))
                .orElse(ground);
    }

    private static Ground filler(Event event, Role role, Argument argument, String read) {
        String slot = slot(event, role);
        String rule = "";
        if (slot.isEmpty()) {
            rule =
                    switch (role) {
                        case THEME -> "content of the act that no event tells";
                        case PLACE -> "a place behind a preposition of places";
                        case AMOUNT -> "a number before who or what it counts";
                        case AGENT, PATIENT, INSTRUMENT -> "by another word of the sentence";
                    };
        }
        return Ground.of(role.word(), read, List.of(argument.phrase()), rule)
                .by(argument.path())
                .after(slot);
    }

    /// The part of the line that asks for a role: `predicates.tsv: 12 a:subj`; empty where the line does not.
    private static String slot(Event event, Role role) {
        String[] cells = event.rule().split(" ");
        return Stream.of(cells)
                .filter(cell -> cell.startsWith(role.sign() + ":"))
                .findFirst()
                .map(cell -> TABLE + cells[0] + " " + cell)
                .orElse("");
    }

    private void modality(
            List<Ground> grounds, Event event, Modality modality, Optional<Integer> saying) {
        var before = grounds.size();
        event.signs().forEach(sign -> grounds.add(sign(sign)));
        if (modality != event.modality()) {
            saying.map(tagged.sayings()::get).ifPresent(said -> grounds.add(cue(said, modality)));
        }
        if (grounds.size() == before) {
            grounds.add(
                    Ground.of(
                            "modality",
                            modality.word(),
                            List.of(),
                            "no word around it presents it otherwise"));
        }
    }

    private static Ground sign(Sign sign) {
        return Ground.of(
                        "modality",
                        sign.shade().word(),
                        List.of(sign.at()),
                        sign.line().isEmpty() ? "the form of the clause" : "")
                .after(sign.line());
    }

    private static Ground cue(Saying said, Modality modality) {
        return Ground.of(
                "modality",
                modality.word(),
                said.cue(),
                "what a cue of the kind “%s”%s makes of what it hands on"
                        .formatted(
                                said.kind().word(),
                                modality == said.kind().modality()
                                        ? ""
                                        : ", with the words around it,"));
    }

    private void chain(List<Ground> grounds, Draft draft) {
        for (var link : draft.attribution().relayed()) {
            var said = saying(link);
            link.speakers().forEach(speaker -> grounds.add(source(speaker, said)));
            link.cue()
                    .ifPresent(cue ->
                            grounds.add(
                                    Ground.of(
                                            "cue",
                                            cue.kind().word(),
                                            List.of(cue.at()),
                                            "the model's kind of this cue")));
            link.said().ifPresent(told -> grounds.add(said(told)));
        }
    }

    private Ground said(Link.Said said) {
        return Ground.of(
                "said",
                said.when().edtf(),
                List.of(said.at()),
                "hangs on the words that hand it on" + anchor());
    }

    private String anchor() {
        var published = report.imprint().published();
        return published.isStated()
                ? " in a report of " + published.edtf()
                : "; the report has no date";
    }

    private static Ground source(Link.Speaker speaker, Optional<Saying> said) {
        var source =
                Ground.of(
                        "source",
                        speaker.source().label(),
                        speaker.at().stream().toList(),
                        said.map(Grounds::given).orElse(""));
        return said.map(found -> sure(source, found)).orElse(source);
    }

    private Optional<Saying> saying(Link link) {
        return link.cue()
                .flatMap(cue -> sayings.byCue(cue.at()))
                .or(() -> link.words().stream().findFirst().flatMap(this::bySource))
                .map(tagged.sayings()::get);
    }

    private Optional<Integer> bySource(Passage words) {
        return Stream.iterate(0, i -> i < tagged.sayings().size(), i -> i + 1)
                .filter(i -> tagged.sayings().get(i).source().stream().anyMatch(words::overlaps))
                .findFirst();
    }

    private static String given(Saying said) {
        return switch (said.given()) {
            case Given.Here() -> "in words of its own";
            case Given.Unnamed() -> "the words name nobody";
            case Given.Author() -> "the author speaks";
            case Given.SameAs(int _) -> "who said something before goes on";
        };
    }

    private static Ground sure(Ground ground, Saying said) {
        return ground.sure(Math.clamp(said.probability(), 0, 1));
    }

    private Ground when(Time time, Event event, Draft draft) {
        var words = tagged.sentences().get(event.sentence()).words();
        String way =
                tree.head(time.at())
                        .map(words::indexOf)
                        .filter(head -> head >= 0)
                        .map(head -> Way.between(words, event.word(), head))
                        .orElse("");
        return when(time, draft).by(way);
    }

    private Ground when(Time time, Draft draft) {
        return Ground.of(
                "when",
                draft.content().when().edtf(),
                List.of(time.at()),
                "%s %s%s".formatted(time.kind(), time.value(), anchor()));
    }
}
