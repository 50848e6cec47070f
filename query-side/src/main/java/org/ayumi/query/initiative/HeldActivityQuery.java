package org.ayumi.query.initiative;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.model.ReadModel;
import org.ayumi.query.model.SnapshotRead;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.PointInTime;
import org.springframework.stereotype.Service;

/** Answers what of a plan was held in a year. */
@Service
public class HeldActivityQuery {

    /** The projection that answers. */
    public static final String PROJECTION = InitiativeModel.NAME;

    private final ReadModel<InitiativeRows> model;
    private final PointInTime pointInTime;

    HeldActivityQuery(ReadModel<InitiativeRows> model, PointInTime pointInTime) {
        this.model = model;
        this.pointInTime = pointInTime;
    }

    /**
     * By the id of the initiative, of each activity that was held in the year the position of the event that says so last. What
     * was withdrawn or cancelled, or of which nobody said whether it was held, is not among them.
     */
    @SnapshotRead
    public Map<String, List<Long>> heldIn(String planId, FiscalYear year, AsOf asOf) {
        return pointInTime
                .open(model, planId, asOf)
                .rows()
                .activities()
                .findByPlanIdAndFiscalYearOrderByRecordedPosition(planId, year.startYear())
                .stream()
                .filter(row -> !row.isWithdrawn() && row.isHeld())
                .collect(groupingBy(ActivityRow::initiativeId, mapping(ActivityRow::position, toList())));
    }
}
