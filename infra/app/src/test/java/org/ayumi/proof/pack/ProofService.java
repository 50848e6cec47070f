package org.ayumi.proof.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.ledger.note.SignatureKind;
import org.ayumi.ledger.note.SignerKey;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.testsupport.TestDatabase;
import org.ayumi.testsupport.TestPostgres;

/** A service with the sample plan and two witnesses, which is sealed when a test says so. */
final class ProofService {

    static final SignerKey WITNESS = key("witness.test/w1", SignatureKind.COSIGNATURE);
    static final SignerKey PLAIN_WITNESS = key("witness.test/w2", SignatureKind.NOTE);
    static final SignerKey STRANGER = key("witness.test/w3", SignatureKind.COSIGNATURE);

    /** What it answered before anything was sealed. */
    static final Map<String, ApiClient.Answer> BEFORE = new LinkedHashMap<>();

    private static final Path DIRECTORY = RunningService.temporaryDirectory();
    private static final Path KEY_FILE = DIRECTORY.resolve("signer.key");
    private static final Path PUBLISHED = DIRECTORY.resolve("published");
    private static final TestDatabase DATABASE = TestPostgres.freshDatabase();
    private static final TestSealer SEALER = new TestSealer(DATABASE, KEY_FILE, PUBLISHED);

    static final RunningService SERVICE = started();

    private ProofService() {}

    /** The size of a checkpoint that covers everything stored so far. */
    static long seal() {
        return SEALER.upToNow();
    }

    /** The log's keys, from elsewhere than the service. */
    static TrustedKeys keys() {
        return SEALER.keys();
    }

    private static RunningService started() {
        RunningService service = RunningService.start(
                DATABASE,
                Map.of(
                        "ayumi.sample",
                        "true",
                        "ayumi.ledger.sealer",
                        "external",
                        "ayumi.ledger.directory",
                        PUBLISHED.toString(),
                        "ayumi.ledger.witnesses",
                        witnesses().toString()));
        for (String path : List.of(
                "/ledger/checkpoint",
                "/ledger/checkpoint/1",
                "/ledger/keys",
                "/ledger/tile/0/000.p/1",
                "/api/v1/ledger/proof?position=1",
                "/api/v1/ledger/consistency?from=0",
                "/api/v1/indicators/tomisato-kyodo-2.1-3-2.1/proof-pack")) {
            BEFORE.put(path, service.as("auditor").get(path));
        }
        SEALER.upToNow();
        return service;
    }

    private static Path witnesses() {
        try {
            return Files.writeString(
                    DIRECTORY.resolve("witnesses.txt"),
                    "# witnesses of the tests\n" + LogKey.always(WITNESS.verifier()) + "\n"
                            + LogKey.always(PLAIN_WITNESS.verifier()) + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static SignerKey key(String name, SignatureKind kind) {
        return SignerKey.generate(name, kind, new SecureRandom());
    }
}
