package org.ayumi.command.charge;

import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.charge.PersonInCharge;

/**
 * Say who is in charge of an initiative, and of those of its indicators that have nobody of their own.
 *
 * @param personInCharge empty for nobody
 * @param reason asked for where somebody is in charge
 */
public record HandOverInitiative(
        @TargetAggregateIdentifier String initiativeId,
        Optional<PersonInCharge> personInCharge,
        Optional<String> reason)
        implements Command {

    @Override
    public String addressee() {
        return initiativeId;
    }
}
