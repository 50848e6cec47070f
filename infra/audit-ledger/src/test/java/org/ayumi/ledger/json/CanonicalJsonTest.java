package org.ayumi.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @Test
    void the_string_of_RFC_8785_section_3_2_2_is_written_as_there() {
        assertThat(text(new Json.Text("\u20ac$\u000f\nA'B\"\\\\\"/")))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    @Test
    void the_members_of_RFC_8785_section_3_2_3_are_sorted_as_there() {
        Json json = new Json.Members(Map.of(
                "\u20ac", new Json.Text("Euro Sign"),
                "\r", new Json.Text("Carriage Return"),
                "\ufb33", new Json.Text("Hebrew Letter Dalet With Dagesh"),
                "1", new Json.Text("One"),
                "\ud83d\ude00", new Json.Text("Emoji: Grinning Face"),
                "\u0080", new Json.Text("Control"),
                "\u00f6", new Json.Text("Latin Small Letter O With Diaeresis")));
        assertThat(text(json))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    /** Of the numbers of RFC 8785 appendix B, the ones that are exact integers; beyond them I-JSON gives no promise. */
    @Test
    void integers_of_RFC_8785_appendix_B_are_written_as_there_and_no_further_ones_exist() {
        assertThat(text(new Json.Whole(0))).isEqualTo("0");
        assertThat(text(new Json.Whole(9_007_199_254_740_991L))).isEqualTo("9007199254740991");
        assertThat(text(new Json.Whole(-9_007_199_254_740_991L))).isEqualTo("-9007199254740991");
        assertThatThrownBy(() -> new Json.Whole(9_007_199_254_740_992L)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Json.Whole(-9_007_199_254_740_992L)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_control_character_is_escaped_in_lower_case_and_nothing_else() {
        assertThat(text(new Json.Text("\b\t\n\f\r\u0000\u001f\u007f\u2028/")))
                .isEqualTo("\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028/\"");
    }

    @Test
    void half_a_surrogate_pair_is_refused() {
        assertThatThrownBy(() -> CanonicalJson.write(new Json.Text("\ud83d")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " {}",
                "{} ",
                "{ }",
                "{\"b\":1,\"a\":2}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"a\":2}",
                "[1,]",
                "[,1]",
                "[1 ,2]",
                "01",
                "-0",
                "+1",
                "1.0",
                "1e3",
                "-",
                "9007199254740992",
                "99999999999999999999",
                "\"\\/\"",
                "\"\\u0041\"",
                "\"\\u000A\"",
                "\"\\ud83d\"",
                "\"\\x\"",
                "\"a",
                "\"\n\"",
                "{\"a\"}",
                "{\"a\":}",
                "{1:2}",
                "[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]",
                "true",
                "null",
                "\uFEFF{}",
                "{}{}"
            })
    void bytes_that_are_not_the_canonical_ones_are_refused(String text) {
        assertThatThrownBy(() -> CanonicalJson.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotCanonicalException.class);
    }

    @Test
    void bytes_that_are_not_UTF_8_are_refused() {
        assertThatThrownBy(() -> CanonicalJson.read(new byte[] {'"', (byte) 0xff, '"'}))
                .isInstanceOf(NotCanonicalException.class);
    }

    @Test
    void what_is_written_reads_back_as_the_same_value() throws NotCanonicalException {
        for (int seed = 0; seed < 2_000; seed++) {
            Json value = random(new Random(seed), 4);
            assertThat(CanonicalJson.read(CanonicalJson.write(value)))
                    .as("seed %s", seed)
                    .isEqualTo(value);
        }
    }

    private static Json random(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 2 : 4)) {
            case 0 -> new Json.Text(randomText(random));
            case 1 -> new Json.Whole(random.nextLong() >> (11 + random.nextInt(40)));
            case 2 -> new Json.Items(List.of(random(random, depth - 1), random(random, depth - 1)));
            default ->
                new Json.Members(Map.of(
                        randomText(random) + "1", random(random, depth - 1),
                        randomText(random) + "2", random(random, depth - 1)));
        };
    }

    private static String randomText(Random random) {
        return random.ints(random.nextInt(8), 0, 0x2_ffff)
                .filter(point -> point < 0xd800 || point > 0xdfff)
                .map(point -> random.nextBoolean() ? point % 128 : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String text(Json json) {
        return new String(CanonicalJson.write(json), StandardCharsets.UTF_8);
    }
}
