package org.ayumi.process;

import java.time.Duration;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of something that is looked at in the database: all numbers of one scrape are of one look. A look that failed is
 * not repeated at once either: otherwise a scrape would wait for an absent database once for each number.
 */
public final class Glance<T> {

    private static final Duration LASTS = Duration.ofSeconds(1);

    private final Supplier<T> look;
    private final LongSupplier nanos;
    private @Nullable T seen;
    private boolean hasLooked;
    private long lookedAt;

    public Glance(Supplier<T> look) {
        this(look, System::nanoTime);
    }

    Glance(Supplier<T> look, LongSupplier nanos) {
        this.look = look;
        this.nanos = nanos;
    }

    /** NaN where the look failed. */
    public synchronized double number(ToDoubleFunction<T> number) {
        if (!hasLooked || nanos.getAsLong() - lookedAt > LASTS.toNanos()) {
            seen = looked();
            hasLooked = true;
            lookedAt = nanos.getAsLong();
        }
        return seen == null ? Double.NaN : number.applyAsDouble(Objects.requireNonNull(seen));
    }

    /** Why it failed, health says. */
    private @Nullable T looked() {
        try {
            return look.get();
        } catch (RuntimeException away) {
            return null;
        }
    }
}
