package org.ayumi.app.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.ayumi.app.database.DataDirectory;
import org.ayumi.app.database.OwnFiles;
import org.ayumi.eventstore.CheckpointTable;
import org.ayumi.eventstore.LedgerTable;
import org.ayumi.ledger.seal.PublishedLog;
import org.ayumi.ledger.seal.SigningDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who seals the log, and where it is published. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    CheckpointTable checkpointTable(DataSource dataSource) {
        return new CheckpointTable(new JdbcTemplate(dataSource));
    }

    @Bean
    LedgerSealing ledgerSealing(
            LedgerProperties settings,
            DataDirectory data,
            DataSource dataSource,
            PlatformTransactionManager transactions,
            CheckpointTable checkpoints,
            LedgerTable ledger,
            Clock clock) {
        Path keyFile = settings.keyIn(data);
        OwnFiles.requireSecret(keyFile);
        SigningDesk desk = new SigningDesk(keyFile, settings.directoryIn(data), clock);
        PublishedLog published = desk.published();
        Optional<OwnKey> key = settings.sealer() == LedgerProperties.SealerPlace.EXTERNAL
                ? Optional.empty()
                : Optional.of(new OwnKey(
                        desk,
                        new StoreReads(dataSource),
                        settings.origin(),
                        checkpoints,
                        new TransactionTemplate(transactions),
                        clock));
        return new LedgerSealing(key, new PublishedCopies(published, checkpoints, ledger), checkpoints, ledger, clock);
    }
}
