package org.ayumi.query.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.status.ActualAndPlan;
import org.ayumi.kernel.status.FigureOfYear;
import org.ayumi.kernel.status.OutcomeMovement;
import org.ayumi.kernel.status.StatusRule;
import org.ayumi.kernel.status.Terms;
import org.ayumi.kernel.status.Verdict;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.breakdown.BreakdownView;
import org.ayumi.query.breakdown.KnownBreakdown;
import org.ayumi.query.definition.DueYearsView;
import org.ayumi.query.figure.BaselineView;
import org.ayumi.query.figure.PlannedView;
import org.ayumi.query.figure.ReportedFigure;
import org.ayumi.query.figure.StagesOfYear;
import org.ayumi.query.figure.SumView;
import org.ayumi.query.figure.TargetView;
import org.ayumi.query.figure.ValueView;
import org.ayumi.query.status.VerdictView;

/**
 * One indicator in one fiscal year, from its rows.
 *
 * @param indicator with what stands for its years: for this one, where it was reported, and for the others where a target
 *     speaks of their sum; of the year before where it is told what this one added
 */
record IndicatorInYear(MeasuredIndicator indicator, NamedOwner owner, FiscalYear year) {

    ProgressItem item(StatusRule rule, Optional<SharedView> shared) {
        Verdict verdict = verdict(rule);
        Terms terms = indicator.terms();
        IndicatorDefinition definition = terms.definitions().in(year);
        IndicatorDefinition ofTargets = terms.definitions().ofTerm(terms.targetsTerm());
        return new ProgressItem(
                owner.initiativeNumber(),
                owner.initiativeId(),
                owner.initiativeName(),
                owner.leadSections(),
                owner.view(),
                indicator.own().indicatorId(),
                indicator.own().sequence(),
                definition.name(),
                definition.measure(),
                definition.better(),
                definition.unit(),
                definition.survey(),
                definition.states(),
                DueYearsView.of(definition),
                definition.role(),
                indicator.own().baseline().map(baseline -> BaselineView.of(baseline, definition)),
                TargetView.last(indicator.own().targets(), ofTargets),
                TargetView.all(indicator.own().targets(), ofTargets),
                valueView(),
                stageViews(),
                plannedView(),
                breakdownViews(),
                sumView(verdict),
                VerdictView.of(verdict),
                indicator.own().pauses().retirement(),
                shared,
                indicator.own().version());
    }

    /** As the indicator's years are called: a calendar year is none of April to March. */
    String yearLabel() {
        return indicator.terms().definitions().in(year).yearBasis().label(year);
    }

    ValueView valueView() {
        IndicatorDefinition definition = indicator.terms().definitions().in(year);
        return value().map(this::standing)
                .map(standing -> ValueView.of(standing, definition, standingIn(new FiscalYear(year.startYear() - 1))))
                .orElseGet(() -> ValueView.unreported(indicator.unreported(year), definition));
    }

    Optional<SumView> sumView(Verdict verdict) {
        return SumView.of(
                verdict.sum(), indicator.terms().definitions().in(year).yearBasis());
    }

    List<ValueView> stageViews() {
        StagesOfYear<ReportedFigure> reported =
                value().map(ProgressValueRow::stages).orElseGet(StagesOfYear::none);
        return ValueView.listed(
                planned().map(plan -> reported.with(StageOfYear.PLANNED, plan)).orElse(reported),
                indicator.terms().definitions().in(year));
    }

    /** Beside what stands for the year; empty where nothing is planned. */
    Optional<PlannedView> plannedView() {
        IndicatorDefinition definition = indicator.terms().definitions().in(year);
        return planned()
                .flatMap(plan -> value().map(this::standing)
                        .map(actual -> PlannedView.of(plan, actual, definition))
                        .orElseGet(() -> PlannedView.beside(plan, indicator.unreported(year), definition)));
    }

