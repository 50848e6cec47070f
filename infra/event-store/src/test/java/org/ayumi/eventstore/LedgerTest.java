package org.ayumi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayumi.eventstore.EventStoreDatabase.event;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.ayumi.ledger.merkle.Frontier;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.merkle.TiledSubtrees;
import org.ayumi.ledger.merkle.TreeProver;
import org.ayumi.ledger.store.StoredLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree that grows with the events, against one computed anew from the stored rows. */
class LedgerTest {

    private final EventStoreDatabase database = EventStoreDatabase.fresh();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_stored_tree_is_that_of_the_stored_events_at_every_size(long seed) throws IOException {
        appendInBatches(700, new Random(seed));
        Frontier anew = Frontier.empty();
        TreeProver stored = new TreeProver(new TiledSubtrees(database.ledger()));
        for (Hash leaf : leavesOfTheRows()) {
            anew.append(leaf);
            assertThat(stored.root(anew.size())).as("size %d", anew.size()).isEqualTo(anew.root());
        }
        assertThat(anew.size()).isEqualTo(700);
        assertThat(number("SELECT count(*) FROM event_store.ledger_nodes WHERE level = 8"))
                .isEqualTo(2);
    }

    @Test
    void a_subtree_of_65536_leaves_is_stored_when_it_is_complete() {
        long size = 65_536 + 300;
        Frontier anew = Frontier.empty();
        List<Hash> leaves = LongStream.range(0, size)
                .mapToObj(at -> Hash.sha256(Long.toString(at).getBytes(StandardCharsets.UTF_8)))
                .toList();
        leaves.forEach(anew::append);
        database.transaction().executeWithoutResult(status -> {
            database.ledger().insertLeaves(leaves, 0);
            database.ledger().completeSubtrees(0, size - 400);
            database.ledger().completeSubtrees(size - 400, size);
        });
        assertThat(number("SELECT count(*) FROM event_store.ledger_nodes WHERE level = 8"))
                .isEqualTo(257);
        assertThat(number("SELECT count(*) FROM event_store.ledger_nodes WHERE level = 16"))
                .isEqualTo(1);
        assertThat(new TreeProver(new TiledSubtrees(database.ledger())).root(size))
                .isEqualTo(anew.root());
    }

    @Test
    void what_is_rolled_back_leaves_neither_event_nor_leaf() {
        database.append(event("a", 0));
        database.transaction().executeWithoutResult(status -> {
            database.engine().appendEvents(event("a", 1));
            status.setRollbackOnly();
        });
        assertThat(database.ledger().lengths()).isEqualTo(new LedgerTable.Lengths(1, 1));
        database.append(event("b", 0));
        assertThat(database.ledger().lengths()).isEqualTo(new LedgerTable.Lengths(2, 2));
    }

    @Test
    void an_answer_carries_the_leaf_of_its_event() throws IOException {
        database.append(event("a", 0), event("b", 0), event("a", 1));
        assertThat(database.table().endOf("a").orElseThrow().leaf())
                .isEqualTo(leavesOfTheRows().get(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM event_store.events WHERE position = 2",
                "DELETE FROM event_store.ledger_nodes WHERE node = 1",
                "INSERT INTO event_store.ledger_nodes VALUES (0, 2, sha256('more'))"
            })
    void nothing_is_stored_on_top_of_events_and_leaves_that_disagree(String reached) {
        database.append(event("a", 0), event("a", 1));
        reach(reached);
        assertThatThrownBy(() -> database.append(event("b", 0))).isInstanceOf(LedgerBrokenException.class);
        assertThat(number("SELECT count(*) FROM event_store.events WHERE aggregate_id = 'b'"))
                .isZero();
    }

    @Test
    void a_store_from_before_the_ledger_gets_all_its_leaves() throws IOException {
        appendInBatches(600, new Random(4));
        forgetTheTree();
        assertThat(firstLeaves()).isEqualTo(600);
        the_tree_is_right(600);
        database.append(event("after", 0));
        the_tree_is_right(601);
    }

    @Test
    void one_that_lost_only_some_of_them_or_was_sealed_gets_none() {
        database.append(event("a", 0), event("a", 1), event("a", 2));
        assertThat(firstLeaves()).isZero();
        reach("DELETE FROM event_store.ledger_nodes WHERE node = 2");
        assertThat(firstLeaves()).isZero();
        forgetTheTree();
        reach("INSERT INTO event_store.ledger_checkpoints VALUES (3, 'note', now())");
        assertThat(firstLeaves()).isZero();
    }

    private void the_tree_is_right(long size) throws IOException {
        Frontier anew = Frontier.empty();
        leavesOfTheRows().forEach(anew::append);
        assertThat(anew.size()).isEqualTo(size);
        assertThat(new TreeProver(new TiledSubtrees(database.ledger())).root(size))
                .isEqualTo(anew.root());
    }

    private Long firstLeaves() {
        return database.transaction()
                .execute(status -> new FirstLeaves(database.service(), database.table(), database.ledger()).write());
    }

    private void forgetTheTree() {
        reach("DELETE FROM event_store.ledger_nodes");
    }

    private void reach(String sql) {
        database.superuser()
                .execute("SET session_replication_role = replica; " + sql + "; RESET session_replication_role");
    }

    private void appendInBatches(int count, Random random) {
        int sequence = 0;
        while (sequence < count) {
            List<DomainEventMessage<?>> batch = new ArrayList<>();
            for (int size = 1 + random.nextInt(40); size > 0 && sequence < count; size--) {
                batch.add(event("a", sequence++));
            }
            database.append(batch.toArray(DomainEventMessage<?>[]::new));
        }
    }

    private List<Hash> leavesOfTheRows() throws IOException {
        List<Hash> leaves = new ArrayList<>();
        try (Connection connection =
                Objects.requireNonNull(database.superuser().getDataSource()).getConnection()) {
            new StoredLog(connection)
                    .readEvents(0, Long.MAX_VALUE, row -> leaves.add(row.leaf().hash()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return leaves;
    }

    private long number(String sql) {
        Long number = database.superuser().queryForObject(sql, Long.class);
        return number == null ? -1 : number;
    }
}
