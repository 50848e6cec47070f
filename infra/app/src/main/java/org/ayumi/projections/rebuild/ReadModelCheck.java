package org.ayumi.projections.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.ayumi.query.model.Projection;
import org.ayumi.query.model.ProjectionPositions;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares read models and lookups with what their events say: each is built again in tables of its own, up to the
 * position at which the live one stands, and compared row by row. All in one snapshot and one transaction that is given
 * up, so that nothing is changed and nobody is kept waiting.
 */
@Component
public class ReadModelCheck {

    private final Map<String, Derived> all = new TreeMap<>();
    private final TransactionTemplate snapshot;
    private final ReadModelSchemas schemas;
    private final Replay replay;
    private final TableComparison tables;
    private final JdbcTemplate jdbc;

    ReadModelCheck(
            List<Projection> projections,
            DerivedLookups lookups,
            PlatformTransactionManager transactions,
            ProjectionPositions positions,
            ReadModelSchemas schemas,
            Replay replay,
            TableComparison tables,
            JdbcTemplate jdbc) {
        projections.forEach(projection -> all.put(projection.name(), new DerivedReadModel(projection, positions)));
        all.put(lookups.name(), lookups);
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.schemas = schemas;
        this.replay = replay;
        this.tables = tables;
        this.jdbc = jdbc;
    }

    /**
     * What came of a check.
     *
     * @param position up to which the read model was compared
     * @param parked events that the live one has left out because they wait as dead letters; their rows differ
     * @param differences the first of each table
     */
    public record Result(
            String projection, long position, long parked, boolean sound, List<RowDifference> differences) {}

    public Set<String> names() {
        return Set.copyOf(all.keySet());
    }

    public Result check(String name) {
        Derived derived = Objects.requireNonNull(all.get(name));
        return Objects.requireNonNull(snapshot.execute(status -> {
            status.setRollbackOnly();
            return within(derived);
        }));
    }

    private Result within(Derived derived) {
        long position = derived.position();
        Long parked = jdbc.queryForObject(
                "SELECT count(*) FROM processing.dead_letter WHERE projection = ?", Long.class, derived.name());
        schemas.createTwin(derived.shadow(), derived.schema(), derived.tables());
        schemas.use(derived.shadow());
        replay.apply(derived, 0, position);
        List<RowDifference> differences = new ArrayList<>();
        for (String table : derived.tables()) {
            tables.difference(derived.schema(), derived.shadow(), table).ifPresent(differences::add);
        }
        return new Result(derived.name(), position, parked == null ? 0 : parked, differences.isEmpty(), differences);
    }
}
