package stemma.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import stemma.export.Annotations.Nesting;
import stemma.model.ActorKind;
import stemma.model.Amount;
import stemma.model.CueKind;
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.model.When;
import stemma.place.Place;
import stemma.place.PlaceKind;
import stemma.place.Toponym;
import stemma.predicate.Argument;
import stemma.predicate.Certainty;
import stemma.predicate.Event;
import stemma.predicate.Factuality;
import stemma.predicate.NominalTie;
import stemma.predicate.Relations;
import stemma.predicate.Role;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;
import stemma.time.Time;

/// Documents of annotated corpora, in and out.
class AnnotationsTest {
    private static final String LINE =
            "{\"id\":\"d1\",\"split\":\"dev\",\"text\":\"Colonel Varda: the pass, he fears, is closed\",\"entities\":[1,2]}";

    @Test
    void what_was_found_takes_the_place_of_what_was_there_and_all_else_stays() {
        var document = Annotations.parse(LINE);
        var nothing = new Tagged(List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(document.id()).isEqualTo("d1");
        assertThat(document.with(nothing, List.of(), List.of(), Nesting.NESTED))
                .isEqualTo(
                        "{\"id\":\"d1\",\"split\":\"dev\",\"text\":\"Colonel Varda: the pass, he fears, is closed\",\"entities\":[],\"names\":[],\"places\":[],\"attributions\":[]}");
    }

    @Test
    void an_entity_has_the_kind_and_the_name_of_the_actor_whom_it_names() {
        var tagged =
                tagged(
                        List.of(
                                new Entity(new Passage(0, 13), "Person", 0.9),
                                new Entity(new Passage(15, 23), "Location", 0.9)),
                        List.of(new Entity(new Passage(8, 13), "Person", 0.9)));
        var varda = new Mention(new Passage(8, 13), "Salim Varda", ActorKind.PERSON);

        assertThat(Annotations.parse(LINE).with(tagged, List.of(varda), List.of(), Nesting.NESTED))
                .contains(
                        "\"entities\":["
                                + "{\"id\":\"e1\",\"type\":\"Person\",\"spans\":[[0,13]],\"text\":\"Colonel Varda\",\"kind\":\"person\",\"name\":\"Salim Varda\"},"
                                + "{\"id\":\"e2\",\"type\":\"Location\",\"spans\":[[15,23]],\"text\":\"the pass\"}],"
                                + "\"names\":[{\"id\":\"n1\",\"type\":\"Person\",\"spans\":[[8,13]],\"text\":\"Varda\",\"kind\":\"person\",\"name\":\"Salim Varda\"}],");
    }

    @Test
    void an_event_names_its_features_and_the_entities_of_its_arguments() {
        String text = "Norvia may bomb Velm.";
        var entities =
                List.of(
                        new Entity(new Passage(0, 6), "Organisation", 0.9),
                        new Entity(new Passage(16, 20), "Location", 0.9));
        var document = Annotations.parse("{\"id\":\"d1\",\"text\":\"" + text + "\"}");
        var event = bombing(Modality.BELIEVED);

        document.narrate(
                List.of(event),
                List.of(new Factuality(0, 2, new Passage(11, 15), Certainty.POSSIBLE, false, true)),
                entities);

        assertThat(document.with(tagged(entities, List.of()), List.of(), List.of(), Nesting.NESTED))
                .contains(
                        "\"events\":[{\"id\":\"v1\",\"type\":\"attacks\",\"spans\":[[11,15]],\"text\":\"bomb\",\"certainty\":\"POSSIBLE\",\"polarity\":\"POS\",\"time\":\"FUTURE\",\"modality\":\"believed\","
                                + "\"arguments\":[{\"role\":\"agent\",\"spans\":[[0,6]],\"text\":\"Norvia\",\"head\":[0,6],\"entity\":\"e1\"},"
                                + "{\"role\":\"patient\",\"spans\":[[16,20]],\"text\":\"Velm\",\"head\":[16,20],\"entity\":\"e2\"}]}]");
    }

    @Test
    void a_relation_names_two_entities_once_by_the_type_of_re3d() {
        var entities =
                List.of(
                        new Entity(new Passage(0, 6), "Organisation", 0.9),
                        new Entity(new Passage(16, 20), "Organisation", 0.9));
        var document = Annotations.parse("{\"id\":\"d1\",\"text\":\"Norvia may bomb Velm.\"}");
        var event = bombing(Modality.ASSERTED);
        var tie = new NominalTie(NominalTie.Kind.PART, entities.get(1), entities.get(0));

        document.relate(List.of(event, event), List.of(tie), entities);

        assertThat(document.with(tagged(entities, List.of()), List.of(), List.of(), Nesting.NESTED))
                .contains(
                        "\"relations\":[{\"id\":\"r1\",\"type\":\"FightingAgainst\",\"from\":\"e1\",\"to\":\"e2\"},{\"id\":\"r2\",\"type\":\"BelongsTo\",\"from\":\"e2\",\"to\":\"e1\"}]");
    }

    private static Event bombing(Modality modality) {
        var norvia = new Passage(0, 6);
        var velm = new Passage(16, 20);
        return new Event(
                Relations.of("attacks"),
                0,
                2,
                new Passage(11, 15),
                "bomb",
                Map.of(
                        Role.AGENT, List.of(new Argument(0, norvia, norvia, "nsubj", true)),
                        Role.PATIENT, List.of(new Argument(3, velm, velm, "obj", true))),
                modality,
                false,
                List.of(),
                Optional.empty(),
                "1 bomb v a:subj p:obj");
    }

    @Test
    void a_medium_is_said_to_be_one() {
        var tagged =
                tagged(List.of(new Entity(new Passage(15, 23), "Organisation", 0.9)), List.of());
        var pass = new Mention(new Passage(19, 23), "The Pass", ActorKind.MEDIUM);

        assertThat(Annotations.parse(LINE).with(tagged, List.of(pass), List.of(), Nesting.NESTED))
                .contains("\"kind\":\"medium\",\"name\":\"The Pass\",\"medium\":true}");
    }

    @Test
    void a_place_has_its_point_and_so_has_an_entity_that_is_its_name() {
        var tagged = tagged(List.of(new Entity(new Passage(15, 23), "Location", 0.9)), List.of());
        var pass =
                new Place(
                        "Karst Pass",
                        PlaceKind.MOUNTAIN,
                        42.5,
                        -1.25,
                        7,
                        List.of("QX"),
                        OptionalLong.of(12));
        var toponyms = List.of(new Toponym(new Passage(19, 23), pass));
        String point =
                "\"lat\":42.5,\"lon\":-1.25,\"radius\":7,\"countries\":[\"QX\"],\"geonameid\":\"12\"}";

        assertThat(Annotations.parse(LINE).with(tagged, List.of(), toponyms, Nesting.NESTED))
                .contains("\"text\":\"the pass\"," + point)
                .contains(
                        "\"places\":[{\"id\":\"p1\",\"type\":\"Location\",\"spans\":[[19,23]],\"text\":\"pass\",\"name\":\"Karst Pass\",\"place\":\"mountain\","
                                + point);
        assertThat(Annotations.parse(LINE).with(toponyms))
                .contains("\"entities\":[{\"id\":\"p1\",\"type\":\"Location\",\"spans\":[[19,23]]");
    }

    @Test
    void an_attribution_has_its_kind_its_parent_and_the_reason_why_no_source_stands_there() {
        var content = List.of(new Passage(15, 23), new Passage(35, 44));
        var tagged =
                tagged(
                        saying(CueKind.SAYS, List.of(new Passage(0, 13)), content, here(), -1),
                        saying(CueKind.BELIEVES, List.of(), content, new Given.SameAs(0), 0),
                        saying(CueKind.SAYS, List.of(), content, new Given.Unnamed(), -1),
                        saying(CueKind.SAYS, List.of(), content, new Given.Author(), -1));

        assertThat(Annotations.parse(LINE).with(tagged, List.of(), List.of(), Nesting.NESTED))
                .contains(
                        "\"attributions\":[{\"id\":\"a1\",\"kind\":\"says\",\"source\":{\"spans\":[[0,13]],\"text\":\"Colonel Varda\"},\"cue\":null,"
                                + "\"content\":{\"spans\":[[15,23],[35,44]],\"text\":\"the pass is closed\"},\"probability\":0.667},"
                                + "{\"id\":\"a2\",\"kind\":\"believes\",\"source\":null,")
                .contains("\"parent\":\"a1\",\"source_ref\":\"a1\",")
                .contains("\"source_ref\":\"unnamed\",")
                .contains("\"source_ref\":\"author\",");
    }

    @Test
    void what_stands_in_another_is_left_out_for_a_corpus_without_nesting_and_ids_stay() {
        var content = List.of(new Passage(15, 23));
        var tagged =
                tagged(
                        saying(CueKind.SAYS, List.of(), content, new Given.Unnamed(), 1),
                        saying(CueKind.BELIEVES, List.of(), content, new Given.Unnamed(), -1));

        assertThat(Annotations.parse(LINE).with(tagged, List.of(), List.of(), Nesting.OUTERMOST))
                .contains("\"attributions\":[{\"id\":\"a2\",\"kind\":\"believes\"")
                .doesNotContain("a1");
    }

    @Test
    void a_corpus_without_nesting_has_the_source_again_where_it_goes_on_and_the_conjunction() {
        String text = "Varda left, saying that, it rained.";
        var words =
                List.of(
                        new Word(new Passage(12, 18), "VERB", "say", 1, "advcl"),
                        new Word(new Passage(19, 23), "SCONJ", "that", 5, "mark"),
                        new Word(new Passage(23, 24), "PUNCT", ",", 5, "punct"));
        var left = saying(List.of(new Passage(0, 5)), new Passage(6, 10), new Given.Here());
        var rained = saying(List.of(), new Passage(25, 34), new Given.SameAs(0));
        var tagged =
                new Tagged(
                        List.of(new Sentence(new Passage(0, 35), words)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(left, rained));
        String line = "{\"id\":\"d\",\"text\":\"" + text + "\"}";

        assertThat(Annotations.parse(line).with(tagged, List.of(), List.of(), Nesting.OUTERMOST))
                .contains(
                        "\"source\":{\"spans\":[[0,5]],\"text\":\"Varda\"},\"cue\":null,"
                                + "\"content\":{\"spans\":[[19,34]],\"text\":\"that, it rained\"}");
        assertThat(Annotations.parse(line).with(tagged, List.of(), List.of(), Nesting.NESTED))
                .contains(
                        "\"source\":null,\"cue\":null,\"content\":{\"spans\":[[25,34]],\"text\":\"it rained\"}");
    }

    @Test
    void a_corpus_without_nesting_has_who_for_the_source_of_a_relative_clause() {
        String text = "Clerks who said it rained left.";
        var words =
                List.of(
                        new Word(new Passage(0, 6), "NOUN", "clerk", 5, "nsubj"),
                        new Word(new Passage(7, 10), "PRON", "who", 2, "nsubj"),
                        new Word(new Passage(11, 15), "VERB", "say", 0, "acl:relcl"));
        var saying =
                new Saying(
                        CueKind.SAYS,
                        List.of(new Passage(0, 6)),
                        List.of(new Passage(11, 15)),
                        List.of(new Passage(16, 25)),
                        new Given.Here(),
                        Optional.empty(),
                        1);
        var tagged =
                new Tagged(
                        List.of(new Sentence(new Passage(0, 31), words)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(saying));
        String line = "{\"id\":\"d\",\"text\":\"" + text + "\"}";

        assertThat(Annotations.parse(line).with(tagged, List.of(), List.of(), Nesting.OUTERMOST))
                .contains("\"source\":{\"spans\":[[7,10]],\"text\":\"who\"}");
        assertThat(Annotations.parse(line).with(tagged, List.of(), List.of(), Nesting.NESTED))
                .contains("\"source\":{\"spans\":[[0,6]],\"text\":\"Clerks\"}");
    }

    @Test
    void a_corpus_without_nesting_has_the_dash_behind_a_quotation_for_its_cue() {
        String text = "“It rained.” — Varda";
        var words =
                List.of(
                        new Word(new Passage(13, 14), "PUNCT", "—", 1, "punct"),
                        new Word(new Passage(15, 20), "PROPN", "Varda", -1, "root"));
        var said = saying(List.of(new Passage(15, 20)), new Passage(0, 12), here());
        var tagged =
                new Tagged(
                        List.of(new Sentence(new Passage(0, 20), words)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(said));
        String line = "{\"id\":\"d\",\"text\":\"" + text + "\"}";

        assertThat(Annotations.parse(line).with(tagged, List.of(), List.of(), Nesting.OUTERMOST))
                .contains("\"cue\":{\"spans\":[[13,14]],\"text\":\"—\"}");
        assertThat(Annotations.parse(line).with(tagged, List.of(), List.of(), Nesting.NESTED))
                .contains("\"cue\":null");
    }

    private static Saying saying(List<Passage> source, Passage content, Given given) {
        return new Saying(
                CueKind.SAYS, source, List.of(), List.of(content), given, Optional.empty(), 1);
    }

    @Test
    void a_time_has_its_value_and_its_days() {
        var document =
                Annotations.parse(
                        "{\"date\":\"2031-03-12T10:00\",\"text\":\"Since late 2030 it is shut.\",\"timex\":[1]}");
        var late =
                new Time(
                        new Passage(6, 15),
                        Time.Kind.DATE,
                        "2030",
                        "END",
                        When.parse("2030/.."),
                        false);

        document.tell(List.of(late));

        assertThat(document.published()).isEqualTo(When.parse("2031-03-12"));
        assertThat(
                        document.with(
                                tagged(List.of(), List.of()), List.of(), List.of(), Nesting.NESTED))
                .contains(
                        "\"timex\":[{\"id\":\"t1\",\"type\":\"DATE\",\"value\":\"2030\",\"spans\":[[6,15]],\"text\":\"late 2030\","
                                + "\"mod\":\"END\",\"edtf\":\"2030/..\"}]");
    }

    @Test
    void an_amount_has_its_bounds_and_what_it_counts() {
        var document = Annotations.parse("{\"text\":\"at least 40 trucks a month\"}");
        document.count(
                List.of(
                        new Amount(
                                new Passage(0, 11),
                                Optional.of(BigDecimal.valueOf(40)),
                                Optional.empty(),
                                false,
                                "",
                                "P1M",
                                Optional.of(new Passage(12, 18)))));

        assertThat(
                        document.with(
                                tagged(List.of(), List.of()), List.of(), List.of(), Nesting.NESTED))
                .contains(
                        "\"amounts\":[{\"id\":\"q1\",\"spans\":[[0,11]],\"text\":\"at least 40\",\"low\":40,"
                                + "\"exact\":false,\"per\":\"P1M\",\"noun\":\"trucks\"}]");
    }

    @Test
    void a_document_without_a_usable_date_is_from_no_day() {
        for (String date : List.of("", ",\"date\":null", ",\"date\":\"03-02-2031\"")) {
            assertThat(Annotations.parse("{\"text\":\"a\"" + date + "}").published())
                    .isEqualTo(When.unstated());
        }
    }

    @Test
    void a_line_that_is_no_document_is_refused() {
        for (String line : List.of("", "[]", "{}", "{\"text\":1}", "{\"text\":\"a\"", "null")) {
            assertThatThrownBy(() -> Annotations.parse(line))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching("(?s)This is no JSON: .+|A document is a JSON object .+");
        }
    }

    private static Given here() {
        return new Given.Here();
    }

    private static Saying saying(
            CueKind kind, List<Passage> source, List<Passage> content, Given given, int parent) {
        return new Saying(
                kind,
                source,
                List.of(),
                content,
                given,
                parent < 0 ? Optional.empty() : Optional.of(parent),
                2 / 3.0);
    }

    private static Tagged tagged(List<Entity> entities, List<Entity> names) {
        return new Tagged(List.of(), entities, names, List.of(), List.of());
    }

    private static Tagged tagged(Saying... sayings) {
        return new Tagged(List.of(), List.of(), List.of(), List.of(), List.of(sayings));
    }
}
