package org.ayumi.command.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.IndicatorDefinition;

/** What is to be otherwise in a definition; what is empty stays. */
public record DefinitionChange(
        Optional<String> name,
        Optional<Measure> measure,
        Optional<Direction> better,
        Optional<String> unit,
        Optional<String> survey,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        Optional<List<String>> states) {

    public DefinitionChange {
        states = states.map(List::copyOf);
    }

    /**
     * The definition afterwards. What a state, or a number, has no place for is not taken over from the other.
     *
     * @throws org.ayumi.kernel.ImpossibleValue that names the field
     */
    public IndicatorDefinition of(IndicatorDefinition current) {
        Measure counted = measure.orElse(current.measure());
        boolean stays = (counted == Measure.STATE) == (current.measure() == Measure.STATE);
        return new IndicatorDefinition(
                name.orElse(current.name()),
                counted,
                better.orElse(current.better()),
                unit.orElse(stays ? current.unit() : ""),
                survey.or(current::survey),
                minimum.or(() -> stays ? current.minimum() : Optional.empty()),
                maximum.or(() -> stays ? current.maximum() : Optional.empty()),
                states.orElse(stays ? current.states() : List.of()));
    }
}
