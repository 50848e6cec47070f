package org.ayumi.query.progress;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ayumi.kernel.figure.FigureKind;
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

    private final ReadModel<ProgressRows> model;
    private final PointInTime pointInTime;

    ProgressQuery(ReadModel<ProgressRows> model, PointInTime pointInTime) {
        this.model = model;
        this.pointInTime = pointInTime;
    }

    /**
     * Every indicator of the plan in one fiscal year.
     *
     * @param year empty for the year to be shown unless asked: the latest on which at least half of the indicators report
     *     that have to, so that the last complete one stays while the first sections send in the new one; or, where
     *     there is none, the latest with a report
     * @param ruleId empty for the straight line
     */
    @SnapshotRead
    public PlanProgress of(String planId, Optional<FiscalYear> year, AsOf asOf, Optional<String> ruleId) {
        StatusRule rule = RuleAsked.of(ruleId);
        PointInTime.View<ProgressRows> view = pointInTime.open(model, planId, asOf);
        ProgressRows rows = view.rows();
        ProgressPlanRow plan = rows.plans()
                .findById(planId)
                .orElseThrow(() -> pointInTime.absent("asOf", "plan", PlanEvent.class, planId, view.position()));
        FiscalYear asked = year.orElseGet(() -> shownUnlessAsked(rows, plan));
        return new PlanProgress(
                planId,
                plan.name(),
                plan.edition(),
                asked.startYear(),
                asked.label(),
                view.position(),
                RuleView.of(rule.rule()),
                items(rows, plan, asked, rule));
    }

    private static FiscalYear shownUnlessAsked(ProgressRows rows, ProgressPlanRow plan) {
        FiscalYear latest = latestReported(rows, plan);
        List<ProgressIndicatorRow> indicators = rows.indicators().findByPlanId(plan.planId());
        return IntStream.iterate(
                        latest.startYear(), year -> year >= plan.firstYear().startYear(), year -> year - 1)
                .mapToObj(FiscalYear::new)
                .filter(year -> isReported(year, indicators, rows, plan))
                .findFirst()
                .orElse(latest);
    }

    /** By at least half of those that have to. */
    private static boolean isReported(
            FiscalYear year, List<ProgressIndicatorRow> indicators, ProgressRows rows, ProgressPlanRow plan) {
        Set<String> reporting = indicators.stream()
                .filter(row -> !row.isOverIn(year))
                .map(ProgressIndicatorRow::indicatorId)
                .collect(toSet());
        long reported = rows.values().findByPlanIdAndKeyFiscalYear(plan.planId(), year.startYear()).stream()
                .filter(row -> row.figure().kind() != FigureKind.NOT_REPORTED)
                .filter(row -> reporting.contains(row.key().indicatorId()))
                .count();
        return !reporting.isEmpty() && reported * 2 >= reporting.size();
    }

    /** A plan nobody has reported on yet is shown in its first year. */
    private static FiscalYear latestReported(ProgressRows rows, ProgressPlanRow plan) {
        return rows.values()
                .findFirstByPlanIdAndFigureKindNotOrderByKeyFiscalYearDesc(plan.planId(), FigureKind.NOT_REPORTED)
                .map(ProgressValueRow::fiscalYear)
                .orElseGet(plan::firstYear);
    }

    private static List<ProgressItem> items(ProgressRows rows, ProgressPlanRow plan, FiscalYear year, StatusRule rule) {
        Map<IndicatorOwner, List<ProgressIndicatorRow>> indicators =
                rows.indicators().findByPlanId(plan.planId()).stream()
                        .sorted(comparingInt(ProgressIndicatorRow::sequence))
                        .collect(groupingBy(ProgressIndicatorRow::owner));
        Map<String, ProgressValueRow> values =
                rows.values().findByPlanIdAndKeyFiscalYear(plan.planId(), year.startYear()).stream()
                        .collect(toMap(row -> row.key().indicatorId(), Function.identity()));
        return NamedOwner.inOrder(plan, rows, year).stream()
                .flatMap(owner -> indicators.getOrDefault(owner.owner(), List.of()).stream()
                        .map(row -> new IndicatorInYear(
                                row, owner, year, Optional.ofNullable(values.get(row.indicatorId())))))
                .map(standing -> standing.item(rule))
                .toList();
    }
}
