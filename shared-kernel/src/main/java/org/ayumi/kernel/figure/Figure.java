package org.ayumi.kernel.figure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was reported for an indicator in a year: a number with its unit, or one of the honest ways of having none.
 * {@link Measured} 0 is a measurement; 未実施 is {@link NotConducted}.
 */
public sealed interface Figure permits Measured, NotConducted, NotMeasured, Substitute, InState, NotDue, NotReported {

    FigureKind kind();

    /**
     * What somebody stated, and may be recorded.
     *
     * @throws IllegalArgumentException for what only follows from the indicator
     */
    static Figure stated(Figure figure) {
        if (figure instanceof NotDue) {
            throw new IllegalArgumentException("nobody states " + figure);
        }
        return figure;
    }

    /** The day it speaks of, where it states one. */
    default Optional<LocalDate> statedDay() {
        return Optional.empty();
    }

    /** The same figure for whoever asks whether two are the same: 50.0 is 50 then. */
    default Figure withShortestAmounts() {
        return this;
    }
}
