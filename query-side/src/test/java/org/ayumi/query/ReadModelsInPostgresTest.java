package org.ayumi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.query.model.Projection;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.RandomPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables hold what the same projectors hold in memory, and can be dropped, rebuilt and asked about the past. */
class ReadModelsInPostgresTest extends OnPostgres {

    private static final int EVENTS = 150;

    @Autowired
    private List<Projection> projections;

    @Autowired
    private SwitchableEventStore store;

    @Autowired
    private Answers answers;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void startEmpty() {
        empty(projections, jdbc);
    }

    @Test
    void there_are_four_projections_under_their_names() {
        assertThat(projections)
                .extracting(Projection::name)
                .containsExactlyInAnyOrder("plan", "progress", "history", "initiative");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void tables_answer_as_rows_in_memory_do_at_every_moment(long seed) {
        EventStoreInMemory all = RandomPlan.events(seed, EVENTS);
        String planId = "plan-" + seed;
        store.show(all);
        Random random = new Random(seed);
        Stream.Builder<Moment> asked = Stream.builder();
        int from = 0;
        while (from < EVENTS) {
            int to = Math.min(EVENTS, from + 1 + random.nextInt(25));
            apply(all.events().subList(from, to));
            int position = to;
            projections.forEach(projection -> all.projected(projection.name(), position));
            asked.add(new Moment(position, answers.now(planId)));
            from = to;
        }

        assertThat(asked.build())
                .hasSizeGreaterThan(5)
                .allSatisfy(moment ->
                        assertThat(answers.asOf(planId, moment.position())).isEqualTo(moment.answer()));
    }

    private record Moment(long position, String answer) {}

    @Test
    void an_answer_is_read_from_one_snapshot() {
        EventStoreInMemory all = RandomPlan.events(6, EVENTS);
        store.show(all);
        apply(all.events());
        List<String> transactions = new ArrayList<>();
        store.whenAskedForPositions(() -> transactions.addAll(strings(
                "SELECT current_setting('transaction_isolation') || current_setting('transaction_read_only')")));

        answers.now("plan-6");
        store.whenAskedForPositions(() -> {});

        assertThat(transactions).isNotEmpty().containsOnly("repeatable readon");
    }

    @Test
    void a_rebuild_leaves_the_same_rows() {
        List<RecordedEvent> events = RandomPlan.events(7, EVENTS).events();
        apply(events);
        String before = rows();

        empty(projections, jdbc);
        assertThat(rows()).doesNotContain("plan-7");
        apply(events);

        assertThat(rows()).isEqualTo(before).contains("plan-7");
    }

    @Test
    void events_that_come_again_change_nothing() {
        List<RecordedEvent> events = RandomPlan.events(8, EVENTS).events();
        apply(events);
        String before = rows();

        apply(events.subList(EVENTS - 60, EVENTS));
        assertThat(rows()).isEqualTo(before);
        apply(events);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void every_table_and_column_is_explained_to_analysts_and_none_is_a_large_object() {
        List<String> silent = strings("""
                SELECT c.relname || coalesce('.' || a.attname, '')
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                WHERE n.nspname LIKE 'read\\_%' AND c.relkind = 'r'
                AND (obj_description(c.oid) IS NULL OR col_description(c.oid, a.attnum) IS NULL OR a.atttypid = 26)
                """);
        assertThat(silent).isEmpty();
        assertThat(tables()).hasSizeGreaterThan(15).doesNotHaveDuplicates();
    }

    private void apply(List<RecordedEvent> events) {
        transaction.executeWithoutResult(
                status -> events.forEach(event -> projections.forEach(projection -> projection.apply(event))));
    }

    private String rows() {
        StringBuilder rows = new StringBuilder();
        for (String table : tables()) {
            rows.append(table).append('\n');
            strings("SELECT t::text FROM " + table + " t ORDER BY 1")
                    .forEach(row -> rows.append(row).append('\n'));
        }
        return rows.toString();
    }

    private List<String> tables() {
        return strings(
                "SELECT table_name FROM information_schema.tables WHERE table_schema LIKE 'read\\_%' ORDER BY 1");
    }

    private List<String> strings(String sql) {
        return jdbc.query(sql, (row, number) -> Objects.requireNonNull(row.getString(1)));
    }
}
