package org.ayumi.access.security;

import java.util.Optional;
import org.ayumi.command.charge.Accounts;
import org.ayumi.kernel.event.Role;
import org.springframework.stereotype.Component;

/** The accounts that can log in here. */
@Component
class AccountsThatAreThere implements Accounts {

    @Override
    public Optional<Role> roleOf(String account) {
        return DemoAccounts.ALL.stream()
                .filter(known -> known.name().equals(account))
                .map(DemoAccounts.Account::role)
                .findFirst();
    }
}
