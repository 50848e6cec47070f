package org.ayumi.eventstore;

import org.axonframework.modelling.command.ConcurrencyException;

/** Nothing of a unit of work was stored in a turn that it shared with others. It may be carried out again, in a turn of its own. */
public final class NotAppendedException extends ConcurrencyException {

    private static final long serialVersionUID = 1L;

    NotAppendedException(String reason) {
        super(reason);
    }

    NotAppendedException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
