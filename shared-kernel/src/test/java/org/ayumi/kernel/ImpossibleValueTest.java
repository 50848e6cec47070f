package org.ayumi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImpossibleValueTest {

    @Test
    void it_names_the_field_the_key_and_the_arguments_for_a_message_in_two_languages() {
        ImpossibleValue impossible = new ImpossibleValue("lastYear", "plan.period", "令和8年度", "令和4年度");
        assertThat(impossible.field()).isEqualTo("lastYear");
        assertThat(impossible.messageKey()).isEqualTo("plan.period");
        assertThat(impossible.arguments()).containsExactly("令和8年度", "令和4年度");
        assertThat(impossible).hasMessageContaining("lastYear").hasMessageContaining("plan.period");
    }

    @Test
    void it_may_have_no_arguments() {
        assertThat(new ImpossibleValue("title", "text.blank").arguments()).isEmpty();
    }
}
