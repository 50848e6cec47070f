package org.ayumi.proof.log;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.ayumi.ledger.bundle.CheckpointUpdate;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.query.http.ApiView;

/**
 * That the log only grew between two sizes.
 *
 * @param proof RFC 6962 consistency proof, base64
 * @param checkpoint the signed note of the larger size
 */
@ApiView
record ConsistencyProof(
        @Schema(example = "120") long from,
        @Schema(example = "256") long to,
        List<String> proof,
        String checkpoint) {

    static ConsistencyProof of(CheckpointUpdate update, long to) {
        return new ConsistencyProof(
                update.olderSize(),
                to,
                update.proof().stream().map(Hash::base64).toList(),
                update.checkpoint());
    }
}
