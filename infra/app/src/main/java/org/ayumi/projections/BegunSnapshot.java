package org.ayumi.projections;

import java.util.Map;
import java.util.Optional;
import org.ayumi.query.model.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a snapshot began with, and what was there before it: another snapshot may be suspended around it.
 *
 * @param data of the dialect of JPA
 */
record BegunSnapshot(
        @Nullable Object data,
        Map<String, Standing> begunWith,
        @Nullable Object before) {

    private static final Class<?> KEY = BegunSnapshot.class;

    static BegunSnapshot begin(Object data, Map<String, Standing> standings) {
        BegunSnapshot snapshot =
                new BegunSnapshot(data, standings, TransactionSynchronizationManager.unbindResourceIfPossible(KEY));
        TransactionSynchronizationManager.bindResource(KEY, snapshot);
        return snapshot;
    }

    void end() {
        TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
        if (before != null) {
            TransactionSynchronizationManager.bindResource(KEY, before);
        }
    }

    /** Whether a transaction is one of {@link org.ayumi.query.model.SnapshotRead}. */
    static boolean isOne(TransactionDefinition definition) {
        return definition.isReadOnly()
                && definition.getIsolationLevel() == TransactionDefinition.ISOLATION_REPEATABLE_READ;
    }

    /** Of the transaction of this thread, unless that is none of a snapshot. */
    static Optional<Map<String, Standing>> standings() {
        boolean inSnapshot = TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                && Integer.valueOf(TransactionDefinition.ISOLATION_REPEATABLE_READ)
                        .equals(TransactionSynchronizationManager.getCurrentTransactionIsolationLevel());
        return inSnapshot && TransactionSynchronizationManager.getResource(KEY) instanceof BegunSnapshot snapshot
                ? Optional.of(snapshot.begunWith())
                : Optional.empty();
    }
}
