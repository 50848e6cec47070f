package org.ayumi.eventstore;

/** A row that is stored with the events of a unit of work. It is the only one of its key. */
public interface KeptBeside {

    /** Keys are claimed in the order of this, so that two who claim several never wait for each other. */
    String key();

    /** Claims the key in the current transaction, before the lock of the order is had; false where it is taken. */
    boolean claim();

    /** Gives back a key that was claimed in the current transaction, where the events are not stored in it. */
    void release();

    /** Keeps the answer, which is known now. */
    void keep(StreamEnd end);
}
