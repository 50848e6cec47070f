package org.ayumi.command.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.command.FakeRegistry;
import org.ayumi.command.FakeTimeline;
import org.ayumi.command.NoteChange;
import org.ayumi.command.Scenario;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorValueCorrected;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;

/** Indicators of a plan from 令和4年度 to 令和8年度, with a baseline of 令和2年度 and a target for 令和8年度. */
final class Indicators {

    static final String PLAN = "tomisato-kyodo-2";
    static final String INITIATIVE = PLAN + ".1-3-2";
    static final IndicatorOwner OWNER = IndicatorOwner.initiative(INITIATIVE);
    static final String ID = INITIATIVE + ".1";
    static final FiscalYear R2 = new FiscalYear(2020);
    static final FiscalYear R3 = new FiscalYear(2021);
    static final FiscalYear R4 = new FiscalYear(2022);
    static final FiscalYear R5 = new FiscalYear(2023);
    static final FiscalYear R6 = new FiscalYear(2024);
    static final FiscalYear R8 = new FiscalYear(2026);
    static final Figure NOT_CONDUCTED = new NotConducted();
    static final Figure NOT_REPORTED = new NotReported();
    static final Figure NOT_MEASURED = new NotMeasured("集計していない");
    static final Figure SUBSTITUTE = new Substitute("来場者アンケートの関心度", new BigDecimal("85.7"), "%", "市民アンケートは行っていない");

    private Indicators() {}

    static Scenario<Indicator> scenario() {
        return scenarioOn(FakeTimeline.TODAY);
    }

    static Scenario<Indicator> scenarioOn(LocalDate today) {
        return Scenario.of(
                Indicator.class,
                new FakeRegistry().plan(PLAN, 2022, 2026).initiative(INITIATIVE, PLAN),
                new FakeTimeline(today));
    }

    static IndicatorDefinition definition(Measure measure, String unit) {
        return definition(measure, unit, Optional.empty(), Optional.empty());
    }

    static IndicatorDefinition definition(
            Measure measure, String unit, Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) {
        return new IndicatorDefinition(
                "まちづくり交流会の参加者", measure, Direction.HIGHER, unit, Optional.empty(), minimum, maximum);
    }

    /** 件 counted afresh every year, from 114 to 150. */
    static IndicatorDefined annualCount() {
        return defined(definition(Measure.ANNUAL_COUNT, "件"), measured("114", "件", Measure.ANNUAL_COUNT), "150");
    }

    /** 人 counted from the start on, from 100 to 400. */
    static IndicatorDefined cumulativeCount() {
        return defined(
                definition(Measure.CUMULATIVE_COUNT, "人"), measured("100", "人", Measure.CUMULATIVE_COUNT), "400");
    }

    /** A percentage, from 未実施 to 80. */
    static IndicatorDefined ratio() {
        return defined(definition(Measure.RATIO, "%"), NOT_CONDUCTED, "80");
    }

    static IndicatorDefined defined(IndicatorDefinition definition, Figure baseline, String target) {
        return new IndicatorDefined(
                ID,
                OWNER,
                PLAN,
                1,
                definition,
                Optional.of(new Baseline(R2, baseline)),
                Targets.of(R8, new BigDecimal(target)));
    }

    static Measured measured(String amount, String unit, Measure basis) {
        return Measured.of(new BigDecimal(amount), unit, basis);
    }

    /** So many 件 in a year. */
    static Measured cases(String amount) {
        return measured(amount, "件", Measure.ANNUAL_COUNT);
    }

    /** So many 人 from the start on. */
    static Measured people(String amount) {
        return measured(amount, "人", Measure.CUMULATIVE_COUNT);
    }

    static Measured percent(String amount) {
        return measured(amount, "%", Measure.RATIO);
    }

    static Measured asOf(Measured measured, String day) {
        return new Measured(
                measured.amount(),
                measured.unit(),
                Optional.of(LocalDate.parse(day)),
                measured.basis(),
                measured.survey(),
                measured.numerator(),
                measured.denominator());
    }

    static Measured withParts(Measured measured, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
        return new Measured(
                measured.amount(),
                measured.unit(),
                measured.asOf(),
                measured.basis(),
                measured.survey(),
                numerator,
                denominator);
    }

    static UpdateIndicator update(FiscalYear year, Figure figure) {
        return new UpdateIndicator(ID, year, FigureDraft.of(figure), Optional.empty(), Optional.empty());
    }

    static UpdateIndicator update(FiscalYear year, Figure figure, String reason) {
        return new UpdateIndicator(ID, year, FigureDraft.of(figure), Optional.empty(), Optional.of(reason));
    }

    static CorrectIndicatorValue correct(FiscalYear year, Figure figure, String reason) {
        return new CorrectIndicatorValue(ID, year, FigureDraft.of(figure), NoteChange.keep(), reason);
    }

    static IndicatorValueRecorded recorded(FiscalYear year, Figure figure) {
        return new IndicatorValueRecorded(ID, year, figure, Optional.empty(), Optional.empty());
    }

    static IndicatorValueRecorded recorded(FiscalYear year, Figure figure, String reason) {
        return new IndicatorValueRecorded(ID, year, figure, Optional.empty(), Optional.of(reason));
    }

    static IndicatorValueCorrected corrected(FiscalYear year, Figure previous, Figure current, String reason) {
        return new IndicatorValueCorrected(ID, year, previous, current, Optional.empty(), reason);
    }
}
