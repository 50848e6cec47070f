package org.ayumi.query.lineage;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import org.ayumi.kernel.indicator.IndicatorEvent;
import org.ayumi.query.lifespan.Ends;
import org.ayumi.query.model.SnapshotRead;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.PointInTime;
import org.ayumi.query.plan.AcrossPlans;
import org.ayumi.query.plan.NamedInitiative;
import org.ayumi.query.plan.NamedPlan;
import org.ayumi.query.plan.PlansThen;
import org.ayumi.query.progress.IndicatorQuery;
import org.ayumi.query.progress.IndicatorView;
import org.springframework.stereotype.Service;

/** Answers what came before something, and what goes on for it, also in other plans. */
@Service
public class LineageQuery {

    private final AcrossPlans plans;
    private final IndicatorQuery indicators;
    private final PointInTime pointInTime;

    LineageQuery(AcrossPlans plans, IndicatorQuery indicators, PointInTime pointInTime) {
        this.plans = plans;
        this.indicators = indicators;
        this.pointInTime = pointInTime;
    }

    @SnapshotRead
    public InitiativeLineage ofInitiative(String initiativeId, AsOf asOf) {
        PlansThen then = plans.at(asOf);
        NamedInitiative self = then.initiative(initiativeId);
        Line line = Line.of(initiativeId, then);
        Map<String, NamedInitiative> named = then.initiatives(line.ids());
        Map<String, Ends> ends = then.ends(line.ids());
        return new InitiativeLineage(
                initiativeId,
                self.planId(),
                line.places().stream()
                        .map(place -> InitiativeInLine.of(
                                place,
                                Optional.ofNullable(named.get(place.id())),
                                ends.getOrDefault(place.id(), Ends.NONE)))
                        .toList(),
                line.complete(),
                then.position());
    }

    @SnapshotRead
    public IndicatorLineage ofIndicator(String indicatorId, AsOf asOf) {
        PlansThen then = plans.at(asOf);
        Line line = Line.of(indicatorId, then);
        Map<String, Ends> ends = then.ends(line.ids());
        Map<String, IndicatorView> known = indicators.known(line.ids(), then.moment()).stream()
                .collect(toMap(IndicatorView::indicatorId, identity()));
        IndicatorView self = Optional.ofNullable(known.get(indicatorId))
                .orElseThrow(() ->
                        pointInTime.absent("asOf", "indicator", IndicatorEvent.class, indicatorId, then.position()));
        return new IndicatorLineage(
                indicatorId,
                self.planId(),
                line.places().stream()
                        .map(place -> IndicatorInLine.of(
                                place,
                                Optional.ofNullable(known.get(place.id())),
                                ends.getOrDefault(place.id(), Ends.NONE)))
                        .toList(),
                line.complete(),
                // Two projections answer here; the answer is only as new as the one that is behind.
                Math.min(then.position(), self.position()));
    }

    @SnapshotRead
    public PlanLineage ofPlan(String planId, AsOf asOf) {
        PlansThen then = plans.at(asOf);
        NamedPlan plan = then.plan(planId);
        return new PlanLineage(
                planId,
                plan.outline().name(),
                plan.outline().edition(),
                plan.previousPlanId(),
                then.continuing(planId).stream()
                        .map(PlanLineage.Continuation::of)
                        .toList(),
                new FromPlanToPlan(then, planId).initiatives(),
                then.position());
    }
}
