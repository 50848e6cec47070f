package org.ayumi.kernel.figure;

import org.ayumi.kernel.Text;

/**
 * It took place, or may have, but nobody measured it.
 *
 * @param reason why there is no number
 */
public record NotMeasured(String reason) implements Figure {

    /**
     * Refuses what it cannot be.
     *
     * @throws org.ayumi.kernel.ImpossibleValue that names the component
     */
    public NotMeasured {
        reason = Text.paragraph("reason", reason);
    }

    @Override
    public FigureKind kind() {
        return FigureKind.NOT_MEASURED;
    }
}
