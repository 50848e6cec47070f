package org.ayumi.app.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.app.database.DataDirectory;
import org.ayumi.app.database.RandomSecret;

/**
 * The demo accounts: one per role, one password for all, kept in {@value #FILE} for whoever may read it.
 *
 * @param password from AYUMI_DEMO_PASSWORD, from the file of an earlier run, or random
 * @param isNew whether this start made the password up
 */
record DemoAccounts(String password, boolean isNew, Path file) {

    static final String FILE = "demo-accounts.txt";

    private static final Pattern LINE = Pattern.compile("staff\\s+(\\S+)\\s+.*");

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
        Optional<String> known =
                configured.filter(password -> !password.isBlank()).or(() -> earlier(file));
        DemoAccounts accounts = new DemoAccounts(known.orElseGet(RandomSecret::next), known.isEmpty(), file);
        directory.writeSecret(FILE, accounts.text());
        return accounts;
    }

    private static Optional<String> earlier(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .map(match -> match.group(1))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + file, e);
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder("# アカウント パスワード 役割 / account password role\n");
        ALL.forEach(account -> text.append(String.format("%-9s %s %s%n", account.name(), password, account.role())));
        return text.toString();
    }
}
