package org.ayumi.query.plan;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.plan.PlanEvent;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.model.ReadModel;
import org.ayumi.query.model.SnapshotRead;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.PointInTime;
import org.springframework.stereotype.Service;

/** Answers which sections in charge a plan has, and what they were called in which year. */
@Service
public class UnitQuery {

    /** Their ids end with a number: u2 comes before u10. */
    private static final Comparator<PlanUnitRow> AS_ADDED =
            comparingInt((PlanUnitRow row) -> row.unitId().length()).thenComparing(PlanUnitRow::unitId);

    private final ReadModel<PlanRows> model;
    private final PointInTime pointInTime;

    UnitQuery(ReadModel<PlanRows> model, PointInTime pointInTime) {
        this.model = model;
        this.pointInTime = pointInTime;
    }

    /**
     * Every section in charge of a plan.
     *
     * @param year to be told what they were called in it; empty for the latest
     */
    @SnapshotRead
    public PlanUnits of(String planId, Optional<FiscalYear> year, AsOf asOf) {
        PointInTime.View<PlanRows> view = pointInTime.open(model, planId, asOf);
        PlanRow plan = view.rows()
                .plans()
                .findById(planId)
                .orElseThrow(() -> pointInTime.absent("asOf", "plan", PlanEvent.class, planId, view.position()));
        List<UnitItem> items = view.rows().units().findByPlanId(planId).stream()
                .sorted(AS_ADDED)
                .map(row -> UnitItem.of(row, year))
                .toList();
        return new PlanUnits(
                planId,
                year.map(FiscalYear::startYear),
                year.map(FiscalYear::label),
                items,
                plan.version(),
                view.position());
    }
}
