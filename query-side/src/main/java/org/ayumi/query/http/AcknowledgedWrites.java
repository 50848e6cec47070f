package org.ayumi.query.http;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** How far this node has told clients that their writes are stored: whoever reads now may have heard of it. */
@Component
public final class AcknowledgedWrites {

    private final AtomicLong position = new AtomicLong();

    /** To be told before the client is. */
    public void upTo(long acknowledged) {
        position.accumulateAndGet(acknowledged, Math::max);
    }

    long position() {
        return position.get();
    }
}
