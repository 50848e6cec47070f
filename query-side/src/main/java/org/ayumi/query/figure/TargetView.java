package org.ayumi.query.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Amounts;
import org.ayumi.kernel.indicator.AimKind;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.TargetDraft;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.indicator.Trend;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.http.ApiView;

/**
 * 目標値: what is to be there in a fiscal year, or that nothing is, on purpose.
 *
 * @param fiscalYear left out, as its label and the unit, where there is no target
 * @param sumFrom where it speaks of the sum of several years, the first of them, and its label; its own year is the last
 * @param amount of AMOUNT, AT_LEAST, AT_MOST, in the indicator's unit
 * @param from of RANGE, as {@code to}
 * @param direction of DIRECTION; so much worse is allowed as {@code tolerance} says
 * @param state of STATE: one of the indicator's words
 * @param unit the indicator's, where it has one
 * @param reason of NONE: why the figure is only watched
 */
@ApiView
public record TargetView(
        Optional<Integer> fiscalYear,
        Optional<String> fiscalYearLabel,
        Optional<Integer> sumFrom,
        Optional<String> sumFromLabel,
        AimKind kind,
        Optional<BigDecimal> amount,
        Optional<BigDecimal> from,
        Optional<BigDecimal> to,
        Optional<Trend> direction,
        Optional<BigDecimal> tolerance,
        Optional<String> state,
        Optional<String> unit,
        Optional<String> reason) {

    /** The final one, or that there is none. A year's own goes before one on a sum that ends with it. */
    public static TargetView last(Targets targets, IndicatorDefinition definition) {
        return targets.last()
                .flatMap(last -> targets.in(last.fiscalYear()))
                .map(target -> of(target, definition))
                .orElseGet(() -> none(targets.noneBecause()));
    }

    /** All of them by year; none where there is none on purpose. */
    public static List<TargetView> all(Targets targets, IndicatorDefinition definition) {
        return targets.ofYears().stream().map(target -> of(target, definition)).toList();
    }

    /** The same for whoever asks whether two are: 50.0 is 50 then. */
    public TargetView withShortestAmounts() {
        return new TargetView(
                fiscalYear,
                fiscalYearLabel,
                sumFrom,
                sumFromLabel,
                kind,
                amount.map(Amounts::shortest),
                from.map(Amounts::shortest),
                to.map(Amounts::shortest),
                direction,
                tolerance.map(Amounts::shortest),
                state,
                unit,
                reason);
    }

    private static TargetView of(Target target, IndicatorDefinition definition) {
        TargetDraft flat = TargetDraft.of(target.aim());
        return new TargetView(
                Optional.of(target.fiscalYear().startYear()),
                Optional.of(definition.yearBasis().label(target.fiscalYear())),
                target.sumFrom().map(FiscalYear::startYear),
                target.sumFrom().map(definition.yearBasis()::label),
                flat.kind(),
                flat.amount(),
                flat.from(),
                flat.to(),
                flat.direction(),
                flat.tolerance(),
                flat.state(),
                Optional.of(definition.unit()).filter(unit -> !unit.isEmpty()),
                Optional.empty());
    }

    private static TargetView none(Optional<String> reason) {
        return new TargetView(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                AimKind.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                reason);
    }
}
