package org.ayumi.query.progress;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ayumi.kernel.figure.FigureKind;
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
                .filter(year -> isReportedByHalf(indicators, reported(rows, plan, year), year))
                .findFirst()
                .orElse(latest);
    }

    /** Nobody waits for those of which nothing is due in the year, and nobody counts those that had ended. */
    private static boolean isReportedByHalf(
            List<ProgressIndicatorRow> indicators, Set<String> reported, FiscalYear year) {
        List<ProgressIndicatorRow> wanted = indicators.stream()
                .filter(row -> !row.isOverIn(year))
                .filter(row -> reported.contains(row.indicatorId()) || row.isDueIn(year))
                .toList();
        long there = wanted.stream()
                .filter(row -> reported.contains(row.indicatorId()))
                .count();
        return there > 0 && there * 2 >= wanted.size();
    }

    private static Set<String> reported(ProgressRows rows, ProgressPlanRow plan, FiscalYear year) {
        return rows.values().findByPlanIdAndKeyFiscalYear(plan.planId(), year.startYear()).stream()
                .filter(row -> OF_A_YEAR_THAT_IS_OVER.contains(row.standing().stage())
                        && row.standing().figure().kind() != FigureKind.NOT_REPORTED)
                .map(row -> row.key().indicatorId())
                .collect(toSet());
    }

    /** A plan nobody has reported on yet is shown in its first year. */
    private static FiscalYear latestReported(ProgressRows rows, ProgressPlanRow plan) {
        return rows.values()
                .findFirstByPlanIdAndReportStageInAndReportFigureKindNotOrderByKeyFiscalYearDesc(
                        plan.planId(), OF_A_YEAR_THAT_IS_OVER, FigureKind.NOT_REPORTED)
                .map(ProgressValueRow::fiscalYear)
                .orElseGet(plan::firstYear);
    }

    private static List<ProgressItem> items(ProgressRows rows, ProgressPlanRow plan, FiscalYear year, StatusRule rule) {
        Map<IndicatorOwner, List<ProgressIndicatorRow>> indicators =
                rows.indicators().findByPlanId(plan.planId()).stream()
                        .sorted(comparingInt(ProgressIndicatorRow::sequence))
                        .collect(groupingBy(ProgressIndicatorRow::owner));
        Map<String, List<ProgressValueRow>> values = values(rows, plan, year, indicators.values());
        return NamedOwner.inOrder(plan, rows, year).stream()
                .flatMap(owner -> indicators.getOrDefault(owner.owner(), List.of()).stream()
                        .map(row -> new IndicatorInYear(
                                row, owner, year, values.getOrDefault(row.indicatorId(), List.of()))))
                .map(standing -> standing.item(rule))
                .toList();
    }

    /** Those of the year, and of all years where a target speaks of their sum. */
    private static Map<String, List<ProgressValueRow>> values(
            ProgressRows rows,
            ProgressPlanRow plan,
            FiscalYear year,
            Collection<List<ProgressIndicatorRow>> indicators) {
        Map<String, List<ProgressValueRow>> values =
                rows.values().findByPlanIdAndKeyFiscalYear(plan.planId(), year.startYear()).stream()
                        .collect(groupingBy(row -> row.key().indicatorId()));
        List<String> ofSums = indicators.stream()
                .flatMap(List::stream)
                .filter(row -> row.targets().ofSums().isPresent())
                .map(ProgressIndicatorRow::indicatorId)
                .toList();
        if (!ofSums.isEmpty()) {
            values.putAll(rows.values().findByKeyIndicatorIdInOrderByKeyFiscalYear(ofSums).stream()
                    .collect(groupingBy(row -> row.key().indicatorId())));
        }
        return values;
    }
}
