package org.ayumi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.eventstore.EventStoreDatabase.event;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a program asks a store before it reads it. */
class StoredTypesTest {

    private static final Logger LOG = LoggerFactory.getLogger(StoredTypesTest.class);

    private final EventStoreDatabase database = EventStoreDatabase.fresh();

    private void insert(long first, int count, String type, String revision) {
        database.superuser()
                .update(
                        "INSERT INTO event_store.events SELECT n, 'a' || n, 'Indicator', 0, 'e' || n, now(), ?, ?,"
                                + " '{}'::bytea, '{}'::bytea FROM generate_series(?::bigint, ?::bigint) n",
                        type,
                        revision,
                        first,
                        first + count - 1);
    }

    @Test
    void of_an_empty_store_are_none() {
        assertThat(database.table().types()).isEmpty();
    }

    @Test
    void are_each_name_and_revision_once() {
        database.append(event("x", 0));
        insert(2, 3, "b", "1");
        insert(5, 1, "b", "10");
        insert(6, 2, "b", "2");
        insert(8, 1, "a", "1");
        insert(9, 1, "", "");
        assertThat(database.table().types())
                .containsExactlyInAnyOrder(
                        new StoredType("", ""),
                        new StoredType("a", "1"),
                        new StoredType("b", "1"),
                        new StoredType("b", "10"),
                        new StoredType("b", "2"),
                        new StoredType("indicator.value-recorded", "5"));
    }

    @ParameterizedTest
    @CsvSource({
        "indicator.value-recorded, 0, false",
        "indicator.value-recorded, 1, true",
        "indicator.value-recorded, 2, true",
        "indicator.value-recorded, 3, true",
        "indicator.value-recorded, 4, true",
        "indicator.value-recorded, 5, true",
        "indicator.value-recorded, 6, true",
        "indicator.value-recorded, 7, true",
        "indicator.value-recorded, 8, false",
        "indicator.value-recorded, 01, false",
        "indicator.value-recorded, '', false",
        "indicator.value-recorded, x, false",
        "indicator.target-revised, 1, true",
        "indicator.target-revised, 99, false",
        "indicator.value-guessed, 1, false"
    })
    void are_known_up_to_the_current_revision(String name, String revision, boolean known) {
        assertThat(LaterProgram.last().catalog().knows(new StoredType(name, revision)))
                .isEqualTo(known);
    }

    @Test
    void are_found_without_reading_every_event() {
        insert(1, 20_000, "indicator.value-recorded", "1");
        insert(20_001, 20_000, "activity.recorded", "1");
        database.superuser().execute("ANALYZE event_store.events");
        List<String> plan = database.service()
                .query(
                        "EXPLAIN (ANALYZE, BUFFERS OFF, TIMING OFF) " + EventTable.TYPES,
                        (row, index) -> row.getString(1));
        LOG.info("{}", String.join("\n", plan));
        assertThat(plan)
                .noneMatch(line -> line.contains("Seq Scan"))
                .anyMatch(line -> line.contains("Index Only Scan using events_type_and_revision"));
        assertThat(database.table().types()).hasSize(2);
    }
}
