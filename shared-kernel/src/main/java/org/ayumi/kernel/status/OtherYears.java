package org.ayumi.kernel.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.indicator.Conversion;
import org.ayumi.kernel.indicator.Definitions;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.time.FiscalYear;

/** Figures of other years in the definition of the year that is asked about, as far as something says how they convert. */
record OtherYears(Definitions definitions, FiscalYear asked) {

    /** What cannot be converted stays as it was reported. */
    List<FigureOfYear> restated(List<FigureOfYear> others) {
        return others.stream()
                .map(other -> isDefinedAlike(other)
                        ? other
                        : number(other)
                                .<Figure>map(measured -> measured)
                                .map(measured ->
                                        new FigureOfYear(other.year(), other.stage(), measured, other.positions()))
                                .orElse(other))
                .toList();
    }

    /** The years whose numbers do not convert. */
    Set<FiscalYear> unrelated(List<FigureOfYear> others) {
        return others.stream()
                .filter(other -> other.figure() instanceof Measured)
                .filter(other -> !isDefinedAlike(other) && number(other).isEmpty())
                .map(FigureOfYear::year)
                .collect(Collectors.toUnmodifiableSet());
    }

    Stream<Restatement> restatements(List<FigureOfYear> others) {
        return others.stream()
                .filter(other -> !isDefinedAlike(other) && number(other).isPresent())
                .flatMap(other -> conversion(other)
                        .filter(conversion -> !conversion.isNone())
                        .map(conversion -> new Restatement(
                                Restatement.Part.VALUE,
                                other.year(),
                                ((Measured) other.figure()).amount(),
                                definitions.in(other.year()).unit(),
                                conversion))
                        .stream());
    }

    private boolean isDefinedAlike(FigureOfYear other) {
        return definitions.termOf(other.year()) == definitions.termOf(asked);
    }

    private Optional<Conversion> conversion(FigureOfYear other) {
        return definitions.conversion(definitions.termOf(other.year()), definitions.termOf(asked));
    }

    private Optional<Measured> number(FigureOfYear other) {
        IndicatorDefinition then = definitions.in(other.year());
        IndicatorDefinition now = definitions.in(asked);
        return other.figure() instanceof Measured measured
                        && Comparability.ofValue(measured, then).isEmpty()
                        && then.measure() == now.measure()
                ? conversion(other).flatMap(conversion -> converted(measured, conversion, now))
                : Optional.empty();
    }

    /** Empty where it would become larger than numbers are. */
    private static Optional<Measured> converted(Measured measured, Conversion conversion, IndicatorDefinition now) {
        try {
            return Optional.of(Measured.of(conversion.of(measured.amount()), now.unit(), now.measure()));
        } catch (ImpossibleValue tooLarge) {
            return Optional.empty();
        }
    }
}
