package org.ayumi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayumi.eventstore.EventStoreDatabase.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.ayumi.ledger.merkle.Frontier;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.merkle.TiledSubtrees;
import org.ayumi.ledger.merkle.TreeProver;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Several units of work in one transaction, on real PostgreSQL. */
class SharedTurnsTest {

    private static final String LOOKUP = "plan.adopted";

    private final EventStoreDatabase database = EventStoreDatabase.fresh();
    private final List<Integer> batches = new ArrayList<>();
    private final SharedTurns turns = node();

    @Test
    void turns_together_stand_one_after_the_other_each_with_its_leaf() {
        Random random = new Random(7);
        int stored = 0;
        for (int batch = 0; stored < 600; batch++) {
            List<SharedTurn> together = new ArrayList<>();
            int most = 1 + random.nextInt(40);
            for (int at = 0; at < most; at++) {
                together.add(turn(event("a" + batch + "." + at, 0), event("a" + batch + "." + at, 1)));
            }
            turns.store(together);
            for (SharedTurn turn : together) {
                assertThat(turn.ends()).extracting(StreamEnd::position).containsExactly(stored + 1L, stored + 2L);
                assertThat(turn.ends().getLast())
                        .isEqualTo(database.table()
                                .endOf(turn.events().getFirst().aggregateId())
                                .orElseThrow());
                stored += 2;
            }
        }
        assertThat(database.positions()).containsExactlyElementsOf(numbersUpTo(stored));
        Frontier anew = Frontier.empty();
        LongStream.rangeClosed(1, stored).forEach(position -> anew.append(leafOfTheRowAt(position)));
        assertThat(new TreeProver(new TiledSubtrees(database.ledger())).root(stored))
                .isEqualTo(anew.root());
        assertThat(database.service()
                        .queryForObject("SELECT count(*) FROM event_store.ledger_nodes WHERE level = 8", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void one_that_does_not_follow_its_stream_changes_nothing_for_fifteen_others() {
        database.append(event("overtaken", 0));
        List<SharedTurn> sixteen = new ArrayList<>(
                IntStream.range(0, 15).mapToObj(at -> turn(event("w" + at, 0))).toList());
        sixteen.add(7, turn(event("overtaken", 0)));
        batches.clear();
        turns.store(sixteen);
        assertThat(batches).as("each by itself").hasSize(15).containsOnly(1);
        assertThatThrownBy(sixteen.remove(7)::throwIfFailed).isInstanceOf(NotAppendedException.class);
        assertThat(sixteen)
                .allSatisfy(turn -> assertThatCode(turn::throwIfFailed).doesNotThrowAnyException());
        assertThat(database.positions()).containsExactlyElementsOf(numbersUpTo(16));
        assertThat(database.ledger().lengths().agree()).isTrue();
    }

    @Test
    void one_whose_key_somebody_else_has_is_not_stored_and_the_others_are() {
        SharedTurn taken = turn(event("taken", 0));
        taken.keep(new Answer(false));
        Answer kept = new Answer(true);
        SharedTurn free = turn(event("free", 0), event("free", 1));
        free.keep(kept);
        turns.store(List.of(taken, free));
        assertThatThrownBy(taken::throwIfFailed).isInstanceOf(NotAppendedException.class);
        assertThat(database.table().endOf("taken")).isEmpty();
        assertThat(kept.held).isTrue();
        assertThat(kept.answers).containsExactly(database.table().endOf("free").orElseThrow());
    }

    @Test
    void an_answer_that_cannot_be_kept_takes_its_events_with_it_alone() {
        SharedTurn failing = turn(event("failing", 0));
        failing.keep(new Answer(true) {
            @Override
            public void keep(StreamEnd end) {
                throw new DataIntegrityViolationException("no answer");
            }
        });
        SharedTurn other = turn(event("other", 0));
        turns.store(List.of(failing, other));
        assertThatThrownBy(failing::throwIfFailed).isInstanceOf(NotAppendedException.class);
        assertThat(other.ends()).extracting(StreamEnd::position).containsExactly(1L);
        assertThat(database.positions()).containsExactly(1L);
    }

    @Test
    void a_database_that_does_not_answer_is_not_asked_again_for_each() {
        List<Integer> asked = new ArrayList<>();
        List<SharedTurn> both = List.of(turn(event("a", 0)), turn(event("b", 0)));
        both.forEach(turn -> turn.keep(new Answer(true) {
            @Override
            public boolean claim() {
                asked.add(1);
                throw new QueryTimeoutException("silence");
            }
        }));
        turns.store(both);
        assertThat(asked).hasSize(1);
        assertThat(both)
                .allSatisfy(turn -> assertThatThrownBy(turn::throwIfFailed).isInstanceOf(QueryTimeoutException.class));
        assertThat(database.positions()).isEmpty();
    }

    @Test
    void what_was_decided_by_a_lookup_that_has_changed_is_not_stored() {
        turns.store(List.of(turn(event("a", 0))));
        SharedTurn before = turn(event("a", 1));
        database.append(lookup("plan"));
        SharedTurn unaware = turn(event("b", 0));
        Answer answer = new Answer(true);
        unaware.keep(answer);
        turns.store(List.of(before, unaware));
        assertThat(answer.held).as("its key is free again").isFalse();
        assertThatThrownBy(before::throwIfFailed).isInstanceOf(NotAppendedException.class);
        assertThatThrownBy(unaware::throwIfFailed).isInstanceOf(NotAppendedException.class);
        assertThat(database.positions()).containsExactly(1L, 2L);

        turns.store(List.of(turn(event("a", 1))));
        assertThat(database.positions()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void events_of_others_that_change_no_lookup_do_not_disturb() {
        SharedTurns otherNode = node();
        turns.store(List.of(turn(event("a", 0))));
        otherNode.store(List.of(new SharedTurn(otherNode.lookupsKnown()))); // it looks for the first time
        for (int round = 1; round < 20; round++) {
            SharedTurn here = turn(event("a", round));
            SharedTurn there = turn(otherNode, event("b", round - 1));
            turns.store(List.of(here));
            otherNode.store(List.of(there));
            here.throwIfFailed();
            there.throwIfFailed();
        }
        assertThat(database.positions()).containsExactlyElementsOf(numbersUpTo(39));
        assertThat(database.ledger().lengths().agree()).isTrue();
    }

    @Test
    void whoever_has_not_looked_for_long_believes_no_lookup() {
        turns.store(List.of(turn(event("a", 0))));
        SharedTurn before = turn(event("a", 1));
        database.superuser()
                .update("INSERT INTO event_store.events SELECT position, 'x', 'Plan', position, position::text, now(),"
                        + " 'no.lookup', '1', '', '' FROM generate_series(2, 10002) position");
        database.superuser()
                .update("INSERT INTO event_store.ledger_nodes SELECT 0, position - 1, sha256('') FROM"
                        + " generate_series(2, 10002) position");
        turns.store(List.of(before));
        assertThatThrownBy(before::throwIfFailed).isInstanceOf(NotAppendedException.class);
    }

    /** As after a failover that lost the last events. */
    @Test
    void nothing_follows_what_is_there_no_more() {
        turns.store(List.of(turn(event("a", 0)), turn(event("a", 1))));
        SharedTurn decided = turn(event("a", 2));
        database.superuser().execute("ALTER TABLE event_store.ledger_nodes DISABLE TRIGGER ALL");
        database.superuser().execute("ALTER TABLE event_store.events DISABLE TRIGGER ALL");
        database.superuser().execute("DELETE FROM event_store.ledger_nodes WHERE node = 1");
        database.superuser().execute("DELETE FROM event_store.events WHERE position = 2");
        turns.store(List.of(decided));
        assertThatThrownBy(decided::throwIfFailed).isInstanceOf(NotAppendedException.class);
        assertThat(turns.lookupsKnown())
                .as("what was kept of its aggregate is forgotten")
                .isNotEqualTo(decided.lookupsSeen());
    }

    @Test
    void events_that_change_a_lookup_are_stored_together_with_it() {
        SharedTurn turn = new SharedTurn(turns.lookupsKnown());
        List<NewEvent> lookup = rows(lookup("plan"));
        assertThatThrownBy(() -> turns.append(turn, lookup)).isInstanceOf(NotAppendedException.class);
        assertThat(database.positions()).isEmpty();
    }

    @Test
    void nothing_is_stored_on_top_of_a_ledger_that_lacks_leaves() {
        turns.store(List.of(turn(event("a", 0))));
        database.superuser().execute("ALTER TABLE event_store.ledger_nodes DISABLE TRIGGER ALL");
        database.superuser().execute("DELETE FROM event_store.ledger_nodes");
        SharedTurn turn = turn(event("a", 1));
        turns.store(List.of(turn));
        assertThatThrownBy(turn::throwIfFailed).isInstanceOf(LedgerBrokenException.class);
        assertThat(database.positions()).containsExactly(1L);
    }

    @Test
    void a_unit_of_work_hears_where_its_stream_ends_without_asking_the_database() {
        PostgresEventStorageEngine engine = PostgresEventStorageEngine.over(
                database.table(), database.ledger(), NamedJsonSerializer.forEvents(), Upcasters.chain(), turns);
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        SharedTurn.take(work, turns.lookupsKnown());
        engine.appendEvents(event("a", 0), event("a", 1));
        assertThat(AppendedEnds.of("a")).isEqualTo(database.table().endOf("a"));
        assertThat(AppendedEnds.of("b")).isEmpty();
        work.rollback();
    }

    @Test
    void what_a_shared_turn_reads_is_read_in_a_transaction() {
        PostgresEventStorageEngine engine = PostgresEventStorageEngine.over(
                database.table(), database.ledger(), NamedJsonSerializer.forEvents(), watched(), turns);
        database.append(event("a", 0), event("a", 1));
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        SharedTurn.take(work, turns.lookupsKnown());
        DomainEventStream read = engine.readEvents("a");
        assertThat(readInTransaction).as("that has a time limit, and is over").containsExactly(true, true);
        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isFalse();
        assertThat(read.asStream().map(DomainEventMessage::getSequenceNumber)).containsExactly(0L, 1L);
        assertThat(read.getLastSequenceNumber()).isEqualTo(1L);
        work.rollback();
    }

    private final List<Boolean> readInTransaction = new ArrayList<>();

    /** Sees each event that is read. */
    private EventUpcaster watched() {
        EventUpcaster upcasters = Upcasters.chain();
        return events -> upcasters.upcast(events.peek(
                event -> readInTransaction.add(TransactionSynchronizationManager.isActualTransactionActive())));
    }

    /** As another process on the same database would have it. */
    private SharedTurns node() {
        SharedTurns node = new SharedTurns(
                new AppendCall(database.service()),
                database.ledger(),
                new SpringTransactionManager(
                        Objects.requireNonNull(database.transaction().getTransactionManager())),
                Set.of(LOOKUP),
                Duration.ofMinutes(1),
                (together, took) -> batches.add(together));
        // It knows nothing of the lookups until it has looked once.
        node.store(List.of(new SharedTurn(node.lookupsKnown())));
        return node;
    }

    private SharedTurn turn(DomainEventMessage<?>... events) {
        return turn(turns, events);
    }

    private static SharedTurn turn(SharedTurns node, DomainEventMessage<?>... events) {
        SharedTurn turn = new SharedTurn(node.lookupsKnown());
        turn.append(rows(events));
        return turn;
    }

    private static List<NewEvent> rows(DomainEventMessage<?>... events) {
        return List.of(events).stream()
                .map(event -> NewEvent.of(event, NamedJsonSerializer.forEvents()))
                .toList();
    }

    private static DomainEventMessage<?> lookup(String id) {
        var adopted = EventExamples.full().stream()
                .filter(event ->
                        EventTypes.current().of(event.getClass()).name().equals(LOOKUP))
                .findFirst()
                .orElseThrow();
        return new GenericDomainEventMessage<>("Plan", id, 0, adopted, Map.of("actor", "staff"));
    }

    private Hash leafOfTheRowAt(long position) {
        var row = database.table().at(List.of(position)).getFirst();
        NewEvent event = new NewEvent(
                row.getAggregateIdentifier(),
                row.getType(),
                row.getSequenceNumber(),
                row.getEventIdentifier(),
                row.getTimestamp(),
                row.getPayload().getType().getName(),
                row.getPayload().getType().getRevision(),
                row.getPayload().getData(),
                row.getMetaData().getData());
        return event.leafAt(position);
    }

    private static List<Long> numbersUpTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    /** Of a key that is free, or that somebody else has. */
    private static class Answer implements KeptBeside {

        private final boolean free;
        private final List<StreamEnd> answers = new ArrayList<>();
        private boolean held;

        Answer(boolean free) {
            this.free = free;
        }

        @Override
        public boolean claim() {
            held = free;
            return free;
        }

        @Override
        public void release() {
            held = false;
        }

        @Override
        public void keep(StreamEnd end) {
            answers.add(end);
        }
    }
}
