package stemma.predicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotTest {
    @Test
    void a_slot_says_role_positions_kind_and_need() {
        var slot = Slot.of("t:with|out_of{weapon/=stone}?");

        assertThat(slot.role()).contains(Role.THEME);
        assertThat(slot.positions()).containsExactly("with", "out of");
        assertThat(slot.kinds()).contains("weapon/=stone");
        assertThat(slot.optional()).isTrue();
        assertThat(slot.several()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:subj",
                "a:between+",
                "p:obj{any}",
                "c:xcomp|ccomp^a",
                "_:obj{=fire}",
                "l:in?"
            })
    void a_slot_is_shown_as_it_is_written(String written) {
        assertThat(Slot.of(written).shown()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "subj", "x:subj", "a:", "a:Subj", "a:subj{", "a:subj?+"})
    void what_is_no_slot_is_refused(String written) {
        assertThatThrownBy(() -> Slot.of(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
