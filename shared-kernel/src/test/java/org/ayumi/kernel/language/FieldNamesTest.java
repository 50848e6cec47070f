package org.ayumi.kernel.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldNamesTest {

    @Test
    void a_field_that_has_a_name_has_one_in_both_languages() {
        assertThat(FieldNames.JAPANESE.fields())
                .isEqualTo(FieldNames.ENGLISH.fields())
                .contains("heldOn")
                .allSatisfy(field -> assertThat(FieldNames.JAPANESE.of(field))
                        .hasValueSatisfying(name -> assertThat(name).isNotBlank()))
                .allSatisfy(field -> assertThat(FieldNames.ENGLISH.of(field))
                        .hasValueSatisfying(name -> assertThat(name).isNotBlank()));
    }

    @Test
    void a_field_without_a_name_says_so() {
        assertThat(FieldNames.JAPANESE.of("nowhere")).isEmpty();
    }
}
