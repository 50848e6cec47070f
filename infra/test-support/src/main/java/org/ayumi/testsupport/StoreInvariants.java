package org.ayumi.testsupport;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must hold in the database after any fault, asked of PostgreSQL itself. */
public final class StoreInvariants {

    /** Each query finds what breaks the sentence. */
    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put(
                "positions run from 1 without a gap",
                "SELECT 'last ' || max(position) || ', events ' || count(*) FROM event_store.events"
                        + " HAVING coalesce(max(position), 0) <> count(*)");
        QUERIES.put(
                "sequences of every aggregate run from 0 without a gap",
                "SELECT aggregate_id FROM event_store.events GROUP BY aggregate_id"
                        + " HAVING max(sequence_number) <> count(*) - 1");
        QUERIES.put(
                "an aggregate's sequence follows the global order",
                "SELECT aggregate_id || ' at ' || position FROM (SELECT aggregate_id, position, sequence_number,"
                        + " lag(sequence_number) OVER (PARTITION BY aggregate_id ORDER BY position) AS before"
                        + " FROM event_store.events) ordered WHERE before IS NOT NULL AND sequence_number <> before + 1");
        QUERIES.put(
                "every event has its leaf in the ledger, and no leaf is without its event",
                "SELECT coalesce(position, node + 1)::text FROM event_store.events FULL JOIN"
                        + " (SELECT node FROM event_store.ledger_nodes WHERE level = 0) leaves ON node = position - 1"
                        + " WHERE position IS NULL OR node IS NULL");
        QUERIES.put(
                "no checkpoint covers more than there is",
                "SELECT size::text FROM event_store.ledger_checkpoints"
                        + " WHERE size > (SELECT count(*) FROM event_store.events)");
        QUERIES.put("no large objects", "SELECT oid::text FROM pg_largeobject_metadata");
        QUERIES.put(
                "every plan, initiative and indicator in the lookups has its event, and the other way round",
                "(SELECT plan_id FROM lookups.plan UNION SELECT initiative_id FROM lookups.initiative"
                        + " UNION SELECT indicator_id FROM lookups.indicator)"
                        + " EXCEPT SELECT aggregate_id FROM event_store.events"
                        + " UNION (SELECT aggregate_id FROM event_store.events EXCEPT (SELECT plan_id FROM lookups.plan"
                        + " UNION SELECT initiative_id FROM lookups.initiative"
                        + " UNION SELECT indicator_id FROM lookups.indicator))");
        QUERIES.put(
                "every idempotency key that was kept has its answer",
                "SELECT key FROM lookups.idempotency_key WHERE answer IS NULL");
        QUERIES.put(
                "no projection is ahead of the store",
                "SELECT processor_name FROM processing.token_entry"
                        + " WHERE (convert_from(token, 'UTF8')::jsonb ->> 'globalIndex')::bigint"
                        + " > (SELECT coalesce(max(position), 0) FROM event_store.events)");
    }

    private StoreInvariants() {}

    /** Sentences that do not hold, each with what breaks it; empty when all hold. */
    public static List<String> violations(TestDatabase database) throws SQLException {
        List<String> violations = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> query : QUERIES.entrySet()) {
                try (ResultSet rows = statement.executeQuery(query.getValue())) {
                    while (rows.next()) {
                        violations.add(query.getKey() + ": " + rows.getString(1));
                    }
                }
            }
        }
        return violations;
    }
}
