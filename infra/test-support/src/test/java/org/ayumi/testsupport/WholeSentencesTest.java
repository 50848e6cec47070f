package org.ayumi.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class WholeSentencesTest {

    @Test
    void a_name_is_a_sentence_of_words(TestInfo test) {
        assertThat(test.getDisplayName()).isEqualTo("A name is a sentence of words");
    }

    @Test
    void namesInCamelCaseAreReadLikewise(TestInfo test) {
        assertThat(test.getDisplayName()).isEqualTo("Names in camel case are read likewise");
    }

    @Nested
    class A_name_in_a_group {

        @Test
        void begins_with_the_groups(TestInfo test) {
            assertThat(test.getDisplayName()).isEqualTo("A name in a group begins with the groups");
        }

        @Nested
        class Within_another {

            @Test
            void begins_with_both(TestInfo test) {
                assertThat(test.getDisplayName()).isEqualTo("A name in a group within another begins with both");
            }
        }
    }
}
