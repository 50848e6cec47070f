package org.ayumi.kernel.breakdown;

import java.util.Optional;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotMeasured;

/**
 * One part of a total: 男 71.2%（n=590）.
 *
 * @param figure in the unit of the total, or an absence, which is never 0
 * @param base how many answered, where a ratio tells it
 */
public record Part(String name, Figure figure, Optional<Integer> base) {

    public static final int LARGEST_BASE = 999_999_999;

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public Part {
        name = Text.line("name", name);
        if (!canBe(figure.kind())) {
            throw new ImpossibleValue("kind", "breakdown.kind", figure.kind());
        }
        if (figure instanceof Measured number && number.tellsOfItsReport()) {
            throw new ImpossibleValue("kind", "breakdown.kind", figure.kind());
        }
        if (figure instanceof NotMeasured absent) {
            Text.line("reason", absent.reason());
        }
        if (base.filter(n -> n < 1 || n > LARGEST_BASE).isPresent()) {
            throw new ImpossibleValue("base", "base.out-of-range", LARGEST_BASE);
        }
    }

    /** Another measure stands in for a whole, not for a part of it; and a part that is not told is left out. */
    public static boolean canBe(FigureKind kind) {
        return switch (kind) {
            case MEASURED, NOT_CONDUCTED, NOT_MEASURED -> true;
            case SUBSTITUTE, STATE, NOT_DUE, NOT_REPORTED -> false;
        };
    }

    /** Empty where it has no number. */
    Optional<Measured> measured() {
        return figure instanceof Measured number ? Optional.of(number) : Optional.empty();
    }
}
