package org.ayumi.command.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.figure.Measured;

/** Baseline and target are possible amounts of the indicator, the baseline is no forecast, and the target's year comes after the baseline's. */
record BaselineAndTargetFit(IndicatorState indicator, LocalDate today) {

    void check() {
        List<Fault> faults = new ArrayList<>();
        if (indicator.baseline().figure() instanceof Measured measured
                && indicator.comparable(measured).isEmpty()) {
            faults.add(Fault.at(
                    "baseline.value.unit",
                    "baseline.unit",
                    measured.unit(),
                    indicator.definition().unit()));
        }
        faults.addAll(TheFutureIsNotMeasured.year(
                "baseline.fiscalYear",
                indicator.baseline().fiscalYear(),
                indicator.baseline().figure(),
                today));
        faults.addAll(TheFutureIsNotMeasured.day(
                "baseline.value.asOf", indicator.baseline().figure(), today));
        faults.addAll(AmountIsPossible.faults(
                "baseline.value.amount", indicator.baseline().figure(), indicator));
        faults.addAll(
                AmountIsPossible.faults("target.amount", indicator.target().amount(), indicator.definition()));
        if (!indicator.target().fiscalYear().isAfter(indicator.baseline().fiscalYear())) {
            faults.add(Fault.at(
                    "target.fiscalYear",
                    "target.not-after-baseline",
                    indicator.target().fiscalYear().label(),
                    indicator.baseline().fiscalYear().label()));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, faults);
        }
    }
}
