package org.ayumi.command.indicator;

import java.util.List;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.lookup.PlanPeriod;

/** One business rule for a year's value. Its name says what holds. */
interface ValueRule {

    /** What the report breaks; empty when the rule holds. */
    List<Fault> faults(ReportOfAYear report, IndicatorState indicator, PlanPeriod plan);

    /** How the API answers a broken rule. */
    default Refusal.Kind kind() {
        return Refusal.Kind.IMPOSSIBLE;
    }
}
