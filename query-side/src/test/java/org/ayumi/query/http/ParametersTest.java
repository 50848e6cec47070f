package org.ayumi.query.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.moment.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-02T03:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2024-05-01T09:00:00+09:00, 2024-05-01T00:00:00Z",
        "2024-05-01T09:00:00 09:00, 2024-05-01T00:00:00Z",
        "2024-05-01T00:00:00Z, 2024-05-01T00:00:00Z",
        "2024-05-01, 2024-05-01T14:59:59.999999999Z",
        "2024-05-02, 2024-05-02T03:00:00Z"
    })
    void an_as_of_is_an_instant_or_the_end_of_a_day_in_japan(String text, Instant instant) {
        assertThat(AsOf.parse(Optional.of(text), CLOCK)).isEqualTo(new AsOf.AtInstant(instant));
    }

    @Test
    void an_as_of_is_a_position_or_now() {
        assertThat(AsOf.parse(Optional.of("120"), CLOCK)).isEqualTo(new AsOf.AtPosition(120));
        assertThat(AsOf.parse(Optional.empty(), CLOCK)).isEqualTo(AsOf.latest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2024-02-30", "2024-05-01T09:00:00", "-1", "99999999999999999999"})
    void an_as_of_that_cannot_be_read_is_named(String text) {
        assertThatThrownBy(() -> AsOf.parse(Optional.of(text), CLOCK))
                .isInstanceOf(QueryProblem.class)
                .hasMessageContaining("BAD_PARAMETER asOf: as-of.unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-03", "2024-05-02T03:00:01Z"})
    void an_as_of_to_come_is_refused_because_its_answer_would_still_change(String text) {
        assertThatThrownBy(() -> AsOf.parse(Optional.of(text), CLOCK))
                .hasMessageContaining("BAD_PARAMETER asOf: as-of.future");
    }

    @Test
    void fiscal_years_are_read_in_every_notation_and_refused_by_name() {
        assertThat(Parameters.fiscalYear(Optional.of("令和5年度"))).contains(new FiscalYear(2023));
        assertThat(Parameters.fiscalYear(Optional.of("R5"))).contains(new FiscalYear(2023));
        assertThatThrownBy(() -> Parameters.fiscalYear(Optional.of("someday")))
                .hasMessageContaining("BAD_PARAMETER fiscalYear: fiscal-year.unreadable [someday]");
    }

    @Test
    void limits_are_from_1_to_200() {
        assertThat(Parameters.limit(Optional.empty())).isEqualTo(50);
        assertThat(Parameters.limit(Optional.of("200"))).isEqualTo(200);
        assertThatThrownBy(() -> Parameters.limit(Optional.of("201"))).hasMessageContaining("parameter.limit");
        assertThatThrownBy(() -> Parameters.limit(Optional.of("0"))).hasMessageContaining("parameter.limit");
        assertThatThrownBy(() -> Parameters.limit(Optional.of("many"))).hasMessageContaining("not-a-number");
    }
}
