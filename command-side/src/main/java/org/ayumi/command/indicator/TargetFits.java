package org.ayumi.command.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.command.Fault;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.AimKind;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Trend;

/** A target asks for something that the indicator can be, and on the side that it calls better. */
record TargetFits(IndicatorState indicator, Target target, TargetFields fields) {

    List<Fault> faults() {
        boolean ofStates = indicator.definition().measure() == Measure.STATE;
        if (ofStates != (target.aim() instanceof Aim.InState)) {
            return List.of(Fault.at(
                    fields.of(target, "kind"),
                    "target.not-for-measure",
                    target.aim().kind(),
                    indicator.definition().measure()));
        }
        if (target.ofSum() && indicator.definition().measure() != Measure.ANNUAL_COUNT) {
            return List.of(Fault.at(
                    fields.of(target, "sumFrom"),
                    "target.sum-not-for-measure",
                    indicator.definition().measure()));
        }
        return switch (target.aim()) {
            case Aim.Amount aim -> possible("amount", aim.amount());
            case Aim.AtLeast aim -> both(possible("amount", aim.amount()), onBetterSide("kind", Direction.HIGHER));
            case Aim.AtMost aim -> both(possible("amount", aim.amount()), onBetterSide("kind", Direction.LOWER));
            case Aim.Range aim -> both(possible("from", aim.from()), possible("to", aim.to()));
            case Aim.Toward aim -> both(comparedWithBaseline(), onBetterSide(aim.direction()));
            case Aim.InState aim -> known(aim.state());
        };
    }

    private static List<Fault> both(List<Fault> some, List<Fault> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private List<Fault> possible(String part, BigDecimal amount) {
        return target.ofSum()
                ? possibleTogether(fields.of(target, part), amount)
                : AmountIsPossible.faults(fields.of(target, part), amount, indicator.definition());
    }

    /** What one year can at most be is no limit of several. */
    private List<Fault> possibleTogether(String field, BigDecimal amount) {
        return amount.signum() < 0 && indicator.definition().smallestPossible().signum() >= 0
                ? List.of(Fault.at(field, "amount.negative"))
                : List.of();
    }

    /** Whoever wants at least 98 % does not call less better. */
    private List<Fault> onBetterSide(String part, Direction side) {
        IndicatorDefinition definition = indicator.definition();
        return definition.better() == side
                ? List.of()
                : List.of(Fault.at(
                        fields.of(target, part),
                        "target.against-better",
                        target.aim().kind() == AimKind.DIRECTION
                                ? ((Aim.Toward) target.aim()).direction()
                                : target.aim().kind(),
                        definition.better()));
    }

    private List<Fault> onBetterSide(Trend direction) {
        return direction == Trend.MAINTAIN
                ? List.of()
                : onBetterSide("direction", direction == Trend.INCREASE ? Direction.HIGHER : Direction.LOWER);
    }

    private List<Fault> comparedWithBaseline() {
        return indicator.baselineAmount().isPresent()
                ? List.of()
                : List.of(Fault.at(fields.of(target, "kind"), "target.direction-needs-baseline"));
    }

    private List<Fault> known(String state) {
        return StateIsKnown.faults(fields.of(target, "state"), state, indicator.definition());
    }
}
