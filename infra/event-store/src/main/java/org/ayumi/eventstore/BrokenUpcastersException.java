package org.ayumi.eventstore;

/** The program was put together wrongly: some old revision would not be read, or read in two ways. */
public final class BrokenUpcastersException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenUpcastersException(String fault, EventType from) {
        super(fault + ": " + from.name() + ", from revision " + from.revision());
    }
}
