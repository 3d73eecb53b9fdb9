package stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stemma.Trials;

class CharactersTest {
    @Test
    void every_kind_of_line_end_becomes_one() {
        assertThat(Characters.storable("a\r\nb\rc\fd\u0085e\nf")).isEqualTo("a\nb\nc\nd\ne\nf");
    }

    @Test
    void what_cannot_be_stored_is_replaced_where_it_stands() {
        assertThat(Characters.storable("a\0b\u001bc\ud800d\udc00e\ufffff"))
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf");
    }

    @Test
    void nothing_else_is_changed() {
        String text = "\ta\u00a0b\u200fc — “d” \ud83d\ude00 قال\n\n";

        assertThat(Characters.storable(text)).isEqualTo(text);
    }

    @Test
    void no_text_starts_with_a_byte_order_mark() {
        assertThat(Characters.storable("\ufeff\ufeffa\ufeffb")).isEqualTo("a\ufeffb");
    }

    @Test
    void text_in_which_offsets_count_keeps_its_length() {
        Trials.forAll(
                (random, size) -> {
                    var text = new StringBuilder();
                    for (int i = 0; i < size; i++) {
                        text.append((char) random.nextInt(random.nextBoolean() ? 0x100 : 0x10000));
                    }
                    return text.toString();
                },
                text -> {
                    String kept = Characters.sameLength(text);
                    assertThat(kept).hasSameSizeAs(text);
                    assertThat(Characters.sameLength(kept)).isEqualTo(kept);
                    assertThat(
                                    new String(
                                            kept.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                            java.nio.charset.StandardCharsets.UTF_8))
                            .isEqualTo(kept);
                });
    }
}
