package org.ayumi.kernel.status;

import java.util.Optional;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotDue;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.IndicatorDefinition;

/** Whether a figure may be compared with the indicator's target: the same thing, counted in the same way and unit. */
public final class Comparability {

    private Comparability() {}

    /** Why a year's value must not be compared; empty where it may. */
    public static Optional<Reason> ofValue(Figure value, IndicatorDefinition definition) {
        return switch (value) {
            case Measured it -> ofMeasured(it, definition);
            case InState it ->
                definition.placeOf(it.state()).isPresent() ? Optional.empty() : Optional.of(Reason.OTHER_BASIS);
            case Substitute it -> Optional.of(Reason.SUBSTITUTE);
            case NotConducted it -> Optional.of(Reason.NOT_CONDUCTED);
            case NotMeasured it -> Optional.of(Reason.NOT_MEASURED);
            case NotDue it -> Optional.of(it.cause() == NotDue.Cause.ENDED ? Reason.ENDED : Reason.NOT_DUE);
            case NotReported it -> Optional.of(Reason.NOT_REPORTED);
        };
    }

    /** Why a baseline must not be calculated with; empty where it may. */
    public static Optional<Reason> ofBaseline(Figure baseline, IndicatorDefinition definition) {
        return ofValue(baseline, definition)
                .map(reason -> baseline instanceof Measured || baseline instanceof InState
                        ? Reason.BASELINE_NOT_COMPARABLE
                        : Reason.NO_BASELINE);
    }

    private static Optional<Reason> ofMeasured(Measured value, IndicatorDefinition definition) {
        if (definition.measure() == Measure.STATE) {
            return Optional.of(Reason.OTHER_BASIS);
        }
        if (!definition.hasUnit(value.unit())) {
            return Optional.of(Reason.OTHER_UNIT);
        }
        return value.basis() == definition.measure() ? Optional.empty() : Optional.of(Reason.OTHER_BASIS);
    }
}
