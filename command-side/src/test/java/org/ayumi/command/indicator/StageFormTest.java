package org.ayumi.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.ReportBody.update;

import java.time.LocalDate;
import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StageFormTest {

    private static CorrectIndicatorValue correction(String value) {
        return IndicatorForms.correction(
                ID,
                R5,
                RequestBodies.read("{\"value\":" + value + ",\"reason\":\"誤り\"}", IndicatorBodies.Correction.class));
    }

    @Test
    void a_figure_is_final_unless_it_says_its_stage() {
        assertThat(update("{\"value\":{\"kind\":\"MEASURED\",\"amount\":1}}").stage())
                .isEqualTo(Stage.FINAL);
        assertThat(update("{\"value\":{\"kind\":\"MEASURED\",\"amount\":1,\"stage\":\"PRELIMINARY\"}}")
                        .stage())
                .isEqualTo(Stage.PRELIMINARY);
        assertThat(correction("{\"kind\":\"NOT_CONDUCTED\",\"stage\":\"EXPECTED\"}")
                        .stage())
                .isEqualTo(Stage.EXPECTED);
    }

    @Test
    void an_interim_figure_says_its_day() {
        assertThat(update(
                                "{\"value\":{\"kind\":\"MEASURED\",\"amount\":4,\"stage\":\"INTERIM\",\"asOf\":\"2023-09-30\"}}")
                        .figure()
                        .asOf())
                .hasValue(LocalDate.of(2023, 9, 30));
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> update("{\"value\":{\"kind\":\"MEASURED\",\"amount\":4,\"stage\":\"INTERIM\"}}"),
                "value.asOf: stage.interim-needs-day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"NOT_CONDUCTED\"", "\"NOT_MEASURED\",\"reason\":\"集計していない\""})
    void an_absence_is_not_counted_on_a_day_within_the_year(String kind) {
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> update("{\"value\":{\"stage\":\"INTERIM\",\"kind\":" + kind + "}}"),
                "value.kind: figure.not-for-stage");
    }

    @Test
    void who_takes_an_interim_count_back_says_which() {
        CorrectIndicatorValue command =
                correction("{\"kind\":\"NOT_REPORTED\",\"stage\":\"INTERIM\",\"asOf\":\"2023-09-30\"}");
        assertThat(command.figure().kind()).isEqualTo(FigureKind.NOT_REPORTED);
        assertThat(command.figure().asOf()).hasValue(LocalDate.of(2023, 9, 30));
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> correction("{\"kind\":\"NOT_REPORTED\",\"stage\":\"INTERIM\"}"),
                "value.asOf: stage.interim-needs-day");
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> correction("{\"kind\":\"NOT_REPORTED\",\"asOf\":\"2023-09-30\"}"),
                "value.asOf: figure.not-for-kind");
    }

    @Test
    void nobody_reports_that_nothing_is_due() {
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> update("{\"value\":{\"kind\":\"NOT_DUE\"}}"),
                "value.kind: figure.not-due-follows");
    }

    @Test
    void a_baseline_has_no_stage() {
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> IndicatorForms.baselineRevision(
                        ID, RequestBodies.read("""
                        {"baseline":{"fiscalYear":2020,"value":{"kind":"MEASURED","amount":1,"stage":"PRELIMINARY"}},
                         "reason":"誤り"}""", IndicatorBodies.BaselineRevision.class)),
                "baseline.value.stage: stage.not-of-baseline");
    }
}
