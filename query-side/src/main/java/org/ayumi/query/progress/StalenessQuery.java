package org.ayumi.query.progress;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.plan.PlanEvent;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.model.ReadModel;
import org.ayumi.query.model.SnapshotRead;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.PointInTime;
import org.ayumi.query.plan.PlanQuery;
import org.ayumi.query.plan.PlanView;
import org.springframework.stereotype.Service;

/** Answers how long nothing was heard of the indicators of a plan. */
@Service
public class StalenessQuery {

    private final ReadModel<ProgressRows> model;
    private final PointInTime pointInTime;
    private final PlanQuery plans;
    private final Clock clock;

    StalenessQuery(ReadModel<ProgressRows> model, PointInTime pointInTime, PlanQuery plans, Clock clock) {
        this.model = model;
        this.pointInTime = pointInTime;
        this.plans = plans;
        this.clock = clock;
    }

    /** Every indicator of the plan, on the day of a moment. */
    @SnapshotRead
    public PlanStaleness of(String planId, AsOf asOf) {
        PlanView plan = plans.of(planId, asOf);
        PlanThen then = new PlanThen(model, pointInTime, planId, asOf);
        ProgressPlanRow row = then.rows()
                .plans()
                .findById(planId)
                .orElseThrow(() -> pointInTime.absent("asOf", "plan", PlanEvent.class, planId, then.position()));
        LocalDate day = pointInTime.dayOf(asOf, clock);
        FiscalYear lastYear = new FiscalYear(plan.lastYear());
        Map<IndicatorOwner, List<MeasuredIndicator>> indicators =
                then.measured(then.rows().indicators().findByPlanId(planId)).stream()
                        .sorted(comparingInt(indicator -> indicator.own().sequence()))
                        .collect(groupingBy(indicator -> indicator.own().owner()));
        List<StaleIndicator> items = NamedOwner.inOrder(row, then.rows(), FiscalYear.of(day)).stream()
                .flatMap(owner -> indicators.getOrDefault(owner.owner(), List.of()).stream()
                        .map(indicator -> new Staleness(indicator, row.firstYear(), lastYear, day).of(owner)))
                .toList();
        return new PlanStaleness(
                planId,
                row.name(),
                row.edition(),
                day,
                Math.min(plan.position(), then.position()),
                PlanStaleness.Totals.of(items),
                items);
    }
}
