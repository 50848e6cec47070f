package org.ayumi.projections.rebuild;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A table of a read model against its shadow, every row both ways. */
@Component
final class TableComparison {

    private static final String KEY = "SELECT quote_ident(attname) FROM pg_index JOIN pg_attribute"
            + " ON attrelid = indrelid AND attnum = ANY (indkey) WHERE indrelid = ?::regclass AND indisprimary"
            + " ORDER BY array_position(indkey::int2[], attnum)";

    private static final String COLUMNS = "SELECT coalesce(string_agg(a.key, ',' ORDER BY a.key), '')"
            + " FROM jsonb_each_text(?::jsonb) a JOIN jsonb_each_text(?::jsonb) b USING (key)"
            + " WHERE a.value IS DISTINCT FROM b.value";

    private final JdbcTemplate jdbc;

    TableComparison(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Found(
            long rows,
            String key,
            @Nullable String live,
            @Nullable String shadow) {}

    /** The first difference in the order of the key. */
    Optional<RowDifference> difference(String live, String shadow, String table) {
        return jdbc
                .query(
                        query(live + "." + table, shadow + "." + table),
                        (row, index) -> new Found(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .stream()
                .findFirst()
                .map(found -> told(live + "." + table, found));
    }

    /** Columns of the primary key, quoted; none where the table has none. */
    List<String> keyOf(String table) {
        return jdbc.query(KEY, (row, index) -> row.getString(1), table);
    }

    private String query(String live, String shadow) {
        List<String> key = keyOf(live);
        // A row of a table without a key is its own key, as often as it is there.
        String names = key.isEmpty() ? "whole, copy" : String.join(", ", key);
        String rows = key.isEmpty()
                ? "(SELECT t, t::text AS whole, row_number() OVER (PARTITION BY t::text) AS copy FROM %s t)"
                : "(SELECT t, %2$s FROM %1$s t)";
        String keyAsJson = key.isEmpty()
                ? "jsonb_build_object('row', whole)"
                : key.stream()
                        .map(name -> "'" + name.replace("'", "''") + "', " + name)
                        .collect(Collectors.joining(", ", "jsonb_build_object(", ")"));
        return "SELECT count(*) OVER (), " + keyAsJson + "::text, to_jsonb(l.t)::text, to_jsonb(s.t)::text FROM "
                + rows.formatted(live, names) + " l FULL JOIN " + rows.formatted(shadow, names) + " s USING (" + names
                + ") WHERE l.t::text IS DISTINCT FROM s.t::text ORDER BY " + names + " LIMIT 1";
    }

    private RowDifference told(String table, Found found) {
        if (found.live() == null) {
            return RowDifference.of(table, RowDifference.Kind.MISSING, found.rows(), found.key(), List.of());
        }
        if (found.shadow() == null) {
            return RowDifference.of(table, RowDifference.Kind.ADDED, found.rows(), found.key(), List.of());
        }
        String columns = jdbc.queryForObject(COLUMNS, String.class, found.live(), found.shadow());
        return RowDifference.of(
                table,
                RowDifference.Kind.CHANGED,
                found.rows(),
                found.key(),
                List.of(String.valueOf(columns).split(",")));
    }
}
