package org.ayumi.command.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorRole;
import org.ayumi.kernel.indicator.Rhythm;
import org.ayumi.kernel.time.YearBasis;

/** What is to be otherwise in a definition; what is empty stays. */
public record DefinitionChange(
        Optional<String> name,
        Optional<Measure> measure,
        Optional<Direction> better,
        Optional<String> unit,
        Optional<String> survey,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        Optional<List<String>> states,
        Optional<YearBasis> yearBasis,
        Optional<RhythmChange> rhythm,
        Optional<IndicatorRole> role) {

    public DefinitionChange {
        states = states.map(List::copyOf);
    }

    /** What it is there for stays. */
    public DefinitionChange(
            Optional<String> name,
            Optional<Measure> measure,
            Optional<Direction> better,
            Optional<String> unit,
            Optional<String> survey,
            Optional<BigDecimal> minimum,
            Optional<BigDecimal> maximum,
            Optional<List<String>> states,
            Optional<YearBasis> yearBasis,
            Optional<RhythmChange> rhythm) {
        this(name, measure, better, unit, survey, minimum, maximum, states, yearBasis, rhythm, Optional.empty());
    }

    /** Years and rhythm stay, too. */
    public DefinitionChange(
            Optional<String> name,
            Optional<Measure> measure,
            Optional<Direction> better,
            Optional<String> unit,
            Optional<String> survey,
            Optional<BigDecimal> minimum,
            Optional<BigDecimal> maximum,
            Optional<List<String>> states) {
        this(name, measure, better, unit, survey, minimum, maximum, states, Optional.empty(), Optional.empty());
    }

    /** Another name, where there is one. */
    public static DefinitionChange called(Optional<String> name) {
        return new DefinitionChange(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Without another name or role: what it says of the figures. */
    DefinitionChange ofFigures() {
        return new DefinitionChange(
                Optional.empty(),
                measure,
                better,
                unit,
                survey,
                minimum,
                maximum,
                states,
                yearBasis,
                rhythm,
                Optional.empty());
    }

    /** The fields of what it says of the figures, as requests name them. */
    List<String> fieldsOfFigures() {
        return Stream.of(
                        named("measure", measure),
                        named("better", better),
                        named("unit", unit),
                        named("survey", survey),
                        named("minimum", minimum),
                        named("maximum", maximum),
                        named("states", states),
                        named("yearBasis", yearBasis),
                        named("rhythm", rhythm))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> named(String field, Optional<?> part) {
        return part.map(given -> field);
    }

    /** Another rhythm, or none any more: a figure is due every year. */
    public record RhythmChange(Optional<Rhythm> rhythm) {}

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
                states.orElse(stays ? current.states() : List.of()),
                yearBasis.orElse(current.yearBasis()),
                rhythm.map(RhythmChange::rhythm).orElse(current.rhythm()),
                role.or(current::role));
    }
}
