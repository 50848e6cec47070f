package org.ayumi.command.indicator;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ayumi.command.Warning;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Amendment;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.Conversion;
import org.ayumi.kernel.indicator.Definitions;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;

/**
 * What the rules of an indicator look at.
 *
 * @param term under which a figure or a target is looked at: the latest, unless a year is asked about
 * @param baselineTerm under which the baseline was stated
 * @param values of each year by their stages
 */
record IndicatorState(
        String planId,
        Definitions definitions,
        int term,
        Optional<Baseline> baseline,
        int baselineTerm,
        Targets targets,
        NavigableMap<FiscalYear, SortedMap<StageOfYear, StandingValue>> values) {

    /** A figure of a year and the note beside it. */
    record StandingValue(Figure figure, Optional<String> note) {

        /** Whoever repeats a report may write 50 where 50.0 stands: that is no other value. */
        boolean saysTheSameAs(StandingValue other) {
            return note.equals(other.note())
                    && figure.withShortestAmounts().equals(other.figure().withShortestAmounts());
        }
    }

    static IndicatorState of(
            String planId, IndicatorDefinition definition, Optional<Baseline> baseline, Targets targets) {
        return new IndicatorState(planId, Definitions.of(definition), 0, baseline, 0, targets, new TreeMap<>());
    }

    IndicatorState with(Baseline revised) {
        return new IndicatorState(planId, definitions, term, Optional.of(revised), term, targets, values);
    }

    IndicatorState with(Targets revised) {
        return new IndicatorState(planId, definitions, term, baseline, baselineTerm, revised, values);
    }

    IndicatorState with(Amendment next) {
        Definitions amended = definitions.with(next);
        return new IndicatorState(planId, amended, amended.currentTerm(), baseline, baselineTerm, targets, values);
    }

    /** An interim count that is taken back is no longer there: nothing is left that names its day. */
    IndicatorState with(FiscalYear year, StageOfYear stage, StandingValue value) {
        SortedMap<StageOfYear, StandingValue> ofYear = new TreeMap<>(values.getOrDefault(year, new TreeMap<>()));
        if (stage.stage() == Stage.INTERIM && value.figure() instanceof NotReported) {
            ofYear.remove(stage);
        } else {
            ofYear.put(stage, value);
        }
        NavigableMap<FiscalYear, SortedMap<StageOfYear, StandingValue>> changed = new TreeMap<>(values);
        changed.put(year, ofYear);
        return new IndicatorState(planId, definitions, term, baseline, baselineTerm, targets, changed);
    }

    /** For a figure of that year: its definition, and of the other years those that are counted the same way. */
    IndicatorState in(FiscalYear year) {
        int asked = definitions.termOf(year);
        NavigableMap<FiscalYear, SortedMap<StageOfYear, StandingValue>> alike = new TreeMap<>(values);
        alike.keySet().removeIf(other -> !isCountedAlike(definitions.termOf(other), asked));
        return new IndicatorState(planId, definitions, asked, baseline, baselineTerm, targets, alike);
    }

    private boolean isCountedAlike(int one, int other) {
        return definitions.conversion(one, other).filter(Conversion::isNone).isPresent();
    }

    IndicatorDefinition definition() {
        return definitions.ofTerm(term);
    }

    /** As people call a year of it. */
    String label(FiscalYear year) {
        return definition().yearBasis().label(year);
    }

    boolean hasValueOf(FiscalYear year, StageOfYear stage) {
        return ofYear(year).containsKey(stage);
    }

    StandingValue valueOf(FiscalYear year, StageOfYear stage) {
        StandingValue value = ofYear(year).get(stage);
        return value == null ? new StandingValue(new NotReported(), Optional.empty()) : value;
    }

    private SortedMap<StageOfYear, StandingValue> ofYear(FiscalYear year) {
        return values.getOrDefault(year, Collections.emptySortedMap());
    }

    /** The figures that stand, of the years for which one says what was counted: an expectation does not, nor does a plan. */
    NavigableMap<FiscalYear, Figure> facts() {
        NavigableMap<FiscalYear, Figure> facts = new TreeMap<>();
        values.forEach((year, ofYear) -> {
            SortedMap<StageOfYear, StandingValue> counted = new TreeMap<>(ofYear);
            counted.keySet().removeIf(stage -> stage.stage().looksAhead());
            StageOfYear.standing(counted, StandingValue::figure)
                    .ifPresent(stage -> facts.put(year, valueOf(year, stage).figure()));
        });
        return facts;
    }

    /** What is accepted, and told to whoever defined or revised it. */
    List<Warning> warnings() {
        return targets.ofSingleYears()
                .flatMap(Targets::last)
                .flatMap(last -> baselineAmount()
                        .filter(start -> last.aim() instanceof Aim.Amount aimed
                                && definition().better().isWorse(aimed.amount(), start))
                        .map(start -> List.of(Warning.at(
                                new TargetFields(targets).of(last, "amount"),
                                "target.on-worse-side",
                                last.aim().bound().orElseThrow(),
                                start,
                                last.fiscalYear().label(),
                                last.fiscalYear().startYear()))))
                .orElse(List.of());
    }

    /** The baseline as a number in today's terms. */
    Optional<BigDecimal> baselineAmount() {
        return baseline.flatMap(start -> comparable(start.figure(), definitions.ofTerm(baselineTerm)))
                .flatMap(measured ->
                        definitions.conversion(baselineTerm, term).map(conversion -> conversion.of(measured.amount())));
    }

    /** The baseline where it was stated in these very terms. */
    Optional<Baseline> baselineInTheseTerms() {
        return baseline.filter(start -> isCountedAlike(baselineTerm, term));
    }

    /** A number in the indicator's own unit and on its own basis, so one that may be compared. */
    Optional<Measured> comparable(Figure figure) {
        return comparable(figure, definition());
    }

    private static Optional<Measured> comparable(Figure figure, IndicatorDefinition definition) {
        return figure instanceof Measured measured
                        && definition.hasUnit(measured.unit())
                        && measured.basis() == definition.measure()
                ? Optional.of(measured)
                : Optional.empty();
    }
}
