package org.ayumi.command.indicator;

import java.util.List;
import org.ayumi.command.Fault;
import org.ayumi.kernel.indicator.IndicatorDefinition;

/** A state is one of the words that the indicator gives, in their order. */
final class StateIsKnown {

    private StateIsKnown() {}

    static List<Fault> faults(String field, String state, IndicatorDefinition definition) {
        return definition.placeOf(state).isPresent()
                ? List.of()
                : List.of(Fault.at(field, "state.unknown", state, String.join(" → ", definition.states())));
    }
}
