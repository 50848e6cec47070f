package org.ayumi.query.model;

import org.ayumi.kernel.event.RecordedEvent;

/** An event of a kind no projector was taught: better to stop than to leave it out. */
public final class UnknownEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownEvent(RecordedEvent recorded) {
        super("position " + recorded.position() + ": "
                + recorded.event().getClass().getName());
    }
}
