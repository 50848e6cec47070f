package org.ayumi.access.security;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.database.DataDirectory;
import org.ayumi.database.OwnFiles;
import org.ayumi.database.RandomSecret;
import org.ayumi.kernel.event.Role;

/**
 * The demo accounts: one per role, each with a password of its own unless one is set for all, kept in {@value #FILE}.
 *
 * @param passwords by account; from AYUMI_DEMO_PASSWORD, from the file of an earlier run, or random
 * @param isNew whether this start made the passwords up
 */
record DemoAccounts(Map<String, String> passwords, boolean isNew, Path file) {

    static final String FILE = "demo-accounts.txt";

    DemoAccounts {
        passwords = Map.copyOf(passwords);
    }

    /** An account and the section it belongs to. */
    record Account(String name, Role role, String section) {}

    static final List<Account> ALL = List.of(
            new Account("staff", Role.STAFF, "市民活動推進課"),
            new Account("approver", Role.APPROVER, "総務部"),
            new Account("auditor", Role.AUDITOR, "監査委員事務局"),
            new Account("analyst", Role.ANALYST, "経営戦略課"),
            new Account("admin", Role.ADMIN, "広報情報課"));

    static DemoAccounts in(DataDirectory directory, Optional<String> configured) {
        Path file = directory.resolve(FILE);
        OwnFiles.requireSecret(file);
        Optional<Map<String, String>> known = configured
                .filter(password -> !password.isBlank())
                .map(DemoAccounts::oneForAll)
                .or(() -> Files.exists(file) ? Optional.of(DemoAccountsFile.read(file)) : Optional.empty());
        DemoAccounts accounts = new DemoAccounts(known.orElseGet(DemoAccounts::random), known.isEmpty(), file);
        directory.writeSecret(FILE, DemoAccountsFile.text(accounts.passwords()));
        return accounts;
    }

    private static Map<String, String> oneForAll(String password) {
        return ALL.stream().collect(Collectors.toMap(Account::name, account -> password));
    }

    private static Map<String, String> random() {
        return ALL.stream().collect(Collectors.toMap(Account::name, account -> RandomSecret.next()));
    }

    String passwordOf(Account account) {
        return passwords.getOrDefault(account.name(), "");
    }

    /** In the order of the accounts. */
    Map<String, String> inOrder() {
        Map<String, String> ordered = new LinkedHashMap<>();
        ALL.forEach(account -> ordered.put(account.name(), passwordOf(account)));
        return ordered;
    }
}
