package org.ayumi.kernel.initiative;

import java.util.Optional;
import org.ayumi.kernel.charge.PersonInCharge;

/**
 * 引き継ぎ: somebody else is in charge of an initiative from now on, or nobody.
 *
 * @param previous empty where nobody of its own was in charge
 * @param current empty where nobody of its own is any more
 * @param reason given where somebody was in charge before
 */
public record InitiativeHandedOver(
        String initiativeId,
        Optional<PersonInCharge> previous,
        Optional<PersonInCharge> current,
        Optional<String> reason)
        implements InitiativeEvent {}
