package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stemma.model.CueKind;
import stemma.model.Passage;
import stemma.tagger.Finding.Given;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tree.Node;

class RolesTest {
    private String text = "";
    private final List<Finding> findings = new ArrayList<>();
    private List<Span> entities = List.of();
    private List<Span> names = List.of();

    /// Words of these hang on the one behind them.
    private final Map<String, String> parts =
            new HashMap<>(
                    Map.of(
                            "that",
                            "SCONJ",
                            "Halden",
                            "ADJ",
                            "officials",
                            "NOUN",
                            "and",
                            "CCONJ",
                            "my",
                            "DET"));

    /// Where a word is not named here, its relation is `dep`.
    private final Map<String, String> relations = new HashMap<>();

    /// Of words that hang on another than the one beside them.
    private final Map<String, Integer> heads = new HashMap<>();

    /// @param spans such as `source 0 2`, half-open, in words
    private void finding(int anchor, double probability, Given given, String... spans) {
        findings.add(
                new Finding(
                        anchor,
                        CueKind.SAYS,
                        probability,
                        given,
                        spans("source", spans),
                        spans("cue", spans),
                        spans("content", spans)));
    }

    private static List<Span> spans(String type, String... spans) {
        return List.of(spans).stream()
                .map(span -> span.split(" "))
                .filter(cells -> cells[0].equals(type))
                .map(cells ->
                        new Span(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), type, 0.8))
                .toList();
    }

    /// Words stand one space apart; "that" is a conjunction where it is written so in small letters.
    private List<Saying> sayings() {
        var words = List.of(text.split(" "));
        var places = new ArrayList<Passage>();
        int at = 0;
        for (String word : words) {
            places.add(new Passage(at, at + word.length()));
            at += word.length() + 1;
        }
        var nodes =
                IntStream.range(0, words.size())
                        .mapToObj(i ->
                                new Node(
                                        parts.getOrDefault(words.get(i), "PRON"),
                                        "l|0+|0+",
                                        heads.getOrDefault(
                                                words.get(i),
                                                parts.containsKey(words.get(i)) ? i + 1 : i - 1),
                                        relations.getOrDefault(words.get(i), "dep")))
                        .toList();
        var found = new Found(nodes, entities, names, List.of(), findings);
        return Roles.of(List.of(new Cut(words, true)), found, places);
    }

    private List<String> contents(Saying saying) {
        return saying.content().stream().map(passage -> passage.in(text)).toList();
    }

    @Test
    void what_is_said_starts_behind_that_and_ends_before_the_stop() {
        text = "Mira said that the port is closed .";
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 2 8");

        assertThat(contents(sayings().getFirst())).containsExactly("the port is closed");
    }

    @Test
    void that_which_points_at_a_thing_belongs_to_what_is_said() {
        text = "Mira said : That port is closed .";
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 3 8");

        assertThat(contents(sayings().getFirst())).containsExactly("That port is closed");
    }

    @Test
    void the_stop_of_a_quotation_stays_and_the_comma_behind_it_goes() {
        text = "“ It is closed . ” , said Mira .";
        finding(7, 0.9, Given.UNNAMED, "source 8 10", "cue 7 8", "content 0 7");

        assertThat(contents(sayings().getFirst())).containsExactly("“ It is closed . ”");
        assertThat(sayings().getFirst().source())
                .extracting(passage -> passage.in(text))
                .containsExactly("Mira");
    }

    @Test
    void the_stop_within_an_open_quotation_stays() {
        text = "\" It is closed . Go home . \" Mira said .";
        finding(9, 0.9, Given.UNNAMED, "cue 9 10", "content 0 5", "content 6 9");

        assertThat(contents(sayings().getFirst()))
                .containsExactly("\" It is closed . Go home . \"");
    }

    @Test
    void a_source_takes_in_the_whole_of_a_mention() {
        text = "The Institute for Tides said it was closed";
        finding(4, 0.9, Given.UNNAMED, "source 0 3", "cue 4 5", "content 5 8");
        entities = List.of(new Span(0, 4, "Organisation", 0.9));

        assertThat(sayings().getFirst().source())
                .extracting(passage -> passage.in(text))
                .containsExactly("The Institute for Tides");
    }

    @Test
    void a_source_has_the_noun_of_its_adjective_and_ends_with_no_joining_word() {
        text = "Halden officials said it was closed";
        finding(2, 0.9, Given.UNNAMED, "source 0 1", "cue 2 3", "content 3 6");
        assertThat(sources()).containsExactly("Halden officials");

        text = "Mira and the others said it was closed";
        findings.clear();
        finding(4, 0.9, Given.UNNAMED, "source 0 3", "cue 4 5", "content 5 8");
        assertThat(sources()).containsExactly("Mira");
    }

    private List<String> sources() {
        return sayings().getFirst().source().stream().map(passage -> passage.in(text)).toList();
    }

    @Test
    void what_is_said_does_not_end_before_the_noun_of_its_last_word() {
        text = "Mira said they tell my friend today .";
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 2 5");

        assertThat(contents(sayings().getFirst())).containsExactly("they tell my friend today");
    }

    @Test
    void what_is_said_does_not_end_within_what_belongs_to_it_but_stops_before_another_saying() {
        text = "Mira said they sleep in valleys today";
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 2 4");
        relations.put("in", "case");
        relations.put("valleys", "obl");
        relations.put("today", "advmod");
        assertThat(contents(sayings().getFirst())).containsExactly("they sleep in valleys today");

        finding(5, 0.9, Given.UNNAMED, "cue 5 6", "content 6 7");
        assertThat(contents(sayings().getFirst())).containsExactly("they sleep");
    }

    @Test
    void the_subject_says_it_where_no_words_for_a_source_were_found() {
        text = "Mira said rain fell";
        relations.put("Mira", "nsubj");
        heads.put("Mira", 1);
        heads.put("said", -1);
        finding(1, 0.9, Given.UNNAMED, "cue 1 2", "content 2 4");

        assertThat(sources()).containsExactly("Mira");
        assertThat(sayings().getFirst().given()).isEqualTo(new Tagged.Given.Here());
    }

    @Test
    void a_subject_that_another_saying_has_for_its_source_goes_on_from_there() {
        text = "Mira said rain fell adding hail fell";
        relations.put("Mira", "nsubj");
        heads.put("Mira", 1);
        heads.put("said", -1);
        relations.put("adding", "advcl");
        heads.put("adding", 1);
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 2 4");
        finding(4, 0.9, Given.UNNAMED, "cue 4 5", "content 5 7");

        assertThat(sayings().getLast().source()).isEmpty();
        assertThat(sayings().getLast().given()).isEqualTo(new Tagged.Given.SameAs(0));
    }

    @Test
    void twice_as_many_sayings_take_about_twice_as_long() {
        many(4_000);
        sayings();

        assertThat(time(20_000)).isLessThan(8 * Math.max(time(5_000), 20_000_000L));
    }

    private long time(int count) {
        findings.clear();
        many(count);
        long start = System.nanoTime();
        assertThat(sayings()).hasSize(count);
        return System.nanoTime() - start;
    }

    private void many(int count) {
        text = "“ Mira said rain ".repeat(count).strip();
        for (int i = 0; i < count; i++) {
            int at = 4 * i;
            String source = "source %d %d".formatted(at + 1, at + 2);
            String cue = "cue %d %d".formatted(at + 2, at + 3);
            String content = "content %d %d".formatted(at + 3, Math.min(4 * count, at + 40));
            finding(at + 2, 0.9, Given.UNNAMED, source, cue, content);
        }
    }

    @Test
    void of_two_sources_the_nearer_one_speaks() {
        text = "Radio said officials said it was closed";
        finding(3, 0.9, Given.UNNAMED, "source 0 1", "source 2 3", "cue 3 4", "content 4 7");

        assertThat(sayings().getFirst().source())
                .extracting(passage -> passage.in(text))
                .containsExactly("officials");
    }

    @Test
    void two_words_of_one_cue_give_one_saying_that_of_the_likelier() {
        text = "Mira has said all is well";
        finding(1, 0.6, Given.UNNAMED, "source 0 1", "cue 1 3", "content 3 6");
        finding(2, 0.9, Given.UNNAMED, "source 0 1", "cue 2 3", "content 4 6");

        assertThat(sayings()).hasSize(1);
        assertThat(contents(sayings().getFirst())).containsExactly("is well");
    }

    @Test
    void articles_alone_are_nothing_said() {
        text = "Mira said my";
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 2 3");

        assertThat(sayings()).isEmpty();
    }

    @Test
    void who_seems_to_confirm_does_not_confirm() {
        text = "Mira seems confirming rain fell";
        findings.add(
                new Finding(
                        2,
                        CueKind.CONFIRMS,
                        0.9,
                        Given.UNNAMED,
                        spans("source", "source 0 1"),
                        spans("cue", "cue 2 3"),
                        spans("content", "content 3 5")));

        assertThat(sayings().getFirst().kind()).isEqualTo(CueKind.SAYS);
    }

    @Test
    void a_word_within_a_name_is_no_cue() {
        text = "Port Tell sleeps";
        parts.put("Tell", "PROPN");
        names = List.of(new Span(0, 2, "Location", 0.9));
        finding(1, 0.9, Given.UNNAMED, "cue 1 2", "content 2 3");

        assertThat(sayings()).isEmpty();
    }

    @Test
    void what_nothing_is_said_by_is_no_saying() {
        text = "Mira said .";
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 2 3");

        assertThat(sayings()).isEmpty();
    }

    @Test
    void the_parent_is_the_smallest_saying_around() {
        text = "A said B said C said rain fell";
        finding(5, 0.9, Given.UNNAMED, "source 4 5", "cue 5 6", "content 6 8");
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 2 8");
        finding(3, 0.9, Given.UNNAMED, "source 2 3", "cue 3 4", "content 4 8");

        assertThat(sayings())
                .extracting(Saying::parent)
                .containsExactly(Optional.empty(), Optional.of(0), Optional.of(1));
    }

    @Test
    void two_sayings_of_the_same_content_are_not_in_each_other() {
        text = "A said and B repeated rain fell";
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 5 7");
        finding(4, 0.9, Given.UNNAMED, "source 3 4", "cue 4 5", "content 5 7");

        assertThat(sayings()).extracting(Saying::parent).containsOnly(Optional.empty());
    }

    @Test
    void a_saying_whose_cue_stands_outside_is_in_no_other() {
        text = "Rain fell , A said , as B claimed";
        finding(4, 0.9, Given.UNNAMED, "source 3 4", "cue 4 5", "content 0 2");
        finding(8, 0.9, Given.UNNAMED, "source 7 8", "cue 8 9", "content 1 2");

        assertThat(sayings()).extracting(Saying::parent).containsOnly(Optional.empty());
    }

    @Test
    void a_saying_is_as_probable_as_its_word_and_its_spans_are() {
        text = "A said rain fell";
        finding(1, 0.5, Given.UNNAMED, "source 0 1", "cue 1 2", "content 2 4");

        assertThat(sayings().getFirst().probability()).isCloseTo(0.5 * 0.8, within(1e-9));
    }

    @Test
    void the_same_source_is_that_of_the_last_saying_before_that_has_one() {
        text = "Oss said rain fell . Reportedly hail fell . Snow fell . B said sun shone";
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 2 4");
        finding(5, 0.9, Given.UNNAMED, "cue 5 6", "content 6 8");
        finding(10, 0.9, Given.SAME, "content 9 11");
        finding(13, 0.9, Given.UNNAMED, "source 12 13", "cue 13 14", "content 14 16");

        assertThat(sayings())
                .extracting(Saying::given)
                .containsExactly(
                        new Tagged.Given.Here(),
                        new Tagged.Given.Unnamed(),
                        new Tagged.Given.SameAs(0),
                        new Tagged.Given.Here());
    }

    @Test
    void the_same_source_as_nobodys_is_unnamed() {
        text = "Snow fell";
        finding(1, 0.9, Given.SAME, "content 0 2");

        assertThat(sayings().getFirst().given()).isEqualTo(new Tagged.Given.Unnamed());
    }

    @Test
    void what_somebody_does_besides_saying_it_is_not_said() {
        text = "Mira backed the plan , calling it late and left .";
        parts.putAll(Map.of("calling", "VERB", "left", "VERB", "backed", "VERB"));
        heads.putAll(
                Map.of(
                        "Mira", 1, "backed", -1, "plan", 1, ",", 5, "calling", 1, "and", 9, "left",
                        1));
        relations.putAll(Map.of("calling", "advcl", "left", "conj"));
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 2 10");

        assertThat(contents(sayings().getFirst())).containsExactly("the plan");
    }

    @Test
    void a_quotation_goes_on_over_what_else_is_done_in_it() {
        text = "Mira said “ it rained and left us dry ” .";
        parts.putAll(Map.of("left", "VERB", "said", "VERB"));
        heads.putAll(Map.of("Mira", 1, "said", -1, "rained", 1, "and", 6, "left", 1));
        relations.putAll(Map.of("rained", "ccomp", "left", "conj"));
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 2 10");

        assertThat(contents(sayings().getFirst())).containsExactly("“ it rained and left us dry ”");
    }

    @Test
    void a_place_with_a_preposition_says_nothing() {
        text = "In Dalma , clerks said it rained .";
        parts.putAll(Map.of("In", "ADP"));
        entities = List.of(new Span(1, 2, "Location", 1));
        finding(0, 0.9, Given.UNNAMED, "source 1 2", "cue 0 1", "content 3 7");

        assertThat(sayings()).isEmpty();
    }

    @Test
    void whoever_is_quoted_by_a_medium_says_what_another_word_tells() {
        text = "clerks quoted by Radio said it rained .";
        parts.putAll(Map.of("quoted", "VERB", "clerks", "NOUN"));
        heads.putAll(Map.of("clerks", 4, "quoted", 0, "said", -1, "rained", 4));
        relations.putAll(Map.of("clerks", "nsubj", "quoted", "acl", "rained", "ccomp"));
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 5 7");
        finding(4, 0.9, Given.UNNAMED, "source 0 1", "cue 4 5", "content 5 7");

        assertThat(sayings()).hasSize(1);
        assertThat(sayings().getFirst().cue().getFirst().in(text)).isEqualTo("said");
    }

    @Test
    void what_is_said_goes_on_behind_whoever_says_it() {
        text = "It rained , clerks said , because it was late .";
        parts.putAll(Map.of("rained", "VERB", "said", "VERB", "clerks", "NOUN", "late", "ADJ"));
        heads.putAll(Map.of("It", 1, "rained", 4, "clerks", 4, "said", -1, "late", 1, "was", 9));
        relations.putAll(
                Map.of("It", "nsubj", "rained", "ccomp", "clerks", "nsubj", "late", "advcl"));
        finding(4, 0.9, Given.UNNAMED, "source 3 4", "cue 4 5", "content 8 10");

        assertThat(contents(sayings().getFirst()))
                .containsExactly("It rained", "because it was late");
    }
}
