package org.ayumi.ledger;

import java.io.IOException;
import java.util.Optional;
import org.ayumi.ledger.bundle.CheckpointHistory;
import org.ayumi.ledger.bundle.CheckpointUpdate;
import org.ayumi.ledger.note.Checkpoint;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.Opened;
import org.ayumi.ledger.note.SignerKey;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.verdict.Finding;

/**
 * {@code cosign OLDER UPDATE}: what a witness does. The newer checkpoint must be the log's and hold the older one's leaves
 * unchanged; then the witness's line for it is printed.
 */
final class CosignCommand {

    /** In the place of the older checkpoint: this witness has cosigned none yet. */
    private static final String NONE = "-";

    private final Surroundings surroundings;
    private final Reports reports;

    CosignCommand(Surroundings surroundings, Reports reports) {
        this.surroundings = surroundings;
        this.reports = reports;
    }

    int run(Arguments arguments) throws IOException, MalformedException {
        TrustedKeys keys =
                TrustedKeys.parse(TextFile.read(arguments.file("--keys").orElseThrow()), 0);
        SignerKey key = SignerKey.parse(
                TextFile.read(arguments.file("--key").orElseThrow()).strip());
        CheckpointUpdate update = CheckpointUpdate.parse(TextFile.read(arguments.operand(2)));
        return switch (keys.open(update.checkpoint())) {
            case Opened.Refused refused -> reports.tampered(refused.why());
            case Opened.Accepted newer ->
                arguments.operands().get(1).equals(NONE)
                        ? first(newer.checkpoint(), key)
                        : next(keys, TextFile.read(arguments.operand(1)), newer.checkpoint(), update, key);
        };
    }

    private int first(Checkpoint newer, SignerKey key) {
        reports.note("cosign.first");
        return sign(newer, key);
    }

    private int next(TrustedKeys keys, String olderNote, Checkpoint newer, CheckpointUpdate update, SignerKey key) {
        return switch (keys.open(olderNote)) {
            case Opened.Refused refused -> reports.tampered(refused.why());
            case Opened.Accepted older -> {
                Optional<Finding> wrong = CheckpointHistory.check(older.checkpoint(), newer, update.proof());
                yield wrong.map(reports::tampered).orElseGet(() -> sign(newer, key));
            }
        };
    }

    private int sign(Checkpoint newer, SignerKey key) {
        if (key.verifier().id().name().equals(newer.origin())) {
            return reports.notChecked("cosign.key", key.verifier().id());
        }
        surroundings
                .out()
                .print(key.sign(newer.text(), surroundings.clock().instant()).line());
        return Reports.SOUND;
    }
}
