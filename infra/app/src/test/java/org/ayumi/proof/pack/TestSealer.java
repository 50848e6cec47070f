package org.ayumi.proof.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import org.ayumi.eventstore.CheckpointTable;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.seal.KeyStatement;
import org.ayumi.ledger.seal.Sealing;
import org.ayumi.ledger.seal.SigningDesk;
import org.ayumi.ledger.store.StoredLog;
import org.ayumi.testsupport.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** Seals when a test wants it, as a sealer apart from the service does. */
final class TestSealer {

    private final TestDatabase database;
    private final SigningDesk desk;
    private final CheckpointTable table;
    private final InstantSource clock = InstantSource.system();

    TestSealer(TestDatabase database, Path keyFile, Path published) {
        this.database = database;
        this.desk = new SigningDesk(keyFile, published, clock);
        this.table = new CheckpointTable(new JdbcTemplate(database.dataSource()));
    }

    /** Returns the size of a checkpoint that covers everything stored so far. */
    synchronized long upToNow() {
        try (Connection connection = database.connect()) {
            if (!desk.hasKey()) {
                table.add(desk.createKey("ayumi.test/log"), clock.instant());
            }
            return switch (desk.seal(new StoredLog(connection))) {
                case Sealing.Sealed sealed -> {
                    table.add(sealed.checkpoint(), sealed.note(), clock.instant());
                    yield sealed.checkpoint().size();
                }
                case Sealing.Unchanged unchanged -> unchanged.size();
                case Sealing.Refused refused -> throw new IllegalStateException(refused.words());
            };
        } catch (IOException | MalformedException | SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The log's keys, as an auditor noted them down from the published directory. */
    TrustedKeys keys() {
        try {
            return new TrustedKeys(KeyStatement.ranges(desk.published().keys()), 0);
        } catch (IOException | MalformedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
