package org.ayumi.query.progress;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.plan.PlanEvent;
import org.ayumi.kernel.status.StatusRule;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.model.ReadModel;
import org.ayumi.query.model.SnapshotRead;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.PointInTime;
import org.ayumi.query.status.RuleAsked;
import org.ayumi.query.status.RuleView;
import org.springframework.stereotype.Service;

/** Answers how a plan is doing in a fiscal year. */
@Service
public class ProgressQuery {

    /** An interim or expected figure does not say that a year was reported on. */
    private static final Set<Stage> OF_A_YEAR_THAT_IS_OVER = EnumSet.of(Stage.FINAL, Stage.PRELIMINARY);

    private final ReadModel<ProgressRows> model;
    private final PointInTime pointInTime;

    ProgressQuery(ReadModel<ProgressRows> model, PointInTime pointInTime) {
        this.model = model;
        this.pointInTime = pointInTime;
    }

    /**
     * Every indicator of the plan in one fiscal year.
     *
     * @param year empty for the year to be shown unless asked: the latest that at least half of the indicators of which
     *     something is due report on, so that the last complete one stays while the first sections send in the new one;
     *     or, where there is none, the latest with a report
     * @param ruleId empty for the straight line
     */
    @SnapshotRead
    public PlanProgress of(String planId, Optional<FiscalYear> year, AsOf asOf, Optional<String> ruleId) {
        StatusRule rule = RuleAsked.of(ruleId);
        PlanThen then = new PlanThen(model, pointInTime, planId, asOf);
        ProgressRows rows = then.rows();
        ProgressPlanRow plan = rows.plans()
                .findById(planId)
                .orElseThrow(() -> pointInTime.absent("asOf", "plan", PlanEvent.class, planId, then.position()));
        List<ProgressIndicatorRow> indicators = rows.indicators().findByPlanId(planId);
        FiscalYear asked = year.orElseGet(() -> shownUnlessAsked(then, plan, indicators));
        return new PlanProgress(
                planId,
                plan.name(),
                plan.edition(),
                asked.startYear(),
                asked.label(),
                then.position(),
                RuleView.of(rule.rule()),
                items(then, plan, indicators, asked, rule));
    }

    private static FiscalYear shownUnlessAsked(
            PlanThen then, ProgressPlanRow plan, List<ProgressIndicatorRow> indicators) {
        ProgressRows rows = then.rows();
        List<MeasuredIndicator> measured = then.measured(indicators, Map.of());
        FiscalYear latest = latestReported(rows, plan, measured);
        return IntStream.iterate(
                        latest.startYear(), year -> year >= plan.firstYear().startYear(), year -> year - 1)
                .mapToObj(FiscalYear::new)
                .filter(year -> isReportedByHalf(measured, reported(rows, plan, year), year))
                .findFirst()
                .orElse(latest);
    }

    /** Nobody waits for those of which nothing is due in the year, and nobody counts those that had ended. */
    private static boolean isReportedByHalf(
            List<MeasuredIndicator> indicators, Set<String> reportedItself, FiscalYear year) {
        List<MeasuredIndicator> wanted = indicators.stream()
                .filter(indicator -> !indicator.isOverIn(year))
                .filter(indicator -> isReported(indicator, reportedItself, year) || indicator.isDueIn(year))
                .toList();
        long there = wanted.stream()
                .filter(indicator -> isReported(indicator, reportedItself, year))
                .count();
        return there > 0 && there * 2 >= wanted.size();
    }

    private static boolean isReported(MeasuredIndicator indicator, Set<String> reportedItself, FiscalYear year) {
        return reportedItself.contains(indicator.own().indicatorId())
                || reportedElsewhere(indicator).anyMatch(year::equals);
    }

    private static Stream<FiscalYear> reportedElsewhere(MeasuredIndicator indicator) {
        return indicator.reported().stream()
                .filter(ProgressQuery::isOfAYearThatIsOver)
                .map(ProgressValueRow::fiscalYear);
    }

    private static Set<String> reported(ProgressRows rows, ProgressPlanRow plan, FiscalYear year) {
        return rows.values().findByPlanIdAndKeyFiscalYear(plan.planId(), year.startYear()).stream()
                .filter(ProgressQuery::isOfAYearThatIsOver)
                .map(row -> row.key().indicatorId())
                .collect(toSet());
    }

    /** Whether what stands says how a year went. */
    static boolean isOfAYearThatIsOver(ProgressValueRow row) {
        return OF_A_YEAR_THAT_IS_OVER.contains(row.standing().stage())
                && row.standing().figure().kind() != FigureKind.NOT_REPORTED;
    }

    /** A plan nobody has reported on yet is shown in its first year. */
    private static FiscalYear latestReported(
            ProgressRows rows, ProgressPlanRow plan, List<MeasuredIndicator> indicators) {
        Stream<FiscalYear> own = rows
                .values()
                .findFirstByPlanIdAndReportStageInAndReportFigureKindNotOrderByKeyFiscalYearDesc(
                        plan.planId(), OF_A_YEAR_THAT_IS_OVER, FigureKind.NOT_REPORTED)
                .stream()
                .map(ProgressValueRow::fiscalYear);
        return Stream.concat(own, indicators.stream().flatMap(ProgressQuery::reportedElsewhere))
                .max(naturalOrder())
                .orElseGet(plan::firstYear);
    }

    private static List<ProgressItem> items(
            PlanThen then, ProgressPlanRow plan, List<ProgressIndicatorRow> ofPlan, FiscalYear year, StatusRule rule) {
        List<MeasuredIndicator> measured = then.measured(ofPlan, values(then.rows(), plan, year, ofPlan));
        Map<String, SharedView> shared = then.shared(measured);
        Map<IndicatorOwner, List<MeasuredIndicator>> indicators = measured.stream()
                .sorted(comparingInt(indicator -> indicator.own().sequence()))
                .collect(groupingBy(indicator -> indicator.own().owner()));
        return NamedOwner.inOrder(plan, then.rows(), year).stream()
                .flatMap(owner -> indicators.getOrDefault(owner.owner(), List.of()).stream()
                        .map(indicator -> new IndicatorInYear(indicator, owner, year)
                                .item(
                                        rule,
                                        Optional.ofNullable(
                                                shared.get(indicator.own().indicatorId())))))
                .toList();
    }

    /** Those of the year, and of all years where a target speaks of their sum, or what the year added is told. */
    private static Map<String, List<ProgressValueRow>> values(
            ProgressRows rows, ProgressPlanRow plan, FiscalYear year, List<ProgressIndicatorRow> indicators) {
        Map<String, List<ProgressValueRow>> values =
                rows.values().findByPlanIdAndKeyFiscalYear(plan.planId(), year.startYear()).stream()
                        .collect(groupingBy(row -> row.key().indicatorId()));
        List<String> ofYears = indicators.stream()
                .filter(row -> row.targets().ofSums().isPresent()
                        || values.getOrDefault(row.indicatorId(), List.of()).stream()
                                .anyMatch(ProgressQuery::tellsWhatWasAdded))
                .map(ProgressIndicatorRow::indicatorId)
                .toList();
        if (!ofYears.isEmpty()) {
            values.putAll(rows.values().findByKeyIndicatorIdInOrderByKeyFiscalYear(ofYears).stream()
                    .collect(groupingBy(row -> row.key().indicatorId())));
        }
        return values;
    }

    private static boolean tellsWhatWasAdded(ProgressValueRow row) {
        return row.standing().figure() instanceof Measured measured
                && measured.increment().isPresent();
    }
}
