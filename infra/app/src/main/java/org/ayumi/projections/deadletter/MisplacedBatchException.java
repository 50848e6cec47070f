package org.ayumi.projections.deadletter;

import java.io.Serial;

/**
 * A batch that does not begin where the stored position says: the database has come back without what was committed last (a
 * failover to a standby that was behind), or another node has the projection now. Nothing is applied; whoever goes on begins
 * at the stored position.
 */
final class MisplacedBatchException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    MisplacedBatchException(String projection, long stored, long first) {
        super("projection %s stands at %d, and this batch begins with event %d".formatted(projection, stored, first));
    }
}
