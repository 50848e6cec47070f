package org.ayumi.app.rebuild;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The schema of a projection, and its twin during a rebuild. Tables are found by search path, so renaming a schema swaps
 * every table of the projection in one step.
 */
@Component
final class ReadModelSchemas {

    private final JdbcTemplate jdbc;

    ReadModelSchemas(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    static String live(String projection) {
        return "read_" + projection;
    }

    static String next(String projection) {
        return live(projection) + "_next";
    }

    static String shadow(String projection) {
        return live(projection) + "_check";
    }

    private static String old(String projection) {
        return live(projection) + "_old";
    }

    /** Empty tables beside the live ones, with their keys, indexes, defaults and comments. */
    void createNext(String projection) {
        createBeside(live(projection), next(projection));
    }

    /** Empty tables for a check. They are never committed, so nobody else sees them. */
    void createShadow(String projection) {
        createBeside(live(projection), shadow(projection));
    }

    private void createBeside(String live, String next) {
        jdbc.execute("DROP SCHEMA IF EXISTS " + next + " CASCADE");
        jdbc.execute("CREATE SCHEMA " + next);
        for (String table : tables(live)) {
            jdbc.execute("CREATE TABLE " + next + "." + table + " (LIKE " + live + "." + table + " INCLUDING ALL)");
            copyComment(live, next, table);
        }
    }

    private void copyComment(String from, String to, String table) {
        String comment = jdbc.queryForObject(
                "SELECT coalesce(obj_description(?::regclass, 'pg_class'), '')", String.class, from + "." + table);
        if (comment != null && !comment.isEmpty()) {
            jdbc.execute("COMMENT ON TABLE " + to + "." + table + " IS '" + comment.replace("'", "''") + "'");
        }
    }

    /**
     * From here to commit nobody begins a snapshot read. Every lock of this transaction is given up soon rather than queue
     * every reader, and before PostgreSQL looks for a deadlock (1 s) and picks a reader as its victim.
     */
    void closeGate() {
        jdbc.execute("SET LOCAL lock_timeout = '300ms'");
        jdbc.execute(ReadGate.CLOSE);
    }

    /** From here to commit nobody else reads or writes either side. */
    void lockBoth(String projection) {
        for (String schema : List.of(live(projection), next(projection))) {
            for (String table : tables(schema)) {
                jdbc.execute("LOCK TABLE " + schema + "." + table + " IN ACCESS EXCLUSIVE MODE");
            }
        }
    }

    void swap(String projection) {
        jdbc.execute("DROP SCHEMA IF EXISTS " + old(projection) + " CASCADE");
        jdbc.execute("ALTER SCHEMA " + live(projection) + " RENAME TO " + old(projection));
        jdbc.execute("ALTER SCHEMA " + next(projection) + " RENAME TO " + live(projection));
    }

    void dropOld(String projection) {
        jdbc.execute("DROP SCHEMA IF EXISTS " + old(projection) + " CASCADE");
    }

    void dropNext(String projection) {
        jdbc.execute("DROP SCHEMA IF EXISTS " + next(projection) + " CASCADE");
    }

    /** Tables that this transaction looks up by name are the next ones. */
    void useNext(String projection) {
        jdbc.execute("SET LOCAL search_path = " + next(projection));
    }

    /** The same for the tables of a check. */
    void useShadow(String projection) {
        jdbc.execute("SET LOCAL search_path = " + shadow(projection));
    }

    List<String> liveTables(String projection) {
        return tables(live(projection));
    }

    private List<String> tables(String schema) {
        return jdbc.query(
                "SELECT tablename FROM pg_tables WHERE schemaname = ? ORDER BY tablename",
                (row, index) -> row.getString(1),
                schema);
    }
}
