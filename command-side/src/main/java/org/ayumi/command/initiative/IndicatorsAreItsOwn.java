package org.ayumi.command.initiative;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;

/**
 * Whoever ends an initiative says what goes on for its own indicators only.
 *
 * @param indicators those of the initiative
 */
record IndicatorsAreItsOwn(List<String> indicators) {

    void check(List<String> succeeded) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < succeeded.size(); i++) {
            if (!indicators.contains(succeeded.get(i))) {
                faults.add(Fault.at(
                        "indicators[" + i + "].indicatorId", "retirement.foreign-indicator", succeeded.get(i)));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, faults);
        }
    }
}
