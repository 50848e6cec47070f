package org.ayumi.kernel.indicator;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;

/** What happens to an indicator. */
public sealed interface IndicatorEvent extends DomainEvent
        permits IndicatorDefined,
                IndicatorAmended,
                IndicatorRetired,
                IndicatorResumed,
                TargetRevised,
                BaselineRevised,
                IndicatorValueRecorded,
                IndicatorValueCorrected,
                IndicatorBrokenDown,
                IndicatorHandedOver {

    String indicatorId();

    @Override
    default String aggregateId() {
        return indicatorId();
    }

    /** The fiscal years whose report, target, baseline, schedule or activities it is about; of a revision, those before and after it. */
    default SortedSet<FiscalYear> years() {
        return switch (this) {
            case IndicatorDefined it -> all(it.baseline().stream(), it.targets().years().stream());
            case IndicatorAmended it -> it.from().alone();
            case IndicatorRetired it -> Retirement.years(it.previous(), it.current());
            case IndicatorResumed it -> it.from().and(it.previous().lastYear());
            case TargetRevised it ->
                all(Stream.empty(), Stream.concat(it.previous().years().stream(), it.current().years().stream()));
            case BaselineRevised it ->
                all(Stream.concat(it.previous().stream(), Stream.of(it.current())), Stream.empty());
            case IndicatorValueRecorded it -> it.fiscalYear().alone();
            case IndicatorValueCorrected it -> it.fiscalYear().alone();
            case IndicatorBrokenDown it -> it.fiscalYear().alone();
            case IndicatorHandedOver whole -> FiscalYear.none();
        };
    }

    private static SortedSet<FiscalYear> all(Stream<Baseline> baselines, Stream<FiscalYear> others) {
        return Stream.concat(baselines.map(Baseline::fiscalYear), others)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
