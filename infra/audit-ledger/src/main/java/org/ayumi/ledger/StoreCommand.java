package org.ayumi.ledger;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.NoteSigners;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.reads.ReadsVerdict;
import org.ayumi.ledger.reads.ReadsVerifier;
import org.ayumi.ledger.reads.StoredReads;
import org.ayumi.ledger.store.KeptCheckpoint;
import org.ayumi.ledger.store.StoreAudit;
import org.ayumi.ledger.store.StoreUnreadableException;
import org.ayumi.ledger.store.StoreVerdict;
import org.ayumi.ledger.store.StoreVerifier;
import org.ayumi.ledger.store.StoredLog;

/** {@code store JDBC-URL}: verifies a whole store over one connection. */
final class StoreCommand {

    static final Set<Claim> CLAIMS = EnumSet.of(Claim.SIGNED, Claim.KEYS, Claim.KEPT, Claim.WITNESSED, Claim.READS);

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
                    : verify(connection, audit, OlderCheckpoints.readHeads(arguments.older()), arguments.scope(CLAIMS));
        } catch (SQLException | StoreUnreadableException away) {
            reports.endProgress();
            return reports.notChecked("database.away", String.valueOf(away.getMessage()));
        }
    }

    /** Events and reads are of the same moment. */
    private int verify(Connection connection, StoreAudit audit, List<KeptCheckpoint> heads, Optional<Scope> scope)
            throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try {
            long events = new StoredLog(connection).events();
            StoreVerdict verdict =
                    new StoreVerifier(connection, audit, position -> reports.progress(position, events)).verifyWithin();
            TrustedKeys keys = new TrustedKeys(audit.keys().orElse(verdict.ownKeys()), 0);
            ReadsVerdict reads = new ReadsVerifier(
                            connection, verdict.origin().map(origin -> new NoteSigners(keys, origin)), heads)
                    .verifyWithin();
            return tell(verdict, reads, audit, scope, new StoredReads(connection).access());
        } finally {
            connection.rollback();
        }
    }

    private int tell(
            StoreVerdict verdict,
            ReadsVerdict reads,
            StoreAudit audit,
            Optional<Scope> scope,
            StoredReads.Access access) {
        reports.store(verdict, audit);
        reports.reads(reads);
        Limits limits = limits(verdict, audit);
        if (access == StoredReads.Access.READABLE) {
            limits.claim(Claim.READS, reads.isSound() && reads.signed() > 0, Long.toString(reads.signed()));
        } else {
            limits.open("unproven.reads." + access);
        }
        reports.limits(limits);
        if (!verdict.isSound() || !reads.isSound()) {
            return Reports.TAMPERED;
        }
        return verdict.wasNeverSealed() ? Reports.NOT_CHECKED : reports.inScope(limits, scope);
    }

    /** What may be cut off without a trace comes first. */
    private static Limits limits(StoreVerdict verdict, StoreAudit audit) {
        Limits limits = new Limits().open("unproven.end", Long.toString(verdict.events()));
        if (verdict.unsealed() > 0) {
            limits.open("unsealed.store", Long.toString(verdict.unsealed()));
        }
        boolean signed = verdict.sealed() > 0;
        return limits.claim(Claim.SIGNED, signed)
                .claim(Claim.KEYS, signed && audit.keys().isPresent())
                .claim(Claim.KEPT, verdict.kept() > 0)
                .claim(Claim.WITNESSED, signed && audit.witnesses() > 0);
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
