package stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stemma.model.ActorKind;
import stemma.model.Amount;
import stemma.model.Attribution;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Claim;
import stemma.model.Content;
import stemma.model.Cue;
import stemma.model.CueKind;
import stemma.model.Decision.Given;
import stemma.model.Draft;
import stemma.model.Entry;
import stemma.model.Field;
import stemma.model.Ground;
import stemma.model.Imprint;
import stemma.model.Link;
import stemma.model.Listing;
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.model.Point;
import stemma.model.Recorded;
import stemma.model.Reliability;
import stemma.model.Report;
import stemma.model.Source;
import stemma.model.When;
import stemma.model.Where;

/// Records as JSON objects, each in one line.
class JsonLinesTest {
    private static final String TEXT =
            "𝒦arst: \"Varda\" reportedly\nasked the Front to leave Kesh.";

    private static final Report REPORT =
            new Report(
                    "0123456789abcdef",
                    "a \"b\".txt",
                    Imprint.unknown(),
                    "en",
                    TEXT,
                    List.of(new Block(BlockKind.PARAGRAPH, new Passage(0, TEXT.length()), "en")));

    @Test
    void what_is_not_known_is_null() {
        var listing = new Listing("ab", "a.txt", Imprint.unknown(), "und", 0, false);

        assertThat(JsonLines.report(listing))
                .isEqualTo(
                        "{\"id\":\"ab\",\"file\":\"a.txt\",\"title\":null,\"outlet\":null,\"author\":null,\"published\":null,\"series\":null,\"number\":null,\"url\":null,\"language\":\"und\",\"claims\":0}");
    }

    @Test
    void a_text_with_quotes_and_lines_stays_on_one_line() {
        var listing = new Listing("ab", REPORT.file(), Imprint.unknown(), "en", 1, true);

        assertThat(JsonLines.report(listing, REPORT))
                .doesNotContain("\n")
                .contains("\"file\":\"a \\\"b\\\".txt\"")
                .endsWith(
                        "\"text\":\"𝒦arst: \\\"Varda\\\" reportedly\\nasked the Front to leave Kesh.\",\"rest\":\"\",\"blocks\":[{\"kind\":\"paragraph\",\"begin\":0,\"end\":%d,\"language\":\"en\"}]}"
                                .formatted(TEXT.length()));
    }

    /// The first letter takes two UTF-16 code units.
    @Test
    void a_claim_has_its_chain_outermost_first_and_offsets_in_utf_16() {
        var relayed =
                List.of(
                        Link.by(
                                new Source.Unnamed(""),
                                Optional.empty(),
                                Optional.of(new Cue(words("reportedly"), CueKind.SAYS))),
                        new Link(
                                List.of(
                                        new Link.Speaker(
                                                new Source.Person("Salim Varda"),
                                                Optional.of(words("Varda"))),
                                        new Link.Speaker(
                                                new Source.Unnamed("the Front"),
                                                Optional.of(words("the Front")))),
                                Optional.of(new Cue(words("asked"), CueKind.ASKS)),
                                Optional.of(
                                        new Link.Said(words("leave"), When.parse("2031-03-06")))));
        var content =
                new Content(
                        "says",
                        List.of(words("the Front"), words("to leave Kesh")),
                        List.of(new Mention(words("Varda"), "Salim Varda", ActorKind.PERSON)),
                        List.of(
                                new Mention(
                                        words("Front"), "Tarvel Front", ActorKind.ORGANISATION)),
                        When.parse("2031-03"),
                        Optional.of(new Where(words("Kesh"), "Kesh", Optional.empty())));
        var draft =
                new Draft(
                        words("asked the Front to leave Kesh"),
                        content,
                        Modality.REQUESTED,
                        new Attribution(REPORT.outlet(), relayed),
                        0.5);
        var claim = Claim.of(REPORT, draft);

        var letters =
                List.of(
                        Optional.<Reliability>empty(),
                        Optional.of(Reliability.USUALLY_RELIABLE),
                        Optional.<Reliability>empty());

        assertThat(JsonLines.claim(REPORT, claim, letters, List.of()))
                .isEqualTo(
                        "{\"report\":\"a \\\"b\\\".txt\",\"evidence\":\"asked the Front to leave Kesh\",\"begin\":27,\"end\":56,\"relation\":\"says\","
                                + "\"agents\":[{\"name\":\"Salim Varda\",\"kind\":\"person\",\"begin\":9,\"end\":14}],"
                                + "\"patients\":[{\"name\":\"Tarvel Front\",\"kind\":\"organisation\",\"begin\":37,\"end\":42}],"
                                + "\"modality\":\"requested\","
                                + "\"chain\":[{\"source\":\"outlet not known\",\"named\":false,\"cue\":null,\"with\":[],\"said\":null},"
                                + "{\"source\":\"not said\",\"named\":false,\"cue\":\"reportedly\",\"with\":[],\"said\":null},"
                                + "{\"source\":\"Salim Varda\",\"named\":true,\"cue\":\"asked\",\"with\":[{\"source\":\"the Front\",\"named\":false}],"
                                + "\"said\":{\"words\":\"leave\",\"begin\":46,\"end\":51,\"when\":\"2031-03-06\"}}],"
                                + "\"when\":\"2031-03\",\"where\":\"Kesh\",\"confidence\":0.5,\"id\":\""
                                + claim.id()
                                + "\",\"content\":[[33,42],[43,56]],\"themes\":[],\"instruments\":[],\"amounts\":[],"
                                + "\"place\":{\"begin\":52,\"end\":56,\"latitude\":null,\"longitude\":null,\"radius\":null,\"geoname\":null},"
                                + "\"about\":null,\"reliability\":[null,\"B\",null],\"decisions\":[]}");
    }

