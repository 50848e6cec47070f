package org.ayumi.command.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.lookup.PlanFacts;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityState;
import org.ayumi.kernel.initiative.ActivityTime;
import org.ayumi.kernel.time.FiscalYear;

/**
 * An activity lies in a year of its plan, its dates in that year or its period partly, and the indicators that count it exist there. Nothing
 * was held on a day to come.
 */
record ActivityFitsItsPlan(String planId, PlanFacts plans, LocalDate today) {

    void check(Activity activity) {
        List<Fault> faults = new ArrayList<>();
        PlanPeriod period = plans.periodOf(planId).orElseThrow();
        period.fault("fiscalYear", activity.fiscalYear()).ifPresent(faults::add);
        if (!lastsInto(activity.fiscalYear(), activity.time())) {
            outside(activity, "heldOn", activity.time().heldOn()).ifPresent(faults::add);
            outside(activity, "heldUntil", activity.time().heldUntil()).ifPresent(faults::add);
        }
        List<LocalDate> further = activity.time().furtherDates();
        for (int i = 0; i < further.size(); i++) {
            outside(activity, "furtherDates[" + i + "]", Optional.of(further.get(i)))
                    .ifPresent(faults::add);
        }
        activity.time()
                .heldIn()
                .filter(month -> !activity.fiscalYear().contains(month.atDay(1)))
                .map(month -> Fault.at(
                        "heldIn",
                        "month.outside-fiscal-year",
                        month,
                        activity.fiscalYear().label()))
                .ifPresent(faults::add);
        for (int i = 0; i < activity.counts().size(); i++) {
            toCome("counts[" + i + "].asOf", activity.counts().get(i).asOf()).ifPresent(faults::add);
        }
        if (activity.state() == ActivityState.HELD) {
            addWhatIsToCome(faults, activity);
        }
        List<String> countedBy = activity.countedBy();
        for (int i = 0; i < countedBy.size(); i++) {
            if (!plans.planOfIndicator(countedBy.get(i)).equals(Optional.of(planId))) {
                faults.add(Fault.at("countedBy[" + i + "]", "indicator.unknown-in-plan", countedBy.get(i)));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, faults);
        }
    }

    /** Over 31 March: the year it is told in is one of those it lasts, and the others are next to it. */
    private static boolean lastsInto(FiscalYear year, ActivityTime time) {
        return time.heldUntil()
                .filter(until -> {
                    LocalDate from = time.heldOn().orElseThrow();
                    return !until.isBefore(year.firstDay())
                            && !from.isAfter(year.lastDay())
                            && !from.isBefore(year.firstDay().minusYears(1))
                            && !until.isAfter(year.lastDay().plusYears(1));
                })
                .isPresent();
    }

    /** Of a period, only the day it begins: it may go on. */
    private void addWhatIsToCome(List<Fault> faults, Activity activity) {
        FiscalYear year = activity.fiscalYear();
        if (year.firstDay().isAfter(today)) {
            faults.add(Fault.at("fiscalYear", "year.future", year.label(), year.firstDay()));
        }
        activity.time()
                .heldIn()
                .filter(month -> month.atDay(1).isAfter(today))
                .map(month -> Fault.at("heldIn", "month.future", month))
                .ifPresent(faults::add);
        toCome("heldOn", activity.time().heldOn()).ifPresent(faults::add);
        List<LocalDate> further = activity.time().furtherDates();
        for (int i = 0; i < further.size(); i++) {
            toCome("furtherDates[" + i + "]", Optional.of(further.get(i))).ifPresent(faults::add);
        }
    }

    private Optional<Fault> toCome(String field, Optional<LocalDate> date) {
        return date.filter(day -> day.isAfter(today)).map(day -> Fault.at(field, "date.future", day));
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
