package org.ayumi.command.indicator;

import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.NOT_CONDUCTED;
import static org.ayumi.command.indicator.Indicators.NOT_REPORTED;
import static org.ayumi.command.indicator.Indicators.R4;
import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.Indicators.R6;
import static org.ayumi.command.indicator.Indicators.R8;
import static org.ayumi.command.indicator.Indicators.annualCount;
import static org.ayumi.command.indicator.Indicators.asOf;
import static org.ayumi.command.indicator.Indicators.cases;
import static org.ayumi.command.indicator.Indicators.cumulativeCount;
import static org.ayumi.command.indicator.Indicators.people;
import static org.ayumi.command.indicator.Indicators.recorded;
import static org.ayumi.command.indicator.Indicators.scenario;
import static org.ayumi.command.indicator.Indicators.scenarioOn;
import static org.ayumi.command.indicator.Indicators.update;

import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.command.NoteChange;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

/** Each stage of a year has a figure of its own, in whatever order they come; a second one of the same is a correction. */
class StagesOfAYearTest {

    private static final FiscalYear R7 = new FiscalYear(2025);
    private static final Figure IN_SEPTEMBER = asOf(cases("66"), "2023-09-30");
    private static final Figure IN_DECEMBER = asOf(cases("90"), "2023-12-31");

    private static UpdateIndicator report(FiscalYear year, Stage stage, Figure figure) {
        return new UpdateIndicator(ID, year, stage, FigureDraft.of(figure), Optional.empty(), Optional.empty());
    }

    private static UpdateIndicator explained(FiscalYear year, Stage stage, Figure figure) {
        return new UpdateIndicator(ID, year, stage, FigureDraft.of(figure), Optional.empty(), Optional.of("理由"));
    }

    private static IndicatorValueRecorded reported(FiscalYear year, Stage stage, Figure figure) {
        return new IndicatorValueRecorded(ID, year, stage, figure, Optional.empty(), Optional.empty());
    }

    private static CorrectIndicatorValue correct(Stage stage, FigureDraft figure) {
        return new CorrectIndicatorValue(ID, R5, stage, figure, NoteChange.keep(), "再集計");
    }

    private static IndicatorValueCorrected corrected(Stage stage, Figure previous, Figure current) {
        return new IndicatorValueCorrected(ID, R5, stage, previous, current, Optional.empty(), "再集計");
    }

    /** NOT_REPORTED, and the day of the count that is taken back. */
    private static FigureDraft takenBack(String day) {
        FigureDraft nothing = FigureDraft.of(NOT_REPORTED);
        return new FigureDraft(
                nothing.kind(),
                nothing.amount(),
                nothing.unit(),
                Optional.of(LocalDate.parse(day)),
                nothing.basis(),
                nothing.survey(),
                nothing.numerator(),
                nothing.denominator(),
                nothing.label(),
                nothing.reason(),
                nothing.state());
    }

    @Test
    void each_stands_beside_the_others_in_any_order() {
        scenario()
                .given(annualCount(), recorded(R5, cases("128")))
                .when(report(R5, Stage.PRELIMINARY, cases("120")))
                .then(reported(R5, Stage.PRELIMINARY, cases("120")));
        scenario()
                .given(annualCount(), reported(R5, Stage.PRELIMINARY, cases("120")))
                .when(update(R5, cases("120")))
                .then(recorded(R5, cases("120")));
        scenario()
                .given(annualCount(), reported(R5, Stage.PRELIMINARY, cases("120")))
                .when(report(R5, Stage.EXPECTED, cases("110")))
                .then(reported(R5, Stage.EXPECTED, cases("110")));
    }

    @Test
    void a_second_one_of_the_same_stage_is_a_correction() {
        scenario()
                .given(annualCount(), reported(R5, Stage.PRELIMINARY, cases("120")))
                .when(report(R5, Stage.PRELIMINARY, cases("121")))
                .thenRefused(Refusal.Kind.RULE, "fiscalYear: value.already-recorded");
        scenario()
                .given(annualCount(), reported(R5, Stage.PRELIMINARY, cases("120")))
                .when(report(R5, Stage.PRELIMINARY, cases("120")))
                .thenNothing();
        scenario()
                .given(annualCount(), recorded(R5, cases("128")), reported(R5, Stage.PRELIMINARY, cases("120")))
                .when(correct(Stage.PRELIMINARY, FigureDraft.of(cases("121"))))
                .then(corrected(Stage.PRELIMINARY, cases("120"), cases("121")));
    }

    @Test
    void a_stage_that_was_not_reported_cannot_be_corrected() {
        scenario()
                .given(annualCount(), recorded(R5, cases("128")))
                .when(correct(Stage.EXPECTED, FigureDraft.of(cases("121"))))
                .thenRefused(Refusal.Kind.RULE, "fiscalYear: value.nothing-to-correct");
    }

    @Test
    void interim_counts_of_several_days_stand_beside_each_other() {
        scenario()
                .given(annualCount(), reported(R5, Stage.INTERIM, IN_SEPTEMBER))
                .when(report(R5, Stage.INTERIM, IN_DECEMBER))
                .then(reported(R5, Stage.INTERIM, IN_DECEMBER));
        scenario()
                .given(annualCount(), reported(R5, Stage.INTERIM, IN_SEPTEMBER))
                .when(report(R5, Stage.INTERIM, asOf(cases("67"), "2023-09-30")))
                .thenRefused(Refusal.Kind.RULE, "fiscalYear: value.already-recorded");
        scenario()
                .given(
                        annualCount(),
                        reported(R5, Stage.INTERIM, IN_SEPTEMBER),
                        reported(R5, Stage.INTERIM, IN_DECEMBER))
                .when(correct(Stage.INTERIM, FigureDraft.of(asOf(cases("67"), "2023-09-30"))))
                .then(corrected(Stage.INTERIM, IN_SEPTEMBER, asOf(cases("67"), "2023-09-30")));
    }

