package org.ayumi.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.ReportBody.update;

import org.ayumi.command.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFormTest {

    @Test
    void names_every_fault_at_once() {
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> update("""
                        {"value":{"kind":"MEASURED","label":"相談","asOf":"昨日"},"note":"","reason":" ","source":"\\u0000"}"""),
                "value.asOf: date.malformed",
                "value.amount: field.missing",
                "value.label: figure.not-for-kind",
                "note: text.blank",
                "reason: text.blank",
                "source: text.control-character");
    }

    @Test
    void has_a_value() {
        assertRefused(Refusal.Kind.MALFORMED, () -> update("{}"), "value: field.missing");
    }

    @Test
    void names_its_year_in_the_address() {
        assertThat(IndicatorForms.yearInPath("2023")).isEqualTo(R5);
        assertThat(IndicatorForms.yearInPath("R5")).isEqualTo(R5);
    }

    @ParameterizedTest
    @CsvSource({"abc, fiscal-year.unreadable", "1900, fiscal-year.range", "'', fiscal-year.unreadable"})
    void of_a_year_that_does_not_exist_is_impossible(String year, String fault) {
        assertRefused(Refusal.Kind.IMPOSSIBLE, () -> IndicatorForms.yearInPath(year), "fiscalYear: " + fault);
    }
}
