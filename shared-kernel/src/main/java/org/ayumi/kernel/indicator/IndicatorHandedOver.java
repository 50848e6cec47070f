package org.ayumi.kernel.indicator;

import java.util.Optional;
import org.ayumi.kernel.charge.PersonInCharge;

/**
 * 引き継ぎ: somebody else is in charge of an indicator from now on, or nobody.
 *
 * @param previous empty where nobody of its own was in charge
 * @param current empty where nobody of its own is any more
 * @param reason given where somebody was in charge before
 */
public record IndicatorHandedOver(
        String indicatorId,
        Optional<PersonInCharge> previous,
        Optional<PersonInCharge> current,
        Optional<String> reason)
        implements IndicatorEvent {}
