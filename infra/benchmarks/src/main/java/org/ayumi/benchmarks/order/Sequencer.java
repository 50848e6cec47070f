package org.ayumi.benchmarks.order;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Events are committed without an order; one sequencer gives positions afterwards, in batches. Dense, and an aggregate's
 * events stay in sequence. A client that is told its position waits for a second commit. The kept answer names the
 * event instead of the position, so that the sequencer need not touch it.
 */
final class Sequencer implements Design {

    private static final long LONGEST_NAP_MILLIS = 5;

    private final JdbcTemplate jdbc;
    private final EventRows rows;
    private final AnswerKeys keys;
    private final boolean clientWaits;
    private final String inbox;
    private final String order;
    private final Map<String, CompletableFuture<Long>> waiting = new ConcurrentHashMap<>();
    private final Semaphore arrivals = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "sequencer");
    private volatile boolean closed;

    Sequencer(MeasuredDatabase database, AnswerKeys keys, boolean clientWaits) {
        String suffix = clientWaits ? "_waited" : "";
        this.jdbc = database.jdbc();
        this.rows = new EventRows(jdbc, "unordered" + suffix);
        this.keys = keys;
        this.clientWaits = clientWaits;
        this.inbox = EventRows.SCHEMA + ".inbox" + suffix;
        this.order = EventRows.SCHEMA + ".event_order" + suffix;
    }

    @Override
    public String id() {
        return clientWaits ? "sequencer" : "sequencer-async";
    }

    @Override
    public String name() {
        return clientWaits ? "sequencer, client waits for its position" : "sequencer, client does not wait";
    }

    @Override
    public void createTables() {
        rows.create("id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,", ", id");
        jdbc.execute("CREATE TABLE " + inbox + " (id bigint NOT NULL, event_id text NOT NULL)");
        jdbc.execute("CREATE TABLE " + order + " (position bigint PRIMARY KEY, event_id text NOT NULL UNIQUE)");
        thread.start();
    }

    @Override
    public int eventsOf(String aggregateId) {
        return rows.eventsOf(aggregateId);
    }

    @Override
    public void append(DomainEventMessage<?> event, String key) {
        long id = rows.insertReturning("id", event);
        jdbc.update("INSERT INTO " + inbox + " VALUES (?, ?)", id, event.getIdentifier());
        keys.keep(key, id, event.getSequenceNumber());
        if (clientWaits) {
            waiting.put(event.getIdentifier(), new CompletableFuture<>());
        }
    }

    @Override
    public void afterCommit(DomainEventMessage<?> event) {
        CompletableFuture<Long> position = waiting.get(event.getIdentifier());
        arrivals.release();
        if (position != null) {
            position.orTimeout(1, TimeUnit.MINUTES).join();
            waiting.remove(event.getIdentifier());
        }
    }

    private void run() {
        try {
            while (!closed) {
                if (assign() == 0 && arrivals.tryAcquire(LONGEST_NAP_MILLIS, TimeUnit.MILLISECONDS)) {
                    arrivals.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives positions to everything that is committed and has none; ids of an aggregate grow with its sequence. */
    private int assign() {
        return jdbc.query(
                        "WITH taken AS (DELETE FROM " + inbox + " RETURNING id, event_id)," + " head AS (SELECT"
                                + " coalesce(max(position), 0) AS position FROM " + order + ")"
                                + " INSERT INTO " + order
                                + " SELECT head.position + row_number() OVER (ORDER BY id), event_id FROM taken, head"
                                + " RETURNING position, event_id",
                        (row, index) -> {
                            CompletableFuture<Long> future = waiting.get(row.getString(2));
                            return future == null || future.complete(row.getLong(1));
                        })
                .size();
    }

    @Override
    public void close() {
        closed = true;
        arrivals.release();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
