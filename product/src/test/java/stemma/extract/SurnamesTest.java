package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import stemma.model.Passage;
import stemma.model.Source;
import stemma.tagger.Tagged.Sentence;
import stemma.text.Sentences;

/// Whom a surname alone means where two have it.
class SurnamesTest {
    private static final Pattern NAME =
            Pattern.compile("(?:(?:Karim|Lina|Hasan|Hasan M\\.|Samir) )?(?:Darwish|Kassar)");

    private static final String BOTH = "Karim Darwish came. Lina Darwish came. ";

    @Test
    void a_surname_is_the_only_one_who_has_it() {
        assertThat(last("Lina Darwish came. Later Darwish left.")).isEqualTo("Lina Darwish");
        assertThat(last("Hasan Kassar and Hasan M. Kassar came. Later Kassar left."))
                .isEqualTo("Hasan Kassar");
        assertThat(last("Hasan Kassar and Samir Kassar came. Later Kassar left."))
                .isEqualTo("Kassar");
    }

    @Test
    void a_surname_that_two_have_is_neither() {
        assertThat(last(BOTH + "Later Darwish left.")).isEqualTo("Darwish");
        assertThat(last(BOTH + "\nLina Darwish said that Darwish left.")).isEqualTo("Darwish");
    }

    @Test
    void the_title_tells_which_of_two_is_meant() {
        String text = "Colonel Karim Darwish and his brother, Doctor Samir Darwish, came. ";

        assertThat(last(text + "Later Colonel Darwish left.")).isEqualTo("Karim Darwish");
        assertThat(last(BOTH + "Later Mrs. Darwish left.")).isEqualTo("Lina Darwish");
        assertThat(last(BOTH + "Later Doctor Darwish left.")).isEqualTo("Darwish");
    }

    @Test
    void the_paragraph_tells_which_of_two_is_meant() {
        assertThat(last(BOTH + "\nLina Darwish met the mayor. Darwish left. Darwish slept."))
                .isEqualTo("Lina Darwish");
        assertThat(last(BOTH + "\nLina Darwish met the mayor.\nDarwish left."))
                .isEqualTo("Darwish");
    }

    @Test
    void a_report_leaves_open_which_of_two_had_asked() {
        String text =
                "Karim Darwish arrived in Velm on Monday.\nLina Darwish said that Darwish had asked for lorries.";

        assertThat(Said.drafts(Said.paragraphs(text)))
                .flatExtracting(draft -> draft.attribution().origin())
                .contains(new Source.Person("Darwish"))
                .doesNotContain(new Source.Person("Karim Darwish"));
    }

    @Test
    void of_two_in_a_transcript_the_one_in_capitals_speaks() {
        String text =
                """
                MIRA TAMM: Jorn Tamm told parliament that the ferry was sold. Was it?
                JORN REIK: It was not sold.
                TAMM: Then the quay is empty.
                """;

        assertThat(Said.by("the quay is empty", text)).isEqualTo("MIRA TAMM");
    }

    /// Who the last name of the text is of.
    private static String last(String text) {
        var sentences =
                Sentences.of(text, new Passage(0, text.length())).stream()
                        .map(at -> new Sentence(at, List.of()))
                        .toList();
        var surnames = new Surnames(text, sentences);
        var names =
                NAME.matcher(text).results().map(it -> new Passage(it.start(), it.end())).toList();
        return names.stream().map(at -> who(surnames, at, text)).toList().getLast();
    }

    private static String who(Surnames surnames, Passage at, String text) {
        String name = at.in(text);
        if (name.contains(" ")) {
            surnames.tell(name, at);
            return name;
        }
        return surnames.fullName(name, at).orElse(name);
    }
}
