package org.ayumi.benchmarks.order;

import org.axonframework.eventhandling.DomainEventMessage;

/** One way to put events in order. All run the same command; see {@link Commands}. */
interface Design extends AutoCloseable {

    /** Short, for {@code --designs}. */
    String id();

    /** For people. */
    String name();

    void createTables();

    /** Reads an aggregate as a command does and counts its events. Inside the transaction. */
    int eventsOf(String aggregateId);

    /** Appends, and keeps the answer under the key. Inside the transaction. */
    void append(DomainEventMessage<?> event, String key);

    /** What is left to do after commit, before the client gets its answer. */
    default void afterCommit(DomainEventMessage<?> event) {}

    @Override
    default void close() {}
}
