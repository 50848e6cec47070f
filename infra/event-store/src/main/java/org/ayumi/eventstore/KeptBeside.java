package org.ayumi.eventstore;

/** A row that is stored with the events of a unit of work. It is the only one of its key. */
public interface KeptBeside {

    /**
     * Claims the key in the current transaction; false where somebody else has it, or is about to. It must not wait: whoever has
     * the key may wait for the aggregate of one whose turn this is.
     */
    boolean claim();

    /** Gives back a key that was claimed in the current transaction, where the events are not stored in it. */
    void release();

    /** Keeps the answer, which is known now. */
    void keep(StreamEnd end);
}
