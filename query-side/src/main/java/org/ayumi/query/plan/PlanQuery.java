package org.ayumi.query.plan;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.kernel.indicator.OwnerKind;
import org.ayumi.kernel.plan.PlanEvent;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.http.Page;
import org.ayumi.query.model.ReadModel;
import org.ayumi.query.model.SnapshotRead;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.PointInTime;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** Answers which plans there are and what they consist of. */
@Service
public class PlanQuery {

    private final ReadModel<PlanRows> model;
    private final PointInTime pointInTime;

    PlanQuery(ReadModel<PlanRows> model, PointInTime pointInTime) {
        this.model = model;
        this.pointInTime = pointInTime;
    }

    /** All plans, by id. */
    @SnapshotRead
    public List<PlanView> all() {
        PointInTime.View<PlanRows> view = pointInTime.open(model, "", AsOf.latest());
        return view.rows().plans().findByPlanIdGreaterThanOrderByPlanId("", Limit.unlimited()).stream()
                .map(row -> view(row, view))
                .toList();
    }

    /**
     * A page of the plans, by id.
     *
     * @param after id of the last plan of the page before
     */
    @SnapshotRead
    public Page<PlanView> page(AsOf asOf, int limit, Optional<String> after) {
        PointInTime.View<PlanRows> now = pointInTime.open(model, "", AsOf.latest());
        String last = after.orElse("");
        if (asOf instanceof AsOf.Latest) {
            List<PlanRow> rows = now.rows().plans().findByPlanIdGreaterThanOrderByPlanId(last, Limit.of(limit + 1));
            return Page.of(rows, limit, PlanRow::planId).map(row -> view(row, now));
        }
        // No plan ever goes, so those of the past are among those of today.
        AsOf moment = new AsOf.AtPosition(pointInTime.positionOf(asOf));
        List<PlanView> then = now.rows().plans().findByPlanIdGreaterThanOrderByPlanId(last, Limit.unlimited()).stream()
                .flatMap(row -> ifThere(row.planId(), moment).stream())
                .limit(limit + 1L)
                .toList();
        return Page.of(then, limit, PlanView::planId);
    }

    private Optional<PlanView> ifThere(String planId, AsOf asOf) {
        PointInTime.View<PlanRows> view = pointInTime.open(model, planId, asOf);
        return view.rows().plans().findById(planId).map(row -> view(row, view));
    }

    @SnapshotRead
    public PlanView of(String planId, AsOf asOf) {
        PointInTime.View<PlanRows> view = pointInTime.open(model, planId, asOf);
        return view(existing(view, planId), view);
    }

    /**
     * A page of a plan's initiatives, in the order of the plan and, where that is the same, by id.
     *
     * @param sectionId only those of that section and of the ones below it, with those that are shown there once more
     * @param year in which they were called so; empty for what they are called now
     * @param after cursor of the last entry of the page before
     */
    @SnapshotRead
    public Page<InitiativeItem> initiatives(
            String planId,
            Optional<String> sectionId,
            Optional<FiscalYear> year,
            AsOf asOf,
            int limit,
            Optional<String> after) {
        PointInTime.View<PlanRows> view = pointInTime.open(model, planId, asOf);
        existing(view, planId);
        Page<ListedInitiative> page = new InitiativeList(view.rows(), planId).page(sectionId, limit, after);
        Map<String, List<PlanIndicatorRow>> indicators = view
                .rows()
                .indicators()
                .findByOwnerInitiativeIdInOrderBySequence(page.items().stream()
                        .map(ListedInitiative::initiativeId)
                        .distinct()
                        .toList())
                .stream()
                .collect(groupingBy(row -> row.owner().id()));
        return page.map(
                listed -> InitiativeItem.of(listed, year, indicators.getOrDefault(listed.initiativeId(), List.of())));
    }

    private PlanRow existing(PointInTime.View<PlanRows> view, String planId) {
        return view.rows()
                .plans()
                .findById(planId)
                .orElseThrow(() -> pointInTime.absent("asOf", "plan", PlanEvent.class, planId, view.position()));
    }

    private static PlanView view(PlanRow row, PointInTime.View<PlanRows> view) {
        List<PlanInitiativeRow> initiatives = view.rows().initiatives().findByPlanId(row.planId());
        PlanView.Counts counts = new PlanView.Counts(
                view.rows().sections().countByPlanId(row.planId()),
                initiatives.size(),
                view.rows().indicators().countByPlanId(row.planId()),
                initiatives.stream().mapToLong(PlanInitiativeRow::activities).sum());
        List<ListedIndicator> indicators =
                view.rows().indicators().findByPlanIdAndOwnerKindOrderBySequence(row.planId(), OwnerKind.PLAN).stream()
                        .map(ListedIndicator::of)
                        .toList();
        return PlanView.of(row, counts, indicators, view.position());
    }
}
