package org.ayumi.app.axon;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.ayumi.eventstore.SharedTurn;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates as they were when their last command was stored, for commands in a shared turn alone: what those were decided
 * by is compared with the store when they are stored. For every other command the aggregate is read again, and what was kept
 * of it is forgotten: it may be the reason why the command comes a second time.
 *
 * <p>Axon's own caches would give it to both.
 */
final class WarmAggregates implements Cache {

    /** Some kB each. */
    private static final int MOST = 4000;

    private final com.github.benmanes.caffeine.cache.Cache<Object, Warm> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** As good as the lookups of its time: those are forgotten, too, where a database was restored behind this node's back. */
    private record Warm(Object aggregate, long lookupsSeen) {}

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Axon's signature
    public <K, V> @Nullable V get(K key) {
        Optional<SharedTurn> turn = SharedTurn.current();
        Warm warm = kept.getIfPresent(key);
        if (warm != null && turn.isPresent() && turn.get().lookupsSeen() == warm.lookupsSeen()) {
            return (V) warm.aggregate();
        }
        kept.invalidate(key);
        return null;
    }

    @Override
    public void put(Object key, Object value) {
        SharedTurn.current().ifPresent(turn -> kept.put(key, new Warm(value, turn.lookupsSeen())));
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return SharedTurn.current()
                .filter(turn -> kept.asMap().putIfAbsent(key, new Warm(value, turn.lookupsSeen())) == null)
                .isPresent();
    }

    @Override
    public boolean remove(Object key) {
        return kept.asMap().remove(key) != null;
    }

    @Override
    public void removeAll() {
        kept.invalidateAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return kept.asMap().containsKey(key);
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener cacheEntryListener) {
        throw new UnsupportedOperationException("nobody listens");
    }
}
