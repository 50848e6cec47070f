package org.ayumi.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class GlanceTest {

    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1); // the clock may turn over

    private final Glance<Integer> glance = new Glance<>(looks::incrementAndGet, nanos::get);

    @Test
    void numbers_of_one_scrape_are_of_one_look() {
        assertThat(glance.number(seen -> seen)).isEqualTo(1);
        assertThat(glance.number(seen -> seen * 10)).isEqualTo(10);
    }

    @Test
    void the_next_scrape_looks_again() {
        assertThat(glance.number(seen -> seen)).isEqualTo(1);
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(15));
        assertThat(glance.number(seen -> seen)).isEqualTo(2);
    }

    @Test
    void a_failed_look_is_no_number_and_is_not_repeated_for_each() {
        Glance<Integer> away = new Glance<>(
                () -> {
                    looks.incrementAndGet();
                    throw new IllegalStateException("away");
                },
                nanos::get);
        assertThat(away.number(seen -> seen)).isNaN();
        assertThat(away.number(seen -> seen)).isNaN();
        assertThat(looks).hasValue(1);
    }
}
