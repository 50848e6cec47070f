package org.ayumi.proof.sealing;

import java.nio.file.Path;
import java.util.Optional;
import org.ayumi.database.DataDirectory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the transparency log.
 *
 * @param sealer AYUMI_LEDGER_SEALER: whether this service signs, or another process that publishes into the same directory
 * @param key AYUMI_LEDGER_KEY: file of the private key; {@code ledger/signer.key} in the data directory unless said
 * @param directory AYUMI_LEDGER_DIRECTORY: where checkpoints are published; {@code ledger/published} in the data directory
 * @param origin AYUMI_LEDGER_ORIGIN: the log's name when its first key is made; a random one unless said
 */
@ConfigurationProperties("ayumi.ledger")
record LedgerProperties(
        @DefaultValue("INTERNAL") SealerPlace sealer,
        Optional<String> key,
        Optional<String> directory,
        Optional<String> origin) {

    private static final String FOLDER = "ledger";

    /** Where the signing key is held. */
    enum SealerPlace {
        INTERNAL,
        EXTERNAL
    }

    Path keyIn(DataDirectory data) {
        return key.map(Path::of).orElseGet(() -> ownFolder(data).resolve("signer.key"));
    }

    /** One that is named is its operator's to open to whom they like. */
    Path directoryIn(DataDirectory data) {
        return directory.map(Path::of).orElseGet(() -> {
            ownFolder(data);
            return data.folder(FOLDER + "/published");
        });
    }

    private static Path ownFolder(DataDirectory data) {
        return data.folder(FOLDER);
    }
}
