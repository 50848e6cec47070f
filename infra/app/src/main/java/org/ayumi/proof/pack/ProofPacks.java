package org.ayumi.proof.pack;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.event.EventHistory;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.ledger.store.ChosenEvents;
import org.ayumi.ledger.store.PublishedCheckpoint;
import org.ayumi.proof.log.SealedLog;
import org.ayumi.proof.pack.PackContents.Subject;
import org.ayumi.proof.sealing.LogSignature;
import org.ayumi.query.audit.AuditItems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Chooses what goes into a proof pack. */
@Component
class ProofPacks {

    private final SealedLog log;
    private final EventHistory history;
    private final AuditItems items;
    private final JsonMapper json;
    private final LogSignature signature;

    ProofPacks(SealedLog log, EventHistory history, AuditItems items, JsonMapper json, LogSignature signature) {
        this.log = log;
        this.history = history;
        this.items = items;
        this.json = json;
        this.signature = signature;
    }

    /** The events under an id, as far as a checkpoint covers them. */
    PackContents contents(Subject subject, Optional<String> size) {
        PublishedCheckpoint checkpoint = log.checkpoint(size);
        List<LogKey> keys = log.keys();
        Period period = subject.period();
        return log.read(connection -> {
            ChosenEvents events = new ChosenEvents(connection);
            return new PackContents(
                    subject,
                    checkpoint,
                    keys,
                    events.positions(subject.id(), period.from(), period.to(), checkpoint.size()),
                    events.countAfter(subject.id(), period.from(), period.to(), checkpoint.size()));
        });
    }

    /** Ready to be written. */
    PackWriter writer(PackContents contents) {
        return new PackWriter(contents, new PackedEvents(log, history, items), items, json, signature);
    }
}
