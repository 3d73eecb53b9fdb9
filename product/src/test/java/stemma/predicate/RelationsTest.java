package stemma.predicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RelationsTest {
    @Test
    void a_relation_is_found_by_its_id() {
        assertThat(Relations.of("arms").kind()).isEqualTo(Relation.Kind.TIE);
        assertThat(Relations.of("meets").symmetric()).isTrue();
        assertThat(Relations.of("leads").implies()).contains("member-of");
    }

    @Test
    void no_relation_stands_twice_and_what_one_implies_exists() {
        assertThat(Relations.all()).extracting(Relation::id).doesNotHaveDuplicates();
        assertThat(Relations.all())
                .flatExtracting(relation -> relation.implies().stream().toList())
                .allSatisfy(id -> assertThat(Relations.of(id)).isNotNull());
    }

    @Test
    void an_unknown_relation_is_refused_by_its_name() {
        assertThatThrownBy(() -> Relations.of("befriends")).hasMessageContaining("befriends");
    }
}
