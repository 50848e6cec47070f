package org.ayumi.command.indicator;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.ayumi.command.Warning;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.time.FiscalYear;

/** What the rules of an indicator look at. Values are those that stand, by year. */
record IndicatorState(
        String planId,
        IndicatorDefinition definition,
        Baseline baseline,
        Target target,
        NavigableMap<FiscalYear, StandingValue> values) {

    /** A year's figure and the note beside it. */
    record StandingValue(Figure figure, Optional<String> note) {

        /** Whoever repeats a report may write 50 where 50.0 stands: that is no other value. */
        boolean saysTheSameAs(StandingValue other) {
            return note.equals(other.note())
                    && figure.withShortestAmounts().equals(other.figure().withShortestAmounts());
        }
    }

    static IndicatorState of(String planId, IndicatorDefinition definition, Baseline baseline, Target target) {
        return new IndicatorState(planId, definition, baseline, target, new TreeMap<>());
    }

    IndicatorState with(Baseline revised) {
        return new IndicatorState(planId, definition, revised, target, values);
    }

    IndicatorState with(Target revised) {
        return new IndicatorState(planId, definition, baseline, revised, values);
    }

    IndicatorState with(FiscalYear year, StandingValue value) {
        NavigableMap<FiscalYear, StandingValue> changed = new TreeMap<>(values);
        changed.put(year, value);
        return new IndicatorState(planId, definition, baseline, target, changed);
    }

    StandingValue valueOf(FiscalYear year) {
        StandingValue value = values.get(year);
        return value == null ? new StandingValue(new NotReported(), Optional.empty()) : value;
    }

    /** What is accepted, and told to whoever defined or revised it. */
    List<Warning> warnings() {
        return comparable(baseline.figure())
                .filter(start -> definition.better().isWorse(target.amount(), start.amount()))
                .map(start -> List.of(Warning.at(
                        "target.amount",
                        "target.on-worse-side",
                        target.amount(),
                        start.amount(),
                        target.fiscalYear().label(),
                        target.fiscalYear().startYear())))
                .orElse(List.of());
    }

    /** A number in the indicator's own unit and on its own basis, so one that may be compared. */
    Optional<Measured> comparable(Figure figure) {
        return figure instanceof Measured measured
                        && definition.hasUnit(measured.unit())
                        && measured.basis() == definition.measure()
                ? Optional.of(measured)
                : Optional.empty();
    }
}
