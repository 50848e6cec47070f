package org.ayumi.query.model;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** A {@link SnapshotRead} around what is given; those inside belong to it. */
@Component
public class Snapshot {

    @SnapshotRead
    public <T> T of(Supplier<T> read) {
        return read.get();
    }
}
