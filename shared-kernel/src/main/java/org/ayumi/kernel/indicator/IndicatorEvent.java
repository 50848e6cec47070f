package org.ayumi.kernel.indicator;

import org.ayumi.kernel.DomainEvent;

/** What happens to an indicator. */
public sealed interface IndicatorEvent extends DomainEvent
        permits IndicatorDefined, TargetRevised, BaselineRevised, IndicatorValueRecorded, IndicatorValueCorrected {

    String indicatorId();

    @Override
    default String aggregateId() {
        return indicatorId();
    }
}
