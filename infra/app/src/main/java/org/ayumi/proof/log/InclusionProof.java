package org.ayumi.proof.log;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.ayumi.ledger.bundle.Leaf;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.query.http.ApiView;

/**
 * That an event stands in the log.
 *
 * @param leaf what is hashed, in RFC 8785 form
 * @param leafHash base64, the same that the write's receipt holds
 * @param index position - 1
 * @param auditPath RFC 6962 audit path from the leaf up, base64
 * @param checkpoint the signed note whose root the path leads to
 */
@ApiView
record InclusionProof(
        LeafMembers leaf,

        @Schema(example = "vq6FfyVYwrkYyUmMDAJ8hmNqPDTmJp9c6ZDmPpOGuSY=")
        String leafHash,

        @Schema(example = "123") long index,
        @Schema(example = "256") long treeSize,
        List<String> auditPath,
        String checkpoint) {

    /** The leaf's members as they are hashed; payload and metadata by SHA-256 of their stored bytes. */
    @ApiView
    record LeafMembers(
            @Schema(example = "124") long position,
            @Schema(example = "tomisato-kyodo-2.1-3-2.1") String aggregate,
            @Schema(example = "Indicator") String aggregateType,
            @Schema(example = "3") long sequence,
            String eventId,
            @Schema(example = "2025-03-31T01:02:03.000004Z") String recordedAt,
            @Schema(example = "indicator.value-corrected") String type,
            @Schema(example = "1") String revision,
            String payloadSha256,
            String metadataSha256) {

        static LeafMembers of(Leaf leaf) {
            return new LeafMembers(
                    leaf.position(),
                    leaf.aggregate(),
                    leaf.aggregateType(),
                    leaf.sequence(),
                    leaf.eventId(),
                    leaf.recordedAt(),
                    leaf.type(),
                    leaf.revision(),
                    leaf.payload().hex(),
                    leaf.metadata().hex());
        }
    }

    static InclusionProof of(Leaf leaf, long treeSize, List<Hash> path, String checkpoint) {
        return new InclusionProof(
                LeafMembers.of(leaf),
                leaf.hash().base64(),
                leaf.index(),
                treeSize,
                path.stream().map(Hash::base64).toList(),
                checkpoint);
    }
}
