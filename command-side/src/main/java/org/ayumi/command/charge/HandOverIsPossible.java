package org.ayumi.command.charge;

import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.charge.ChargeKind;
import org.ayumi.kernel.charge.PersonInCharge;
import org.ayumi.kernel.event.Role;

/**
 * Whom something can be handed over to. It may have ended: who answers for its last report may still change.
 *
 * @param accounts as they are now; one that is taken away later stays in charge until somebody says otherwise
 */
public record HandOverIsPossible(Accounts accounts) {

    /**
     * Refuses an account that could never report, and a change without a reason.
     *
     * @param previous who is in charge, of its own
     */
    public void check(Optional<PersonInCharge> previous, Optional<PersonInCharge> current, Optional<String> reason) {
        current.filter(charge -> charge.kind() == ChargeKind.ACCOUNT)
                .map(PersonInCharge::name)
                .ifPresent(this::checkReports);
        if (previous.isPresent() && reason.isEmpty()) {
            throw new Refusal(Refusal.Kind.RULE, "reason", "reason.missing-for-hand-over");
        }
    }

    private void checkReports(String account) {
        Role role = accounts.roleOf(account)
                .orElseThrow(() -> new Refusal(Refusal.Kind.IMPOSSIBLE, "name", "charge.unknown-account", account));
        if (!Role.writers().contains(role)) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, "name", "charge.account-does-not-report", account, role);
        }
    }
}
