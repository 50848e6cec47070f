package org.ayumi.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;

import java.util.Set;
import org.ayumi.command.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionTest {

    @Nested
    class A_header {

        @ParameterizedTest
        @ValueSource(strings = {"\"7\"", "7", " \"7\" ", "\"007\""})
        void names_a_version(String header) {
            assertThat(Precondition.parse(header).versions()).containsExactly(7L);
        }

        @Test
        void may_list_versions() {
            Precondition precondition = Precondition.parse("\"6\", \"7\",8");
            assertThat(precondition.versions()).containsExactlyInAnyOrder(6L, 7L, 8L);
            assertThat(precondition.allows(7)).isTrue();
            assertThat(precondition.allows(5)).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"*", " * "})
        void with_a_star_allows_any_version(String header) {
            assertThat(Precondition.parse(header).allows(0)).isTrue();
            assertThat(Precondition.parse(header).allows(Long.MAX_VALUE)).isTrue();
        }

        @Test
        void with_a_weak_tag_matches_nothing() {
            assertThat(Precondition.parse("W/\"7\"").allows(7)).isFalse();
            assertThat(Precondition.parse("W/\"7\", \"8\"").allows(7)).isFalse();
            assertThat(Precondition.parse("W/\"7\", \"8\"").allows(8)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"7-gzip\"",
                    "\"7--br\"",
                    "\"7;gzip\"",
                    "\"7.0123456789abcdef-gzip\"",
                    "W/\"7-gzip\"",
                    "\"7.x\""
                })
        void with_a_tag_that_a_proxy_altered_matches_nothing_and_says_so(String header) {
            assertThat(Precondition.parse(header).allows(7)).isFalse();
            assertThat(Precondition.parse(header).isAltered()).isTrue();
            assertThat(Precondition.parse("\"7\"").isAltered()).isFalse();
        }

        @Test
        void with_the_tag_of_a_read_names_the_version_that_was_read() {
            assertThat(Precondition.parse("\"7.0123456789abcdef\"").versions()).containsExactly(7L);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "seven",
                    "-7",
                    "\"-7\"",
                    "7.0",
                    "\"7\",",
                    ",\"7\"",
                    "\"7\";\"8\"",
                    "*, \"7\"",
                    "'7'",
                    "W/7",
                    "\"７\"",
                    "\"1234567890123456789\""
                })
        void that_is_no_tag_is_malformed(String header) {
            assertRefused(
                    Refusal.Kind.MALFORMED, () -> Precondition.parse(header), "If-Match: version.if-match-malformed");
        }

        @Test
        void of_any_length_is_malformed() {
            assertRefused(
                    Refusal.Kind.MALFORMED,
                    () -> Precondition.parse("\"7\"," + " ".repeat(200) + "\"8\""),
                    "If-Match: version.if-match-malformed");
        }
    }

    @Nested
    class A_write_that_must_say_which_version_it_saw {

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"", " "})
        void is_asked_to_say_so(@Nullable String header) {
            assertRefused(
                    Refusal.Kind.PRECONDITION_MISSING,
                    () -> Precondition.required(header),
                    "If-Match: version.if-match-missing");
        }

        @Test
        void says_so() {
            assertThat(Precondition.required("\"7\"").versions()).containsExactly(7L);
        }
    }

    @Test
    void any_other_write_may_say_nothing() {
        assertThat(Precondition.optional(null).versions()).isEmpty();
        assertThat(Precondition.optional(null).allows(7)).isTrue();
        assertThat(Precondition.optional("\"7\"").versions()).containsExactly(7L);
    }

    @Test
    void what_is_to_be_made_has_no_version_yet() {
        assertThat(Precondition.ofSomethingNew(null).versions()).isEmpty();
        assertThat(Precondition.ofSomethingNew("*").versions()).isEmpty();
        assertRefused(Refusal.Kind.STALE, () -> Precondition.ofSomethingNew("\"1\""), "If-Match: version.none-yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"7\"", "\"6\", \"7\"", "\"7-gzip\""})
    void what_is_handed_on_is_read_as_it_was_meant(String header) {
        Precondition precondition = Precondition.parse(header);
        assertThat(Precondition.parse(precondition.text())).isEqualTo(precondition);
    }

    /** Otherwise the aggregate would call it malformed (400) instead of stale (412). */
    @ParameterizedTest
    @ValueSource(strings = {"W/\"7\"", "W/\"7\", \"8\""})
    void a_weak_tag_is_handed_on_as_one_that_matches_nothing(String header) {
        Precondition precondition = Precondition.parse(header);
        assertThat(Precondition.parse(precondition.text())).isEqualTo(precondition);
    }

    @Test
    void none_is_handed_on_as_a_star() {
        assertThat(new Precondition(Set.of()).text()).isEqualTo("*");
    }
}
