package org.ayumi.projections.rebuild;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Gives tables the rows of others, and touches only the rows that differ. The tables themselves stay, with all that hangs
 * on them; whoever reads sees the rows of before until the transaction is committed, and waits for nobody.
 */
@Component
class TableContents {

    private static final String COLUMNS = "SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = ?::regclass"
            + " AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum";

    private static final int LONGEST_STATEMENT_MILLIS = 300_000;

    private final JdbcTemplate jdbc;
    private final TableComparison comparison;

    TableContents(JdbcTemplate jdbc, TableComparison comparison) {
        this.jdbc = jdbc;
        this.comparison = comparison;
    }

    /** Until commit nobody else writes to the tables; everybody reads them. Large ones may take their time. */
    void lock(String schema, List<String> tables) {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            // The pool gives the connection its ordinary limit back.
            connection.setNetworkTimeout(Runnable::run, LONGEST_STATEMENT_MILLIS);
            return true;
        });
        jdbc.execute(tables.stream()
                .map(table -> schema + "." + table)
                .collect(Collectors.joining(", ", "LOCK TABLE ", " IN SHARE ROW EXCLUSIVE MODE")));
    }

    /**
     * Makes the rows of a schema's tables those of another's.
     *
     * @param tables those that others refer to first
     * @throws SwapRefusedException where something of somebody else's keeps a row from becoming what it should
     */
    void replace(String live, String next, List<String> tables) {
        tables.reversed().forEach(table -> removeSurplus(live + "." + table, next + "." + table));
        tables.forEach(table -> takeOver(live + "." + table, next + "." + table));
        tables.stream()
                .filter(table -> !isSame(live + "." + table, next + "." + table))
                .forEach(table -> comparison.difference(live, next, table).ifPresent(left -> {
                    throw SwapRefusedException.rowsWereChanged(left);
                }));
    }

    private boolean isSame(String live, String next) {
        String rows = "(SELECT count(*) FROM %s)";
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT " + rows.formatted(live) + " = " + rows.formatted(next) + " AND " + rows.formatted(live) + " = "
                        + rows.formatted(live + " l JOIN " + next + " n ON " + sameRow(live) + " WHERE l *= n"),
                Boolean.class));
    }

    private void removeSurplus(String live, String next) {
        jdbc.update(
                "DELETE FROM " + live + " l WHERE NOT EXISTS (SELECT FROM " + next + " n WHERE " + sameRow(live) + ")");
    }

    /** Told apart by their stored image: 50.0 is not 50. */
    private void takeOver(String live, String next) {
        List<String> columns = jdbc.query(COLUMNS, (row, index) -> row.getString(1), live);
        jdbc.update("UPDATE " + live + " l SET " + joined(columns, name -> name + " = n." + name, ", ") + " FROM "
                + next + " n WHERE " + sameRow(live) + " AND l *<> n");
        String names = String.join(", ", columns);
        jdbc.update("INSERT INTO " + live + " (" + names + ") SELECT " + names + " FROM " + next
                + " n WHERE NOT EXISTS (SELECT FROM " + live + " l WHERE " + sameRow(live) + ")");
    }

    private String sameRow(String table) {
        return joined(comparison.keyOf(table), name -> "n." + name + " = l." + name, " AND ");
    }

    private static String joined(List<String> names, Function<String, String> form, String separator) {
        return names.stream().map(form).collect(Collectors.joining(separator));
    }
}
