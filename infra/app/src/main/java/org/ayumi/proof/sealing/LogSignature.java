package org.ayumi.proof.sealing;

import java.io.IOException;
import java.util.Optional;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.SignedNote;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs in the name of the log, where this node has its key: not with an external sealer, nor on another node. */
public final class LogSignature {

    private static final Logger LOG = LoggerFactory.getLogger(LogSignature.class);

    private final Optional<OwnKey> key;

    LogSignature(Optional<OwnKey> key) {
        this.key = key;
    }

    /** The signed note; empty where the key is not here or cannot be used, and whoever reads must be told. */
    public Optional<SignedNote> note(String text) {
        try {
            return key.isPresent() && key.get().isHere() ? Optional.of(key.get().sign(text)) : Optional.empty();
        } catch (IOException | MalformedException unusable) {
            LOG.warn("not signed, because the log's key cannot be used: {}", unusable.toString());
            return Optional.empty();
        }
    }
}