    @Test
    void an_interim_count_that_is_taken_back_can_be_reported_again_and_not_be_corrected() {
        scenario()
                .given(annualCount(), reported(R5, Stage.INTERIM, IN_SEPTEMBER))
                .when(correct(Stage.INTERIM, takenBack("2023-09-30")))
                .then(corrected(Stage.INTERIM, IN_SEPTEMBER, NOT_REPORTED));
        scenario()
                .given(
                        annualCount(),
                        reported(R5, Stage.INTERIM, IN_SEPTEMBER),
                        corrected(Stage.INTERIM, IN_SEPTEMBER, NOT_REPORTED))
                .when(report(R5, Stage.INTERIM, IN_SEPTEMBER))
                .then(reported(R5, Stage.INTERIM, IN_SEPTEMBER));
        scenario()
                .given(
                        annualCount(),
                        reported(R5, Stage.INTERIM, IN_SEPTEMBER),
                        corrected(Stage.INTERIM, IN_SEPTEMBER, NOT_REPORTED))
                .when(correct(Stage.INTERIM, FigureDraft.of(IN_SEPTEMBER)))
                .thenRefused(Refusal.Kind.RULE, "fiscalYear: value.nothing-to-correct");
    }

    @Test
    void an_interim_count_is_of_a_day_that_it_names() {
        scenario()
                .given(annualCount())
                .when(report(R5, Stage.INTERIM, cases("66")))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.asOf: stage.interim-needs-day");
        scenario()
                .given(annualCount())
                .when(new UpdateIndicator(
                        ID, R5, Stage.INTERIM, takenBack("2023-09-30"), Optional.of("備考"), Optional.empty()))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.kind: figure.not-for-stage");
    }

    @Test
    void an_interim_count_lies_in_its_year_whatever_the_reason() {
        scenario()
                .given(annualCount())
                .when(explained(R5, Stage.INTERIM, asOf(cases("66"), "2024-04-01")))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.asOf: stage.interim-outside-year");
        scenario()
                .given(annualCount())
                .when(explained(R5, Stage.INTERIM, asOf(cases("66"), "2023-03-31")))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.asOf: stage.interim-outside-year");
    }

    @Test
    void an_interim_count_is_of_no_day_to_come() {
        scenarioOn(LocalDate.of(2025, 7, 10))
                .given(annualCount())
                .when(report(R7, Stage.INTERIM, asOf(cases("20"), "2025-07-11")))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.asOf: date.future");
        scenarioOn(LocalDate.of(2025, 7, 10))
                .given(annualCount())
                .when(report(R7, Stage.INTERIM, asOf(cases("20"), "2025-07-10")))
                .then(reported(R7, Stage.INTERIM, asOf(cases("20"), "2025-07-10")));
    }

    @Test
    void what_is_expected_may_be_said_of_a_year_to_come_and_of_one_that_is_over() {
        Figure expected = asOf(cases("140"), "2027-03-31");
        scenario()
                .given(annualCount())
                .when(report(R8, Stage.EXPECTED, expected))
                .then(reported(R8, Stage.EXPECTED, expected));
        scenario()
                .given(annualCount())
                .when(report(R4, Stage.EXPECTED, cases("100")))
                .then(reported(R4, Stage.EXPECTED, cases("100")));
        scenario()
                .given(annualCount())
                .when(report(new FiscalYear(2027), Stage.EXPECTED, cases("150")))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fiscalYear: year.outside-plan");
    }

    @Test
    void no_other_stage_is_of_a_year_to_come() {
        scenario()
                .given(annualCount())
                .when(report(R8, Stage.PRELIMINARY, cases("140")))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fiscalYear: year.future");
    }

    @Test
    void what_does_not_take_place_has_stages_too() {
        scenario()
                .given(annualCount())
                .when(report(R8, Stage.EXPECTED, NOT_CONDUCTED))
                .then(reported(R8, Stage.EXPECTED, NOT_CONDUCTED));
    }

    @Test
    void the_other_rules_hold_for_every_stage() {
        scenario()
                .given(annualCount())
                .when(report(R5, Stage.PRELIMINARY, people("3")))
                .thenRefused(
                        Refusal.Kind.IMPOSSIBLE,
                        "value.unit: value.unit-needs-reason",
                        "value.basis: value.basis-needs-reason");
    }

    @Test
    void a_cumulative_count_is_held_against_what_stands_for_other_years_and_not_against_what_was_expected() {
        scenario()
                .given(cumulativeCount(), reported(R5, Stage.PRELIMINARY, people("200")))
                .when(update(R6, people("190")))
                .thenRefused(Refusal.Kind.RULE, "value.amount: cumulative.falls");
        scenario()
                .given(cumulativeCount(), reported(R5, Stage.PRELIMINARY, people("200")), recorded(R5, people("180")))
                .when(update(R6, people("190")))
                .then(recorded(R6, people("190")));
        scenario()
                .given(cumulativeCount(), reported(R5, Stage.EXPECTED, people("200")))
                .when(update(R6, people("190")))
                .then(recorded(R6, people("190")));
    }
}
