package org.ayumi.proof.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.ayumi.eventstore.CheckpointTable;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.SignedNote;
import org.ayumi.ledger.reads.StoredReads;
import org.ayumi.ledger.seal.KeyStatement;
import org.ayumi.ledger.seal.Sealing;
import org.ayumi.ledger.seal.SigningDesk;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The log's key, where this service is to sign. A log without a key gets one from the first node that comes; only the node
 * that has it seals.
 */
final class OwnKey {

    private final SigningDesk desk;
    private final StoreReads store;
    private final Optional<String> origin;
    private final CheckpointTable table;
    private final TransactionOperations transaction;
    private final Clock clock;

    OwnKey(
            SigningDesk desk,
            StoreReads store,
            Optional<String> origin,
            CheckpointTable table,
            TransactionOperations transaction,
            Clock clock) {
        this.desk = desk;
        this.store = store;
        this.origin = origin;
        this.table = table;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Whether this node is the one that seals the log, by what it has published; makes the key where the log has none yet.
     *
     * @throws org.ayumi.ledger.seal.KeyUnusableException when it is, and its key cannot be used
     */
    boolean isHere() throws IOException, MalformedException {
        if (desk.published().keys().isEmpty() && table.keys().isEmpty()) {
            make();
        }
        List<String> known = table.keys();
        List<KeyStatement> own = desk.published().keys();
        boolean isThisLogs = !own.isEmpty()
                && (known.isEmpty() || own.getFirst().key().toString().equals(known.getFirst()));
        if (isThisLogs) {
            desk.requireKey();
        }
        return isThisLogs;
    }

    Sealing seal() throws IOException, MalformedException {
        return store.read(desk::seal);
    }

    /** Signs how far the read log has come; what contradicts that, if something does. */
    Optional<Sealing.Refused> sealReads() throws IOException, MalformedException {
        return store.look(connection -> desk.sealReads(new StoredReads(connection)));
    }

    /** Signs a text in the name of the log. */
    SignedNote sign(String text) throws IOException, MalformedException {
        return desk.sign(text);
    }

    private void make() throws IOException, MalformedException {
        try {
            transaction.executeWithoutResult(status -> {
                table.lockKeys();
                if (table.keys().isEmpty()) {
                    table.add(created(), clock.instant());
                }
            });
        } catch (UncheckedIOException unusable) {
            throw unusable.getCause();
        }
    }

    private KeyStatement created() {
        try {
            return desk.createKey(origin.orElseGet(OwnKey::randomName));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        } catch (MalformedException unusable) {
            throw new UncheckedIOException(new IOException(unusable));
        }
    }

    private static String randomName() {
        byte[] random = new byte[6];
        new SecureRandom().nextBytes(random);
        return "ayumi/" + HexFormat.of().formatHex(random);
    }
}
