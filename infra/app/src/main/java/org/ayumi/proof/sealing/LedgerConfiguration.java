package org.ayumi.proof.sealing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.ayumi.access.readlog.ReadChain;
import org.ayumi.database.DataDirectory;
import org.ayumi.database.OwnFiles;
import org.ayumi.eventstore.CheckpointTable;
import org.ayumi.eventstore.LedgerTable;
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
    SigningDesk signingDesk(LedgerProperties settings, DataDirectory data, Clock clock) {
        Path keyFile = settings.keyIn(data);
        OwnFiles.requireSecret(keyFile);
        return new SigningDesk(keyFile, settings.directoryIn(data), clock);
    }

    @Bean
    OwnKeys ownKeys(
            LedgerProperties settings,
            SigningDesk desk,
            DataSource dataSource,
            PlatformTransactionManager transactions,
            CheckpointTable checkpoints,
            Clock clock) {
        return settings.sealer() == LedgerProperties.SealerPlace.EXTERNAL
                ? new OwnKeys(Optional.empty())
                : new OwnKeys(Optional.of(new OwnKey(
                        desk,
                        new StoreReads(dataSource),
                        settings.origin(),
                        checkpoints,
                        new TransactionTemplate(transactions),
                        clock)));
    }

    @Bean
    LedgerSealing ledgerSealing(
            OwnKeys own, SigningDesk desk, CheckpointTable checkpoints, LedgerTable ledger, Clock clock) {
        return new LedgerSealing(
                own.key(), new PublishedCopies(desk.published(), checkpoints, ledger), checkpoints, ledger, clock);
    }

    @Bean
    ReadLogSealing readLogSealing(ReadChain chain, OwnKeys own, SigningDesk desk, Clock clock) {
        return new ReadLogSealing(chain, own.key(), desk.published(), clock);
    }

    @Bean
    LogSignature logSignature(OwnKeys own) {
        return new LogSignature(own.key());
    }

    /** The log's key, unless another process has it. */
    record OwnKeys(Optional<OwnKey> key) {}
}
