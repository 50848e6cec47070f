package org.ayumi.command.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.ayumi.command.Warning;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;

/** What the rules of an indicator look at. Values are those that stand, by year. */
record IndicatorState(
        String planId,
        IndicatorDefinition definition,
        Optional<Baseline> baseline,
        Targets targets,
        NavigableMap<FiscalYear, StandingValue> values) {

    /** A year's figure and the note beside it. */
    record StandingValue(Figure figure, Optional<String> note) {

        /** Whoever repeats a report may write 50 where 50.0 stands: that is no other value. */
        boolean saysTheSameAs(StandingValue other) {
            return note.equals(other.note())
                    && figure.withShortestAmounts().equals(other.figure().withShortestAmounts());
        }
    }

    static IndicatorState of(
            String planId, IndicatorDefinition definition, Optional<Baseline> baseline, Targets targets) {
        return new IndicatorState(planId, definition, baseline, targets, new TreeMap<>());
    }

    IndicatorState with(Baseline revised) {
        return new IndicatorState(planId, definition, Optional.of(revised), targets, values);
    }

    IndicatorState with(Targets revised) {
        return new IndicatorState(planId, definition, baseline, revised, values);
    }

    IndicatorState with(FiscalYear year, StandingValue value) {
        NavigableMap<FiscalYear, StandingValue> changed = new TreeMap<>(values);
        changed.put(year, value);
        return new IndicatorState(planId, definition, baseline, targets, changed);
    }

    StandingValue valueOf(FiscalYear year) {
        StandingValue value = values.get(year);
        return value == null ? new StandingValue(new NotReported(), Optional.empty()) : value;
    }

    /** What is accepted, and told to whoever defined or revised it. */
    List<Warning> warnings() {
        return targets.last()
                .flatMap(last -> baselineAmount()
                        .filter(start -> last.aim() instanceof Aim.Amount aimed
                                && definition.better().isWorse(aimed.amount(), start))
                        .map(start -> List.of(Warning.at(
                                new TargetFields(targets).of(last, "amount"),
                                "target.on-worse-side",
                                last.aim().bound().orElseThrow(),
                                start,
                                last.fiscalYear().label(),
                                last.fiscalYear().startYear()))))
                .orElse(List.of());
    }

    /** The baseline as a number that may be compared. */
    Optional<BigDecimal> baselineAmount() {
        return baseline.flatMap(start -> comparable(start.figure())).map(Measured::amount);
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
