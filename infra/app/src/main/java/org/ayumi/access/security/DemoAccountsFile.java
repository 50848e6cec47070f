package org.ayumi.access.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.access.security.DemoAccounts.Account;
import org.ayumi.process.StartupRefused;

/** Lines of account, password and role, which people and scripts read too: {@code awk '/^staff/ {print $2}'}. */
final class DemoAccountsFile {

    /** Earlier versions wrote passwords with blanks as they are: all between the first word and the last is one. */
    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(\\S.*?)\\s+([A-Z]+)\\s*");

    private DemoAccountsFile() {}

    static String text(Map<String, String> passwords) {
        StringBuilder text = new StringBuilder("# アカウント パスワード 役割 / account password role\n");
        DemoAccounts.ALL.forEach(account -> text.append(String.format(
                "%-9s %s %s\n",
                account.name(), PasswordText.of(passwords.getOrDefault(account.name(), "")), account.role())));
        return text.toString();
    }

    /** Every account with its password; refuses a file that says anything else. */
    static Map<String, String> read(Path file) {
        Map<String, String> passwords = new HashMap<>();
        List<String> lines = lines(file);
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Matcher found = LINE.matcher(line);
            Optional<String> password = found.matches() && isAccount(found.group(1), found.group(3))
                    ? PasswordText.read(found.group(2))
                    : Optional.empty();
            if (password.isEmpty() || passwords.put(found.group(1), password.get()) != null) {
                throw unreadable(file, number + " 行目", "line " + number);
            }
        }
        for (Account account : DemoAccounts.ALL) {
            if (!passwords.containsKey(account.name())) {
                throw unreadable(file, account.name() + " の行なし", "no line of " + account.name());
            }
        }
        return passwords;
    }

    private static boolean isAccount(String name, String role) {
        return DemoAccounts.ALL.stream()
                .anyMatch(account ->
                        account.name().equals(name) && account.role().name().equals(role));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw unreadable(file, "文字として読めません", "no text that can be read");
        }
    }

    private static StartupRefused unreadable(Path file, String whereJa, String whereEn) {
        return new StartupRefused(
                "デモ用アカウントのファイル " + file + " を読めません（" + whereJa + "）。 / The file of demo accounts " + file
                        + " cannot be read (" + whereEn + ").",
                "One line for each account, as in: staff PASSWORD STAFF. Without the file new passwords are made; with"
                        + " AYUMI_DEMO_PASSWORD it is written anew.");
    }
}
