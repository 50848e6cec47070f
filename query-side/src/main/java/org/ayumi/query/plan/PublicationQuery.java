package org.ayumi.query.plan;

import java.util.Optional;
import org.ayumi.kernel.plan.PlanEvent;
import org.ayumi.kernel.time.CityHallTime;
import org.ayumi.query.http.Page;
import org.ayumi.query.http.Parameters;
import org.ayumi.query.http.QueryProblem;
import org.ayumi.query.model.ReadModel;
import org.ayumi.query.model.SnapshotRead;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.PointInTime;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** Answers what was published of a plan. */
@Service
public class PublicationQuery {

    private final ReadModel<PlanRows> model;
    private final PointInTime pointInTime;

    PublicationQuery(ReadModel<PlanRows> model, PointInTime pointInTime) {
        this.model = model;
        this.pointInTime = pointInTime;
    }

    /**
     * A page of a plan's publications, in the order in which they were entered.
     *
     * @param after recorded position of the last one of the page before
     */
    @SnapshotRead
    public Page<PublicationView> page(String planId, AsOf asOf, int limit, Optional<String> after) {
        PointInTime.View<PlanRows> view = open(planId, asOf);
        long position = after.map(text -> Parameters.position("after", text)).orElse(0L);
        return Page.of(
                        view.rows()
                                .publications()
                                .findByPlanIdAndPositionGreaterThanOrderByPosition(
                                        planId, position, Limit.of(limit + 1)),
                        limit,
                        row -> String.valueOf(row.position()))
                .map(PublicationView::of);
    }

    /** One publication of that plan. */
    @SnapshotRead
    public PublicationView of(String planId, String publicationId, AsOf asOf) {
        PointInTime.View<PlanRows> view = open(planId, asOf);
        return view.rows()
                .publications()
                .findById(publicationId)
                .filter(row -> row.planId().equals(planId))
                .map(PublicationView::of)
                .orElseThrow(() -> absent(planId, publicationId, view.position()));
    }

    private QueryProblem absent(String planId, String publicationId, long position) {
        return model.live()
                .publications()
                .findById(publicationId)
                .filter(row -> row.planId().equals(planId))
                .map(later -> QueryProblem.notFound(
                        "asOf",
                        "publication.not-yet",
                        publicationId,
                        position,
                        later.position(),
                        CityHallTime.of(later.recordedAt()).told()))
                .orElseGet(() -> QueryProblem.notFound("publicationId", "publication.unknown", publicationId));
    }

    private PointInTime.View<PlanRows> open(String planId, AsOf asOf) {
        PointInTime.View<PlanRows> view = pointInTime.open(model, planId, asOf);
        if (view.rows().plans().findById(planId).isEmpty()) {
            throw pointInTime.absent("asOf", "plan", PlanEvent.class, planId, view.position());
        }
        return view;
    }
}
