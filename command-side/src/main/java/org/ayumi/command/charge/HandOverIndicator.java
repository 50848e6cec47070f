package org.ayumi.command.charge;

import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ayumi.command.Command;
import org.ayumi.kernel.charge.PersonInCharge;

/**
 * Say who is in charge of an indicator itself.
 *
 * @param personInCharge empty for nobody of its own: that of its initiative, where there is one
 * @param reason asked for where somebody of its own is in charge
 */
public record HandOverIndicator(
        @TargetAggregateIdentifier String indicatorId, Optional<PersonInCharge> personInCharge, Optional<String> reason)
        implements Command {

    @Override
    public String addressee() {
        return indicatorId;
    }
}
