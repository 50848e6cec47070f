package org.ayumi.command.indicator;

import static org.ayumi.command.indicator.BareReports.only;
import static org.ayumi.command.indicator.BareReports.report;
import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.NOT_CONDUCTED;
import static org.ayumi.command.indicator.Indicators.NOT_MEASURED;
import static org.ayumi.command.indicator.Indicators.NOT_REPORTED;
import static org.ayumi.command.indicator.Indicators.R4;
import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.Indicators.SUBSTITUTE;
import static org.ayumi.command.indicator.Indicators.annualCount;
import static org.ayumi.command.indicator.Indicators.cases;
import static org.ayumi.command.indicator.Indicators.defined;
import static org.ayumi.command.indicator.Indicators.recorded;
import static org.ayumi.command.indicator.Indicators.scenario;
import static org.ayumi.command.indicator.Indicators.update;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FirstReportOfAYearTest {

    @Test
    void is_recorded_with_its_note() {
        scenario()
                .given(annualCount())
                .when(new UpdateIndicator(
                        ID, R5, FigureDraft.of(cases("128")), Optional.of("年度末の集計"), Optional.empty()))
                .then(new IndicatorValueRecorded(ID, R5, cases("128"), Optional.of("年度末の集計"), Optional.empty()));
    }

    @Test
    void of_an_unknown_indicator_is_not_found() {
        scenario().when(update(R5, cases("128"))).thenNotFound();
    }

    @Test
    void that_leaves_unit_and_basis_open_has_the_indicators() {
        scenario().given(annualCount()).when(report(R5, only("128"))).then(recorded(R5, cases("128")));
    }

    @Test
    void of_a_ratio_comes_from_the_survey_of_the_definition() {
        IndicatorDefinition survey = new IndicatorDefinition(
                "関心度",
                Measure.RATIO,
                Direction.HIGHER,
                "%",
                Optional.of("市民アンケート"),
                Optional.empty(),
                Optional.empty());
        scenario()
                .given(defined(survey, NOT_CONDUCTED, "80"))
                .when(report(R5, only("62.5")))
                .then(recorded(
                        R5,
                        new Measured(
                                new BigDecimal("62.5"),
                                "%",
                                Optional.empty(),
                                Measure.RATIO,
                                Optional.of("市民アンケート"),
                                Optional.empty(),
                                Optional.empty())));
    }

    @Test
    void may_be_zero_which_is_a_measurement() {
        scenario().given(annualCount()).when(update(R5, cases("0"))).then(recorded(R5, cases("0")));
    }

    static Stream<Figure> absences() {
        return Stream.of(NOT_CONDUCTED, NOT_MEASURED, SUBSTITUTE);
    }

    @ParameterizedTest
    @MethodSource("absences")
    void may_be_an_absence(Figure absence) {
        scenario().given(annualCount()).when(update(R5, absence)).then(recorded(R5, absence));
    }

    @Test
    void is_not_a_report_when_nothing_is_reported() {
        scenario().given(annualCount()).when(update(R5, NOT_REPORTED)).thenNothing();
    }

    @Test
    void leaves_the_other_years_alone() {
        scenario()
                .given(annualCount(), recorded(R4, cases("120")))
                .when(update(R5, cases("128")))
                .then(recorded(R5, cases("128")));
    }
}
