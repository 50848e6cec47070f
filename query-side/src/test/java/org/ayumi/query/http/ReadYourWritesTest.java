package org.ayumi.query.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.ayumi.query.model.ProjectionPositions;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.SamplePlan;
import org.junit.jupiter.api.Test;

class ReadYourWritesTest {

    private static final Duration LONG = Duration.ofHours(10);

    private final EventStoreInMemory store = new EventStoreInMemory();
    private final AcknowledgedWrites acknowledged = new AcknowledgedWrites();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void whoever_names_a_position_waits_until_the_projection_has_seen_it() {
        store.append(SamplePlan.adopted());
        ReadYourWrites reads = reads(store, Duration.ofMillis(50));

        assertThatThrownBy(() -> reads.await(Optional.of("1"), "plan")).hasMessageContaining("NOT_YET atLeast");
        assertThatThrownBy(() -> reads.await(Optional.of("2"), "plan"))
                .hasMessageContaining("BAD_PARAMETER atLeast: at-least.beyond-head [2, 1]");
        assertThatThrownBy(() -> reads.await(Optional.of("soon"), "plan"))
                .hasMessageContaining("BAD_PARAMETER atLeast: parameter.not-a-number");
        store.projected("plan", 1);
        reads.await(Optional.of("1"), "plan");
        assertThatThrownBy(() -> reads.await(Optional.of("1"), "plan", "progress"))
                .hasMessageContaining("NOT_YET atLeast");
    }

    @Test
    void a_read_behind_an_acknowledged_write_waits_for_it_unasked() {
        ReadYourWrites reads = reads(projection -> asked.incrementAndGet() + 4, LONG);
        acknowledged.upTo(7);
        acknowledged.upTo(6);

        reads.await(Optional.empty(), "plan");
        assertThat(asked).as("the third time it was at 7").hasValue(3);
        reads.await(Optional.empty(), "plan");
        assertThat(asked).as("nothing was written since").hasValue(3);
    }

    @Test
    void who_hears_that_it_is_reached_asks_no_more() {
        reads(heardOf(7), LONG).await(Optional.of("7"), "plan");
        assertThat(asked).as("before it waited").hasValue(1);
    }

    @Test
    void who_hears_of_less_asks_again() {
        reads(heardOf(6), LONG).await(Optional.of("7"), "plan");
        assertThat(asked).as("the third time it was at 7").hasValue(3);
    }

    /** They are five when they are asked first, and one more each time. */
    private ProjectionPositions heardOf(long heard) {
        for (int i = 0; i < 7; i++) {
            store.append(SamplePlan.adopted());
        }
        return new ProjectionPositions() {
            @Override
            public long positionOf(String projection) {
                return asked.incrementAndGet() + 4L;
            }

            @Override
            public long await(String projection, long position, Duration atMost) {
                return heard;
            }
        };
    }

    @Test
    void what_another_node_wrote_is_not_waited_for() {
        store.append(SamplePlan.adopted());
        reads(projection -> asked.getAndIncrement(), LONG).await(Optional.empty(), "plan");
        assertThat(asked).hasValue(0);
    }

    @Test
    void a_projection_that_stands_still_does_not_take_reads_away() {
        acknowledged.upTo(7);
        reads(projection -> asked.getAndIncrement() * 0L, Duration.ZERO).await(Optional.empty(), "plan", "progress");
        assertThat(asked).as("both were asked").hasValueGreaterThanOrEqualTo(2);
    }

    private ReadYourWrites reads(ProjectionPositions positions, Duration patience) {
        return new ReadYourWrites(store, positions, acknowledged, patience);
    }
}
