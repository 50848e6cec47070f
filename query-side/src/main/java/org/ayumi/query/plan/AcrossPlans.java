package org.ayumi.query.plan;

import org.ayumi.query.http.QueryProblem;
import org.ayumi.query.model.ReadModel;
import org.ayumi.query.model.SnapshotRead;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.PointInTime;
import org.springframework.stereotype.Component;

/** Opens what is known of all plans together: what ends in one may go on in another. */
@Component
public class AcrossPlans {

    /** The projection that answers. */
    public static final String PROJECTION = PlanModel.NAME;

    private static final String FIELD = "asOf";

    private final ReadModel<PlanRows> model;
    private final PointInTime pointInTime;

    AcrossPlans(ReadModel<PlanRows> model, PointInTime pointInTime) {
        this.model = model;
        this.pointInTime = pointInTime;
    }

    /**
     * All plans at a moment; to be called inside a {@link SnapshotRead}. Which ends name somebody cannot be folded from the
     * events of one plan. They are read from the table of today without what lies behind the moment, and so the table must
     * have come that far.
     */
    public PlansThen at(AsOf asOf) {
        long reached = pointInTime.open(model, "", AsOf.latest()).position();
        if (asOf instanceof AsOf.Latest) {
            return new PlansThen(model, pointInTime, asOf, reached);
        }
        long position = pointInTime.positionOf(FIELD, asOf);
        if (position > reached) {
            throw QueryProblem.notYet(FIELD, "at-least.not-yet", position, reached);
        }
        return new PlansThen(model, pointInTime, new AsOf.AtPosition(position), position);
    }
}
