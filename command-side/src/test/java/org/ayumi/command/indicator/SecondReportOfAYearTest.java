package org.ayumi.command.indicator;

import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.NOT_CONDUCTED;
import static org.ayumi.command.indicator.Indicators.NOT_REPORTED;
import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.Indicators.SUBSTITUTE;
import static org.ayumi.command.indicator.Indicators.annualCount;
import static org.ayumi.command.indicator.Indicators.asOf;
import static org.ayumi.command.indicator.Indicators.cases;
import static org.ayumi.command.indicator.Indicators.measured;
import static org.ayumi.command.indicator.Indicators.recorded;
import static org.ayumi.command.indicator.Indicators.scenario;
import static org.ayumi.command.indicator.Indicators.update;

import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecondReportOfAYearTest {

    @ParameterizedTest
    @ValueSource(strings = {"128", "128.0", "1.28E+2"})
    void that_says_the_same_needs_no_event(String amount) {
        scenario()
                .given(annualCount(), recorded(R5, cases("128")))
                .when(update(R5, cases(amount)))
                .thenNothing();
    }

    @Test
    void that_says_the_same_for_another_reason_needs_no_event() {
        scenario()
                .given(annualCount(), recorded(R5, cases("128")))
                .when(update(R5, cases("128"), "念のため"))
                .thenNothing();
    }

    @Test
    void of_the_same_absence_needs_no_event() {
        scenario()
                .given(annualCount(), recorded(R5, NOT_CONDUCTED))
                .when(update(R5, NOT_CONDUCTED))
                .thenNothing();
    }

    static Stream<Figure> others() {
        return Stream.of(
                cases("129"),
                measured("128", "人", Measure.ANNUAL_COUNT),
                asOf(cases("128"), "2024-03-31"),
                NOT_CONDUCTED,
                NOT_REPORTED,
                SUBSTITUTE);
    }

    @ParameterizedTest
    @MethodSource("others")
    void that_says_something_else_is_a_correction_and_refused_here(Figure other) {
        scenario()
                .given(annualCount(), recorded(R5, cases("128")))
                .when(update(R5, other, "理由があっても"))
                .thenRefused(Refusal.Kind.RULE, "fiscalYear: value.already-recorded");
    }

    @Test
    void with_another_note_is_a_correction_and_refused_here() {
        scenario()
                .given(annualCount(), recorded(R5, cases("128")))
                .when(new UpdateIndicator(ID, R5, FigureDraft.of(cases("128")), Optional.of("後から"), Optional.empty()))
                .thenRefused(Refusal.Kind.RULE, "fiscalYear: value.already-recorded");
    }

    @Test
    void of_a_number_where_not_conducted_stands_is_refused_here() {
        scenario()
                .given(annualCount(), recorded(R5, NOT_CONDUCTED))
                .when(update(R5, cases("0")))
                .thenRefused(Refusal.Kind.RULE, "fiscalYear: value.already-recorded");
    }
}
