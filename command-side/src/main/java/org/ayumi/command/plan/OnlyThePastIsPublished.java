package org.ayumi.command.plan;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.lookup.PlanPeriod;

/**
 * What was published is a state that the plan has been in, of a year of the plan that had begun, on a day that has come.
 * The day may be earlier than the state was recorded: papers of the past are entered later, too.
 */
record OnlyThePastIsPublished(PlanPeriod period, Timeline timeline) {

    void check(PublishReport command, long position) {
        List<Fault> faults = new ArrayList<>();
        period.fault("fiscalYear", command.fiscalYear()).ifPresent(faults::add);
        if (command.publishedOn().isAfter(timeline.today())) {
            faults.add(Fault.at("publishedOn", "date.future", command.publishedOn()));
        } else if (command.publishedOn().isBefore(command.fiscalYear().firstDay())) {
            faults.add(Fault.at(
                    "publishedOn",
                    "date.before-fiscal-year",
                    command.publishedOn(),
                    command.fiscalYear().label()));
        }
        long first = timeline.startOf(command.planId()).orElseThrow();
        long last = timeline.head();
        if (position < first || position > last) {
            faults.add(Fault.at("pinnedPosition", "publication.position", position, first, last));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, faults);
        }
    }
}
