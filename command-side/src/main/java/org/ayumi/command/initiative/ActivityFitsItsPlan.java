package org.ayumi.command.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.command.lookup.Registry;
import org.ayumi.kernel.initiative.Activity;

/** An activity lies in a year of its plan, its dates in that year, and the indicators that count it exist there. */
record ActivityFitsItsPlan(String planId, Registry registry) {

    void check(Activity activity) {
        List<Fault> faults = new ArrayList<>();
        PlanPeriod period = registry.periodOf(planId).orElseThrow();
        if (!period.contains(activity.fiscalYear())) {
            faults.add(Fault.at(
                    "fiscalYear",
                    "year.outside-plan",
                    activity.fiscalYear().label(),
                    period.first().label(),
                    period.last().label()));
        }
        outside(activity, "heldOn", activity.time().heldOn()).ifPresent(faults::add);
        outside(activity, "heldUntil", activity.time().heldUntil()).ifPresent(faults::add);
        List<LocalDate> further = activity.time().furtherDates();
        for (int i = 0; i < further.size(); i++) {
            outside(activity, "furtherDates[" + i + "]", Optional.of(further.get(i)))
                    .ifPresent(faults::add);
        }
        List<String> countedBy = activity.countedBy();
        for (int i = 0; i < countedBy.size(); i++) {
            if (!registry.planOfIndicator(countedBy.get(i)).equals(Optional.of(planId))) {
                faults.add(Fault.at("countedBy[" + i + "]", "indicator.unknown-in-plan", countedBy.get(i)));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, faults);
        }
    }

    private static Optional<Fault> outside(Activity activity, String field, Optional<LocalDate> date) {
        return date.filter(day -> !activity.fiscalYear().contains(day))
                .map(day -> Fault.at(
                        field,
                        "date.outside-fiscal-year",
                        day,
                        activity.fiscalYear().label()));
    }
}
