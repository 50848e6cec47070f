package org.ayumi.query.model;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.ayumi.kernel.event.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * A row of a read model. Its key is assigned, so it says itself whether it is new; else every insert would first ask the
 * database whether the key is there.
 *
 * @param <ID> its key
 */
@MappedSuperclass
public abstract class Row<ID> implements Persistable<ID> {

    @Transient
    private boolean unsaved = true;

    private long position;

    /** Position of the event that last changed the row. */
    public long position() {
        return position;
    }

    protected void changedAt(long newPosition) {
        position = newPosition;
    }

    /** Whether the event at that position is already in the row. */
    public boolean hasSeen(RecordedEvent event) {
        return event.position() <= position;
    }

    @Override
    public abstract @Nullable ID getId();

    @Override
    public boolean isNew() {
        return unsaved;
    }

    @PostLoad
    @PostPersist
    void saved() {
        unsaved = false;
    }
}
