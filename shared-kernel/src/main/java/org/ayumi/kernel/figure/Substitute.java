package org.ayumi.kernel.figure;

import java.math.BigDecimal;
import org.ayumi.kernel.Text;

/**
 * Another measure stands in for the indicator. Shown under its own label and never compared with the target.
 *
 * @param label what was really measured
 * @param reason why it stands in
 */
public record Substitute(String label, BigDecimal amount, String unit, String reason) implements Figure {

    /**
     * Refuses what it cannot be.
     *
     * @throws org.ayumi.kernel.ImpossibleValue that names the component
     */
    public Substitute {
        label = Text.line("label", label);
        amount = Amounts.asGiven("amount", amount);
        unit = Text.line("unit", unit);
        reason = Text.paragraph("reason", reason);
    }

    @Override
    public Figure withShortestAmounts() {
        return new Substitute(label, Amounts.shortest(amount), unit, reason);
    }

    @Override
    public FigureKind kind() {
        return FigureKind.SUBSTITUTE;
    }
}
