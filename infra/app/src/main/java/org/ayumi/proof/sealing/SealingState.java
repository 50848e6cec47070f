package org.ayumi.proof.sealing;

import java.util.Optional;
import org.ayumi.ledger.seal.Sealing;
import org.ayumi.ledger.seal.SealingWords;

/** How the last attempt to seal or to take over a checkpoint ended. */
sealed interface SealingState {

    /** Nothing was tried yet. */
    record Starting() implements SealingState {}

    /** All is sealed up to this size, as far as this node knows. */
    record Sealed(long size) implements SealingState {}

    /** The key of this log is with another node or process; this one takes over what is published. */
    record Elsewhere(long size) implements SealingState {}

    /** The sealer does not sign what it found. */
    record Contradiction(Sealing.Refused refused) implements SealingState {}

    /** A checkpoint in the directory does not fit the store, or its key is not the log's. */
    record Foreign(String what) implements SealingState {}

    /** The key or the directory cannot be used; a sentence in two languages. */
    record Unusable(String words) implements SealingState {}

    /** In words, where an operator has to do something. */
    default Optional<String> trouble() {
        return switch (this) {
            case Contradiction wrong -> Optional.of(wrong.refused().words());
            case Foreign foreign -> Optional.of(SealingWords.of("foreign", foreign.what()));
            case Unusable unusable -> Optional.of(unusable.words());
            case Starting starting -> Optional.empty();
            case Sealed sealed -> Optional.empty();
            case Elsewhere elsewhere -> Optional.empty();
        };
    }
}
