package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import stemma.model.Attribution;
import stemma.model.Content;
import stemma.model.Draft;
import stemma.model.Ground;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.model.Point;
import stemma.model.Source;
import stemma.model.When;
import stemma.model.Where;
import stemma.place.Place;
import stemma.place.PlaceKind;
import stemma.place.Toponym;

/// Where the places are that a text names.
class WhereaboutsTest {
    private static final String TEXT = "Nadim Oss said that a depot in Aleppo was hit.";

    @Test
    void what_is_said_is_about_the_place_at_which_it_puts_something() {
        var aleppo =
                new Place(
                        "Aleppo",
                        PlaceKind.CITY,
                        36.2,
                        37.16,
                        13,
                        List.of("SY"),
                        OptionalLong.of(170063));
        var toponyms = List.of(new Toponym(new Passage(31, 37), aleppo));

        assertThat(Whereabouts.placed(TEXT, toponyms, draft()).content().where())
                .hasValue(
                        new Where(
                                new Passage(31, 37),
                                "Aleppo",
                                Optional.of(new Point(36.2, 37.16, 13, Optional.of(170063L)))));
        assertThat(Whereabouts.placed(TEXT, List.of(), draft()).content().where()).isEmpty();
    }

    @Test
    void where_the_tree_puts_it_goes_before_other_places_and_says_why() {
        var told = new Where(new Passage(31, 37), "Aleppo", Optional.empty());
        var draft = draft().with(draft().content().at(told), List.of());
        var place =
                new Place(
                        "Aleppo",
                        PlaceKind.CITY,
                        36.2,
                        37.16,
                        13,
                        List.of("SY"),
                        OptionalLong.of(170063));

        var placed =
                Whereabouts.placed(TEXT, List.of(new Toponym(new Passage(31, 37), place)), draft);

        assertThat(placed.content().where().orElseThrow().point()).isPresent();
        assertThat(placed.grounds())
                .extracting(Ground::part, Ground::read)
                .containsExactly(
                        tuple("where", "Aleppo, city at 36.2000, 37.1600, GeoNames 170063"));
        assertThat(Whereabouts.placed(TEXT, List.of(), draft).content().where()).hasValue(told);
    }

    @Test
    void a_document_has_its_places_with_their_points() {
        String line = "{\"id\":\"d\",\"text\":\"" + TEXT + "\"}";

        assertThat(Reader.shipped().places(line))
                .contains("\"entities\":[{\"id\":\"p1\",\"type\":\"Location\",\"spans\":[[31,37]]")
                .contains("\"geonameid\":\"170063\"");
        assertThat(Reader.shipped().annotate(line)).contains("\"places\":[{\"id\":\"p1\"");
    }

    private static Draft draft() {
        var words = new Passage(20, 45);
        var content =
                new Content(
                        "says",
                        List.of(words),
                        List.of(),
                        List.of(),
                        When.unstated(),
                        Optional.empty());
        return new Draft(
                new Passage(0, 45),
                content,
                Modality.ASSERTED,
                new Attribution(new Source.Outlet("Karst Radio"), List.of()),
                0.5);
    }
}