    @Test
    void a_claim_has_its_things_amounts_point_and_act() {
        var content =
                new Content(
                        "attacks",
                        List.of(words("leave Kesh")),
                        List.of(),
                        List.of(),
                        List.of(words("Kesh")),
                        List.of(words("leave")),
                        List.of(
                                new Amount(
                                        words("asked"),
                                        Optional.of(new BigDecimal("3")),
                                        Optional.empty(),
                                        false,
                                        "km",
                                        "P1M",
                                        Optional.of(words("Front")))),
                        When.unstated(),
                        Optional.of(
                                new Where(
                                        words("Kesh"),
                                        "Kesh",
                                        Optional.of(new Point(1.5, -2, 3, Optional.of(17L))))));
        var act = draft(content, "asked the Front");
        var draft =
                draft(content, "leave Kesh")
                        .about(act, Ground.of("about", "requests", List.of(), "asked"));

        assertThat(JsonLines.claim(REPORT, Claim.of(REPORT, draft), List.of(), List.of()))
                .endsWith(
                        "\"content\":[[46,56]],\"themes\":[{\"words\":\"Kesh\",\"begin\":52,\"end\":56}],"
                                + "\"instruments\":[{\"words\":\"leave\",\"begin\":46,\"end\":51}],"
                                + "\"amounts\":[{\"words\":\"asked\",\"begin\":27,\"end\":32,\"low\":3,\"high\":null,\"exact\":false,"
                                + "\"unit\":\"km\",\"per\":\"P1M\",\"noun\":\"Front\"}],"
                                + "\"place\":{\"begin\":52,\"end\":56,\"latitude\":1.5,\"longitude\":-2.0,\"radius\":3,\"geoname\":17},"
                                + "\"about\":\""
                                + Claim.of(REPORT, act).id()
                                + "\",\"reliability\":[],\"decisions\":[]}");
    }

    @Test
    void an_explanation_has_what_there_is_of_each_part() {
        var claim = Claim.of(REPORT, draft(CONTENT, "leave Kesh"));
        var ground =
                Ground.of("agent", "Front", List.of(words("the Front")), "")
                        .by("obj")
                        .after("predicates.tsv: 12 a:subj")
                        .sure(0.5);

        assertThat(JsonLines.explained(REPORT, claim, List.of(ground), "4"))
                .isEqualTo(
                        "{\"id\":\""
                                + claim.id()
                                + "\",\"report\":\"a \\\"b\\\".txt\",\"about\":null,\"relation\":\"says\",\"modality\":\"asserted\",\"reader\":\"4\","
                                + "\"grounds\":[{\"part\":\"agent\",\"read\":\"Front\",\"words\":[{\"words\":\"the Front\",\"begin\":33,\"end\":42}],"
                                + "\"path\":\"obj\",\"line\":\"predicates.tsv: 12 a:subj\",\"rule\":null,\"probability\":0.5}]}");
    }

    private static final Content CONTENT =
            new Content(
                    "says",
                    List.of(words("leave Kesh")),
                    List.of(),
                    List.of(),
                    When.unstated(),
                    Optional.empty());

    private static Draft draft(Content content, String evidence) {
        return new Draft(
                words(evidence),
                content,
                Modality.ASSERTED,
                new Attribution(REPORT.outlet(), List.of()),
                0.5);
    }

    @Test
    void a_decision_says_who_when_what_and_why() {
        var entry =
                new Entry(
                        new Given("ab", Field.OUTLET, "Karst Radio"),
                        "Mara",
                        Instant.parse("2031-04-01T08:00:00Z"),
                        "the masthead says so");

        assertThat(JsonLines.typed("decision", JsonLines.entry(new Recorded(3, entry, true))))
                .isEqualTo(
                        "{\"type\":\"decision\",\"number\":3,\"at\":\"2031-04-01T08:00:00Z\",\"who\":\"Mara\",\"decision\":\"given\",\"report\":\"ab\",\"field\":\"outlet\",\"value\":\"Karst Radio\",\"why\":\"the masthead says so\",\"inForce\":true}");
    }

    private static Passage words(String words) {
        int begin = TEXT.indexOf(words);
        return new Passage(begin, begin + words.length());
    }
}
