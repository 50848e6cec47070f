package org.ayumi.ledger;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.store.StoreAudit;
import org.ayumi.ledger.store.StoreUnreadableException;
import org.ayumi.ledger.store.StoreVerifier;
import org.ayumi.ledger.store.StoredLog;

/** {@code store JDBC-URL}: verifies a whole store over one connection. */
final class StoreCommand {

    private static final String PASSWORD = "AYUMI_VERIFY_PASSWORD";

    private final Surroundings surroundings;
    private final Reports reports;

    StoreCommand(Surroundings surroundings, Reports reports) {
        this.surroundings = surroundings;
        this.reports = reports;
    }

    int run(Arguments arguments) throws IOException, MalformedException {
        StoreAudit audit = audit(arguments);
        Properties access = access(arguments);
        String url = arguments.operands().get(1);
        Optional<Driver> driver = driver(url);
        if (driver.isEmpty()) {
            return reports.notChecked("driver.missing", withoutOptions(url));
        }
        try (Connection connection = driver.get().connect(url, access)) {
            return connection == null
                    ? reports.notChecked("driver.missing", withoutOptions(url))
                    : verify(connection, audit);
        } catch (SQLException | StoreUnreadableException away) {
            reports.endProgress();
            return reports.notChecked("database.away", String.valueOf(away.getMessage()));
        }
    }

    private int verify(Connection connection, StoreAudit audit) {
        long events = new StoredLog(connection).events();
        return reports.store(
                new StoreVerifier(connection, audit, position -> reports.progress(position, events)).verify(), audit);
    }

    private static StoreAudit audit(Arguments arguments) throws IOException, MalformedException {
        Optional<List<LogKey>> keys = Optional.empty();
        if (arguments.file("--keys").isPresent()) {
            keys = Optional.of(
                    TrustedKeys.parse(TextFile.read(arguments.file("--keys").get()), 0)
                            .keys());
        }
        return new StoreAudit(keys, OlderCheckpoints.read(arguments.older()), arguments.witnesses());
    }

    private Properties access(Arguments arguments) throws IOException, MalformedException {
        Properties access = new Properties();
        arguments.option("--user").ifPresent(user -> access.setProperty("user", user));
        if (arguments.file("--password-file").isPresent()) {
            String text = TextFile.read(arguments.file("--password-file").get());
            access.setProperty("password", text.lines().findFirst().orElse(""));
        } else if (surroundings.environment().containsKey(PASSWORD)) {
            access.setProperty(
                    "password", String.valueOf(surroundings.environment().get(PASSWORD)));
        }
        return access;
    }

    private static Optional<Driver> driver(String url) {
        try {
            return Optional.of(DriverManager.getDriver(url));
        } catch (SQLException none) {
            return Optional.empty();
        }
    }

    /** Some people write passwords there. */
    private static String withoutOptions(String url) {
        return url.replaceFirst("\\?.*", "");
    }
}
