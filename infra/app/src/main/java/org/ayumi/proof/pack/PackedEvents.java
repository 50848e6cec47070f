package org.ayumi.proof.pack;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ayumi.kernel.event.EventHistory;
import org.ayumi.kernel.event.RecordedEvent;
import org.ayumi.ledger.bundle.ProvenEvent;
import org.ayumi.ledger.merkle.CachedTiles;
import org.ayumi.ledger.merkle.Tile;
import org.ayumi.ledger.merkle.TiledSubtrees;
import org.ayumi.ledger.merkle.TreeProver;
import org.ayumi.ledger.store.ChosenEvents;
import org.ayumi.ledger.store.StoredEvent;
import org.ayumi.ledger.store.StoredTiles;
import org.ayumi.proof.log.SealedLog;
import org.ayumi.query.audit.AuditItem;
import org.ayumi.query.audit.AuditItems;
import org.ayumi.query.audit.DefiningEvents;

/** Reads the events of one pack, some at a time, each with its proof or in words. */
final class PackedEvents {

    /** 8 MB: more than a chunk of positions needs, even where each lies in a tile of its own. */
    private static final int TILES_KEPT = 1024;

    private static final int AGGREGATES_KEPT = 4096;

    private final SealedLog log;
    private final EventHistory history;
    private final AuditItems items;
    private final CachedTiles tiles;
    private final TreeProver prover;

    private final Map<String, DefiningEvents> defining = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, DefiningEvents> eldest) {
            return size() > AGGREGATES_KEPT;
        }
    };

    PackedEvents(SealedLog log, EventHistory history, AuditItems items) {
        this.log = log;
        this.history = history;
        this.items = items;
        this.tiles =
                new CachedTiles(wanted -> log.read(connection -> new StoredTiles(connection).read(wanted)), TILES_KEPT);
        this.prover = new TreeProver(new TiledSubtrees(tiles));
    }

    /** As they are stored. */
    List<StoredEvent> stored(List<Long> positions) {
        long[] wanted = positions.stream().mapToLong(Long::longValue).toArray();
        return log.read(connection -> new ChosenEvents(connection).at(wanted));
    }

    /** With the proofs that lead to the root of a tree. Their leaves' tiles are asked for in one question. */
    List<ProvenEvent> proven(List<Long> positions, long treeSize) {
        Set<Tile> leaves = new LinkedHashSet<>();
        positions.forEach(position -> leaves.add(new Tile(0, (position - 1) / Tile.FULL)));
        tiles.read(leaves);
        return stored(positions).stream()
                .map(event -> new ProvenEvent(
                        event.leaf(),
                        event.payload(),
                        event.metadata(),
                        prover.inclusion(event.leaf().index(), treeSize)))
                .toList();
    }

    /** As an auditor reads them. */
    List<AuditItem> told(List<Long> positions) {
        return history.at(positions).stream()
                .map(event -> items.item(event, defining(event)))
                .toList();
    }

    private DefiningEvents defining(RecordedEvent event) {
        return defining.computeIfAbsent(event.aggregateId(), id -> DefiningEvents.of(event, history));
    }
}
