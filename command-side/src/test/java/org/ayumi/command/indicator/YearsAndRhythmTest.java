package org.ayumi.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.NOT_CONDUCTED;
import static org.ayumi.command.indicator.Indicators.OWNER;
import static org.ayumi.command.indicator.Indicators.PLAN;
import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.Indicators.R6;
import static org.ayumi.command.indicator.Indicators.asOf;
import static org.ayumi.command.indicator.Indicators.defined;
import static org.ayumi.command.indicator.Indicators.percent;
import static org.ayumi.command.indicator.Indicators.recorded;
import static org.ayumi.command.indicator.Indicators.scenario;
import static org.ayumi.command.indicator.Indicators.scenarioOn;
import static org.ayumi.command.indicator.Indicators.update;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.command.RequestBodies;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.indicator.Continuity;
import org.ayumi.kernel.indicator.IndicatorAmended;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Rhythm;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;
import org.junit.jupiter.api.Test;

/** An indicator says what kind of year its figures are of, and in which years one is due. */
class YearsAndRhythmTest {

    private static final Rhythm EVERY_SECOND = new Rhythm(2, R6);

    private static IndicatorDefinition ratio(YearBasis basis, Optional<Rhythm> rhythm) {
        return new IndicatorDefinition(
                "昼夜間人口比率",
                Measure.RATIO,
                Direction.HIGHER,
                "%",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                basis,
                rhythm);
    }

    private static IndicatorDefined indicator(YearBasis basis, Optional<Rhythm> rhythm) {
        return defined(ratio(basis, rhythm), NOT_CONDUCTED, "80");
    }

    private static DefineIndicator definition(String more) {
        return IndicatorForms.definition(
                PLAN, OWNER, 1, RequestBodies.read("""
                {"name":"昼夜間人口比率","measure":"RATIO","unit":"%","target":{"fiscalYear":2026,"amount":80}
                """ + more + "}", IndicatorBodies.Definition.class));
    }

    private static AmendIndicator amendment(String json) {
        return RequestBodies.read(
                        "{" + json + ",\"fromFiscalYear\":2024,\"reason\":\"見直し\"}", AmendmentBodies.Change.class)
                .read(ID);
    }

    private static IndicatorAmended amended(IndicatorDefinition previous, IndicatorDefinition current) {
        return new IndicatorAmended(ID, R6, previous, current, new Continuity.Same(), "見直し");
    }

    @Test
    void a_definition_says_both() {
        assertThat(definition(",\"yearBasis\":\"CALENDAR\",\"rhythm\":{\"everyYears\":5,\"anchor\":\"R2\"}")
                        .definition())
                .isEqualTo(ratio(YearBasis.CALENDAR, Optional.of(new Rhythm(5, new FiscalYear(2020)))));
    }

    @Test
    void a_figure_of_every_fiscal_year_is_due_unless_it_says_otherwise() {
        assertThat(definition("").definition()).isEqualTo(ratio(YearBasis.FISCAL, Optional.empty()));
        assertThat(definition(",\"rhythm\":{\"everyYears\":1}").definition().rhythm())
                .isEmpty();
    }

    @Test
    void names_what_is_wrong_with_a_rhythm() {
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> definition(",\"rhythm\":{}"),
                "rhythm.everyYears: field.missing",
                "rhythm.anchor: field.missing");
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> definition(",\"rhythm\":{\"everyYears\":5}"),
                "rhythm.anchor: field.missing");
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> definition(",\"rhythm\":{\"everyYears\":21,\"anchor\":2020}"),
                "rhythm.everyYears: rhythm.every-years");
    }

    @Test
    void a_figure_of_a_year_in_which_none_is_due_says_why_there_is_one() {
        IndicatorDefined every = indicator(YearBasis.FISCAL, Optional.of(EVERY_SECOND));
        scenario().given(every).when(update(R6, percent("70"))).then(recorded(R6, percent("70")));
        scenario()
                .given(every)
                .when(update(R5, percent("70")))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fiscalYear: value.not-due-needs-reason");
        scenario()
                .given(every)
                .when(update(R5, NOT_CONDUCTED))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fiscalYear: value.not-due-needs-reason");
        scenario().given(every).when(update(R5, percent("70"), "臨時の調査")).then(recorded(R5, percent("70"), "臨時の調査"));
    }

    @Test
    void a_figure_of_a_calendar_year_is_of_its_days() {
        IndicatorDefined calendar = indicator(YearBasis.CALENDAR, Optional.empty());
        Measured inJanuary = asOf(percent("70"), "2023-01-01");
        scenario().given(calendar).when(update(R5, inJanuary)).then(recorded(R5, inJanuary));
        scenario()
                .given(calendar)
                .when(update(R5, asOf(percent("70"), "2024-01-01")))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.asOf: value.as-of-needs-reason");
        scenario()
                .given(indicator(YearBasis.SCHOOL, Optional.empty()))
                .when(update(R5, inJanuary))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "value.asOf: value.as-of-needs-reason");
    }

    @Test
    void a_calendar_year_begins_in_january() {
        LocalDate newYear = LocalDate.of(2024, 1, 1);
        scenarioOn(newYear)
                .given(indicator(YearBasis.CALENDAR, Optional.empty()))
                .when(update(R6, percent("70")))
                .then(recorded(R6, percent("70")));
        scenarioOn(newYear)
                .given(indicator(YearBasis.FISCAL, Optional.empty()))
                .when(update(R6, percent("70")))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "fiscalYear: year.future");
    }

    @Test
    void a_rhythm_begins_changes_and_ends_with_an_amendment() {
        IndicatorDefinition yearly = ratio(YearBasis.FISCAL, Optional.empty());
        IndicatorDefinition everySecond = ratio(YearBasis.FISCAL, Optional.of(EVERY_SECOND));
        scenario()
                .given(defined(yearly, NOT_CONDUCTED, "80"))
                .when(amendment("\"rhythm\":{\"everyYears\":2,\"anchor\":2024}"))
                .then(amended(yearly, everySecond));
        scenario()
                .given(defined(everySecond, NOT_CONDUCTED, "80"))
                .when(amendment("\"rhythm\":{\"everyYears\":1}"))
                .then(amended(everySecond, yearly));
        scenario()
                .given(defined(everySecond, NOT_CONDUCTED, "80"))
                .when(amendment("\"survey\":\"国勢調査\""))
                .then(amended(
                        everySecond,
                        new IndicatorDefinition(
                                "昼夜間人口比率",
                                Measure.RATIO,
                                Direction.HIGHER,
                                "%",
                                Optional.of("国勢調査"),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                YearBasis.FISCAL,
                                Optional.of(EVERY_SECOND))));
    }

    @Test
    void other_days_are_another_count_and_another_word_is_not() {
        IndicatorDefinition fiscal = ratio(YearBasis.FISCAL, Optional.empty());
        scenario()
                .given(defined(fiscal, NOT_CONDUCTED, "80"))
                .when(amendment("\"yearBasis\":\"CALENDAR\""))
                .thenRefused(Refusal.Kind.IMPOSSIBLE, "continuity: amendment.not-the-same");
        scenario()
                .given(defined(fiscal, NOT_CONDUCTED, "80"))
                .when(amendment("\"yearBasis\":\"SCHOOL\""))
                .then(amended(fiscal, ratio(YearBasis.SCHOOL, Optional.empty())));
    }
}
