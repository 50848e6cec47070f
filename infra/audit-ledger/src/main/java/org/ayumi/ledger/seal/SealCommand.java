package org.ayumi.ledger.seal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.reads.StoredReads;
import org.ayumi.ledger.store.StoreUnreadableException;
import org.ayumi.ledger.store.StoredLog;

/**
 * The sealer as a program of its own: another user of the operating system holds the key, and its role in the database
 * only reads. Also changes the key.
 */
public final class SealCommand {

    static final String USAGE = """
            使い方 / usage:
              seal       --url JDBC-URL --user USER [--password-file FILE] --key FILE --directory DIR [--origin NAME] [--once yes]
              rotate-key --key FILE --directory DIR --reason TEXT
            パスワードは --password-file か環境変数 AYUMI_SEAL_PASSWORD / the password comes from the file or the environment
            0 = 完了 done, 1 = 封印せず refused to sign, 2 = 実行できず not run
            """;

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int NOT_RUN = 2;

    private static final Set<String> OPTIONS =
            Set.of("--url", "--user", "--password-file", "--key", "--directory", "--origin", "--once", "--reason");

    private static final Duration BETWEEN = Duration.ofSeconds(3);

    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;
    private final Clock clock;
    private boolean saidThatReadsAreNotSealed;

    public SealCommand(PrintStream out, PrintStream err, Map<String, String> environment, Clock clock) {
        this.out = out;
        this.err = err;
        this.environment = environment;
        this.clock = clock;
    }

    /** Ends only when it was asked to seal once, or cannot go on. */
    public int run(String... words) throws InterruptedException {
        Optional<Map<String, String>> read = options(words);
        if (read.isEmpty() || !read.get().keySet().containsAll(Set.of("--key", "--directory"))) {
            err.print(USAGE);
            return NOT_RUN;
        }
        Map<String, String> options = read.get();
        SigningDesk desk = new SigningDesk(Path.of(options.get("--key")), Path.of(options.get("--directory")), clock);
        try {
            if (words[0].equals("rotate-key") && options.containsKey("--reason")) {
                return rotate(desk, options.get("--reason"));
            }
            if (words[0].equals("seal") && options.keySet().containsAll(Set.of("--url", "--user"))) {
                createKeyIfThereIsNone(desk, options);
                return seal(desk, options);
            }
        } catch (IOException | MalformedException | IllegalArgumentException unusable) {
            err.println(SealingWords.of("unusable", String.valueOf(unusable.getMessage())));
            return NOT_RUN;
        }
        err.print(USAGE);
        return NOT_RUN;
    }

    private static Optional<Map<String, String>> options(String... words) {
        Map<String, String> options = new HashMap<>();
        for (int at = 1; at < words.length; at += 2) {
            if (!OPTIONS.contains(words[at]) || at + 1 == words.length) {
                return Optional.empty();
            }
            options.put(words[at], words[at + 1]);
        }
        return words.length == 0 ? Optional.empty() : Optional.of(options);
    }

    private int rotate(SigningDesk desk, String reason) throws IOException, MalformedException {
        KeyStatement statement = desk.rotate(reason);
        out.println(SealingWords.of("rotated", statement.firstSize(), statement.key()));
        return DONE;
    }

    private void createKeyIfThereIsNone(SigningDesk desk, Map<String, String> options)
            throws IOException, MalformedException {
        if (desk.published().keys().isEmpty()) {
            KeyStatement statement = desk.createKey(options.getOrDefault("--origin", "ayumi"));
            out.println(SealingWords.of("created", statement.key()));
        }
    }

    private int seal(SigningDesk desk, Map<String, String> options)
            throws IOException, MalformedException, InterruptedException {
        boolean once = options.containsKey("--once");
        while (true) {
            int status = sealNow(desk, options);
            if (once) {
                return status;
            }
            Thread.sleep(BETWEEN);
        }
    }

    private int sealNow(SigningDesk desk, Map<String, String> options) throws IOException, MalformedException {
        try (Connection connection = DriverManager.getConnection(options.get("--url"), login(options))) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            int status = report(desk.seal(new StoredLog(connection)));
            return Math.max(status, sealReads(desk, new StoredReads(connection)));
        } catch (SQLException | StoreUnreadableException away) {
            err.println(SealingWords.of("database", String.valueOf(away.getMessage())));
            return NOT_RUN;
        }
    }

    /** The read log needs rights of its own; without them events are sealed all the same. */
    private int sealReads(SigningDesk desk, StoredReads reads) throws IOException, MalformedException {
        if (reads.access() != StoredReads.Access.READABLE) {
            if (!saidThatReadsAreNotSealed) {
                saidThatReadsAreNotSealed = true;
                err.println(SealingWords.of("reads.forbidden"));
            }
            return DONE;
        }
        return desk.sealReads(reads)
                .map(refused -> {
                    err.println(refused.words());
                    return REFUSED;
                })
                .orElse(DONE);
    }

    private int report(Sealing sealing) {
        return switch (sealing) {
            case Sealing.Sealed sealed -> {
                out.println(SealingWords.of("sealed", sealed.checkpoint().size()));
                yield DONE;
            }
            case Sealing.Unchanged unchanged -> DONE;
            case Sealing.Refused refused -> {
                err.println(refused.words());
                yield REFUSED;
            }
        };
    }

    private Properties login(Map<String, String> options) throws IOException {
        Properties login = new Properties();
        login.setProperty("user", options.get("--user"));
        String file = options.get("--password-file");
        login.setProperty(
                "password",
                file == null
                        ? environment.getOrDefault("AYUMI_SEAL_PASSWORD", "")
                        : Files.readString(Path.of(file)).strip());
        return login;
    }
}