    /** How it moved since the last year before that it may be compared with. */
    IndicatorMovement movement(StatusRule rule) {
        IndicatorDefinition definition = indicator.terms().definitions().in(year);
        Optional<FigureOfYear> baseline = indicator
                .own()
                .baseline()
                .map(start -> new FigureOfYear(
                        start.fiscalYear(),
                        Stage.FINAL,
                        start.figure(),
                        indicator.own().baselinePosition().stream().toList()));
        FigureOfYear value = standingFigure();
        OutcomeMovement asked =
                new OutcomeMovement(indicator.terms(), baseline, indicator.own().targets(), value, ofOtherYears());
        boolean settled = value.stage() == Stage.FINAL || value.stage() == Stage.PRELIMINARY;
        return new IndicatorMovement(
                indicator.own().indicatorId(),
                definition.name(),
                asked.movement(),
                plannedView(),
                settled
                        && planned()
                                .flatMap(plan -> new ActualAndPlan(plan.figure(), value.figure(), value.stage())
                                        .isReached(definition.better()))
                                .orElse(false),
                VerdictView.of(verdict(rule)));
    }

    private FigureOfYear standingFigure() {
        return value().map(row -> standing(row).of(year))
                .orElseGet(() -> FigureOfYear.unreported(year, indicator.unreported(year)));
    }

    private List<FigureOfYear> ofOtherYears() {
        return indicator.reported().stream()
                .filter(row -> !row.fiscalYear().equals(year))
                .map(row -> standing(row).of(row.fiscalYear()))
                .toList();
    }

    private Optional<ReportedFigure> planned() {
        return indicator.planned().stream()
                .filter(row -> row.fiscalYear().equals(year))
                .map(ProgressPlannedRow::planned)
                .findFirst();
    }

    /** Each against its figure as it stands now. */
    List<BreakdownView> breakdownViews() {
        IndicatorDefinition definition = indicator.terms().definitions().in(year);
        StagesOfYear<ReportedFigure> figures =
                value().map(ProgressValueRow::stages).orElseGet(StagesOfYear::none);
        return indicator.broken().stream()
                .filter(row -> row.fiscalYear().equals(year))
                .map(ProgressBreakdownRow::known)
                .filter(known -> known.breakdown().stands())
                .sorted(KnownBreakdown.ORDER)
                .map(known -> BreakdownView.of(
                        known,
                        figures.in(known.stage()).map(ReportedFigure::figure).orElseGet(NotReported::new),
                        definition))
                .toList();
    }

    /** Empty where nothing was reported. */
    private Optional<ProgressValueRow> value() {
        return valueOf(year);
    }

    private Optional<ProgressValueRow> valueOf(FiscalYear asked) {
        return indicator.reported().stream()
                .filter(row -> row.fiscalYear().equals(asked))
                .findFirst();
    }

    private Optional<Figure> standingIn(FiscalYear asked) {
        return valueOf(asked).map(row -> standing(row).figure());
    }

    private ReportedFigure standing(ProgressValueRow row) {
        return row.standing().standingOr(indicator.unreported(row.fiscalYear()));
    }

    Verdict verdict(StatusRule rule) {
        return rule.judge(indicator
                .terms()
                .input(indicator.own().baseline(), indicator.own().targets(), standingFigure(), others(), positions()));
    }

    private List<FigureOfYear> others() {
        return indicator.own().targets().ofSums().isEmpty() ? List.of() : ofOtherYears();
    }

    /** Of what the value is judged by. */
    private List<Long> positions() {
        Terms terms = indicator.terms();
        List<Long> amendments = indicator
                .knownTerms()
                .positionsOnTheWay(
                        terms.definitions().termOf(year),
                        indicator.own().baseline().map(baseline -> terms.baselineTerm()),
                        Optional.of(terms.targetsTerm())
                                .filter(term ->
                                        !indicator.own().targets().ofYears().isEmpty()));
        return Stream.of(
                        indicator.own().baselinePosition().stream(),
                        Stream.of(indicator.own().targetPosition()),
                        amendments.stream())
                .flatMap(positions -> positions)
                .toList();
    }
}
