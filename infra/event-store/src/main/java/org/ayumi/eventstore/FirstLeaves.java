package org.ayumi.eventstore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.store.StoredLog;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Gives a store from before the ledger its leaves, all of them or none. A store that has leaves gets no more this way:
 * where some are missing, somebody took them, and a checkpoint may know of them.
 */
public final class FirstLeaves {

    private static final int AT_ONCE = 1000;

    private final JdbcTemplate jdbc;
    private final EventTable events;
    private final LedgerTable ledger;

    public FirstLeaves(JdbcTemplate jdbc, EventTable events, LedgerTable ledger) {
        this.jdbc = jdbc;
        this.events = events;
        this.ledger = ledger;
    }

    /** Within one transaction. Says how many leaves were written. */
    public long write() {
        events.lockOrder();
        LedgerTable.Lengths lengths = ledger.lengths();
        if (lengths.leaves() > 0 || lengths.events() == 0 || wasSealed()) {
            return 0;
        }
        return jdbc.execute((ConnectionCallback<Long>) connection -> copy(new StoredLog(connection), lengths.events()));
    }

    private boolean wasSealed() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("SELECT EXISTS (SELECT FROM event_store.ledger_checkpoints)", Boolean.class));
    }

    private long copy(StoredLog log, long upTo) {
        List<Hash> leaves = new ArrayList<>(AT_ONCE);
        try {
            log.readEvents(0, upTo, event -> {
                leaves.add(event.leaf().hash());
                if (leaves.size() == AT_ONCE) {
                    ledger.insertLeaves(leaves, event.leaf().index() + 1 - AT_ONCE);
                    leaves.clear();
                }
            });
        } catch (IOException impossible) {
            throw new IllegalStateException("nothing here reads or writes files", impossible);
        }
        ledger.insertLeaves(leaves, upTo - leaves.size());
        ledger.completeSubtrees(0, upTo);
        return upTo;
    }
}
