package org.ayumi.app.security;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What whoever starts the service is told about the demo accounts. */
@Component
public class DemoAccountsNotice {

    private final DemoAccounts accounts;

    DemoAccountsNotice(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    public Path file() {
        return accounts.file();
    }

    /** The password, if this start made it up. */
    public Optional<String> freshPassword() {
        return accounts.isNew() ? Optional.of(accounts.password()) : Optional.empty();
    }
}
