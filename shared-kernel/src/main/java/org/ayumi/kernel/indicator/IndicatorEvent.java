package org.ayumi.kernel.indicator;

import java.util.SortedSet;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.time.FiscalYear;

/** What happens to an indicator. */
public sealed interface IndicatorEvent extends DomainEvent
        permits IndicatorDefined, TargetRevised, BaselineRevised, IndicatorValueRecorded, IndicatorValueCorrected {

    String indicatorId();

    @Override
    default String aggregateId() {
        return indicatorId();
    }

    /** The fiscal years whose report, target, baseline, schedule or activities it is about; of a revision, those before and after it. */
    default SortedSet<FiscalYear> years() {
        return switch (this) {
            case IndicatorDefined it ->
                it.baseline().fiscalYear().and(it.target().fiscalYear());
            case TargetRevised it -> it.previous().fiscalYear().and(it.current().fiscalYear());
            case BaselineRevised it ->
                it.previous().fiscalYear().and(it.current().fiscalYear());
            case IndicatorValueRecorded it -> it.fiscalYear().alone();
            case IndicatorValueCorrected it -> it.fiscalYear().alone();
        };
    }
}
