package org.ayumi.access.security;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    /** Of all accounts. */
    public List<String> names() {
        return DemoAccounts.ALL.stream().map(DemoAccounts.Account::name).toList();
    }

    /** The passwords by account, if this start made them up. */
    public Map<String, String> freshPasswords() {
        return accounts.isNew() ? accounts.inOrder() : Map.of();
    }
}
