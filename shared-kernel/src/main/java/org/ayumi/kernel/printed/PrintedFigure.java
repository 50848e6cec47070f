package org.ayumi.kernel.printed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.Folding;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.language.Phrasebook;

/**
 * A figure of a year, held against what its indicator is and what stands for the year before.
 *
 * @param before of that year, as far as it is known
 */
public record PrintedFigure(Figure figure, IndicatorDefinition definition, Optional<Figure> before) {

    public List<PrintedOddity> oddities() {
        return figure instanceof Measured measured ? oddities(measured) : List.of();
    }

    private List<PrintedOddity> oddities(Measured measured) {
        List<PrintedOddity> oddities = new ArrayList<>();
        measured.printedLabel()
                .filter(label -> !Folding.same(label, definition.name()))
                .ifPresent(label -> oddities.add(
                        new PrintedOddity("printedLabel", "label.differs", List.of(definition.name(), label))));
        if (!Folding.same(measured.unit(), definition.unit())) {
            oddities.add(new PrintedOddity("unit", "unit.differs", List.of(definition.unit(), measured.unit())));
        }
        measured.increment().ifPresent(added -> addIncrement(oddities, measured, added));
        return oddities;
    }

    private void addIncrement(List<PrintedOddity> oddities, Measured measured, BigDecimal added) {
        if (added.compareTo(measured.amount()) > 0) {
            oddities.add(new PrintedOddity(
                    "increment", "increment.above", List.of(told(added, measured), told(measured.amount(), measured))));
            return;
        }
        before.filter(Measured.class::isInstance)
                .map(Measured.class::cast)
                .filter(known -> known.basis() == measured.basis() && Folding.same(known.unit(), measured.unit()))
                .filter(known -> known.amount().add(added).compareTo(measured.amount()) != 0)
                .ifPresent(known -> oddities.add(new PrintedOddity(
                        "increment",
                        "increment.differs",
                        List.of(
                                told(known.amount(), measured),
                                told(added, measured),
                                told(known.amount().add(added), measured),
                                told(measured.amount(), measured)))));
    }

    private static String told(BigDecimal amount, Measured of) {
        return Phrasebook.number(amount) + of.unit();
    }
}
