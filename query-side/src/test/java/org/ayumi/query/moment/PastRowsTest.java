package org.ayumi.query.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.ayumi.query.model.ReadModel;
import org.junit.jupiter.api.Test;

/** Who looks at the same moment shares its rows, and nobody is given those of another. */
class PastRowsTest {

    private static final int READERS = 50;

    private final AtomicInteger folds = new AtomicInteger();
    private final PastRows past = new PastRows(100);

    @Test
    void a_moment_that_many_ask_for_at_once_is_folded_once() throws Exception {
        CountDownLatch together = new CountDownLatch(READERS);
        List<Future<List<String>>> answers = new ArrayList<>();
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            for (int reader = 0; reader < READERS; reader++) {
                answers.add(readers.submit(() -> {
                    together.countDown();
                    together.await();
                    return read(named("one"), "plan", 2);
                }));
            }
        }
        for (Future<List<String>> answer : answers) {
            assertThat(answer.get()).containsExactly("one@1", "one@2");
        }
        assertThat(folds).hasValue(1);
    }

    @Test
    void another_model_plan_or_position_has_rows_of_its_own() {
        assertThat(read(named("one"), "plan", 2)).containsExactly("one@1", "one@2");
        assertThat(read(named("one"), "plan", 1)).containsExactly("one@1");
        assertThat(read(named("one"), "other", 2)).containsExactly("one@1", "one@2");
        assertThat(read(named("another"), "plan", 2)).containsExactly("another@1", "another@2");
        assertThat(folds).hasValue(4);
    }

    @Test
    void what_is_more_than_may_be_kept_is_folded_again() {
        read(named("one"), "plan", 200);
        read(named("one"), "plan", 200);
        assertThat(folds).hasValue(2);
    }

    @Test
    void a_read_that_fails_is_not_remembered() {
        assertThatThrownBy(() -> past.at(named("one"), "plan", 1, () -> {
                    throw new IllegalStateException("the database is away");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(read(named("one"), "plan", 1)).containsExactly("one@1");
    }

    private List<String> read(ReadModel<List<String>> model, String planId, long position) {
        return past.at(model, planId, position, () -> {
            folds.incrementAndGet();
            EventStoreInMemory events = new EventStoreInMemory();
            LongStream.rangeClosed(1, position).forEach(at -> events.append(SamplePlan.adopted()));
            return events.events();
        });
    }

    /** Keeps of each event its position. */
    private static ReadModel<List<String>> named(String name) {
        return new ModelInMemory<>(name, ArrayList::new, (event, rows) -> rows.add(name + "@" + event.position()));
    }
}
