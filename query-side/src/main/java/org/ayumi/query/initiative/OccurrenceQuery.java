package org.ayumi.query.initiative;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.kernel.occurrence.CountedOnce;
import org.ayumi.kernel.occurrence.Gathering;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.model.ReadModel;
import org.ayumi.query.model.SnapshotRead;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.PointInTime;
import org.ayumi.query.plan.PlanQuery;
import org.springframework.stereotype.Service;

/** Answers which gatherings several activities of a plan tell of. */
@Service
public class OccurrenceQuery {

    private final ReadModel<InitiativeRows> model;
    private final PointInTime pointInTime;
    private final PlanQuery plans;

    OccurrenceQuery(ReadModel<InitiativeRows> model, PointInTime pointInTime, PlanQuery plans) {
        this.model = model;
        this.pointInTime = pointInTime;
        this.plans = plans;
    }

    /**
     * Those of a year, or of all.
     *
     * @param year empty for the gatherings and activities of all years
     */
    @SnapshotRead
    public PlanOccurrences of(String planId, Optional<FiscalYear> year, AsOf asOf) {
        long known = plans.of(planId, asOf).position();
        PointInTime.View<InitiativeRows> view = pointInTime.open(model, planId, asOf);
        InitiativeRows rows = view.rows();
        Map<String, ActivityRow> activities = activities(rows, planId, year).stream()
                .filter(row -> !row.isWithdrawn())
                .collect(Collectors.toMap(ActivityRow::activityId, Function.identity()));
        List<KnownOccurrence> occurrences = rows.occurrences().findByPlanIdOrderByRecordedPosition(planId).stream()
                .map(row -> KnownOccurrence.of(row, activities))
                .filter(KnownOccurrence::stands)
                .toList();
        return new PlanOccurrences(
                planId,
                year.map(FiscalYear::startYear),
                year.map(FiscalYear::label),
                occurrences.stream()
                        .map(occurrence -> OccurrenceView.of(occurrence, rows.sheets()::existing))
                        .toList(),
                PlanOccurrences.Totals.of(counted(activities, occurrences)),
                Math.min(known, view.position()));
    }

    private static List<ActivityRow> activities(InitiativeRows rows, String planId, Optional<FiscalYear> year) {
        return year.map(asked ->
                        rows.activities().findByPlanIdAndFiscalYearOrderByRecordedPosition(planId, asked.startYear()))
                .orElseGet(() -> rows.activities().findByPlanIdOrderByRecordedPosition(planId));
    }

    private static CountedOnce counted(Map<String, ActivityRow> activities, List<KnownOccurrence> occurrences) {
        Set<String> together = new HashSet<>();
        occurrences.forEach(occurrence -> occurrence.tellings().forEach(row -> together.add(row.activityId())));
        Stream<Gathering> alone = activities.values().stream()
                .filter(row -> !together.contains(row.activityId()))
                .map(row -> new Gathering(List.of(row.activity())));
        return new CountedOnce(
                Stream.concat(occurrences.stream().flatMap(occurrence -> occurrence.gathering().stream()), alone)
                        .toList());
    }
}
