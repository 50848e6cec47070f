package org.ayumi.kernel.figure;

import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.kernel.Text;

/**
 * What is reached is a state, not a number: 設置, 策定中.
 *
 * @param state one of the indicator's words
 * @param asOf the day it speaks of, when the source states one
 */
public record InState(String state, Optional<LocalDate> asOf) implements Figure {

    /**
     * Refuses what it cannot be.
     *
     * @throws org.ayumi.kernel.ImpossibleValue that names the component
     */
    public InState {
        state = Text.line("state", state);
    }

    @Override
    public Optional<LocalDate> statedDay() {
        return asOf;
    }

    @Override
    public FigureKind kind() {
        return FigureKind.STATE;
    }
}
