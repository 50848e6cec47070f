package org.ayumi.eventstore;

/** History mentions an event that this program cannot read; it must stop rather than skip it. */
public final class UnknownEventTypeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownEventTypeException(String message) {
        super(message);
    }
}
