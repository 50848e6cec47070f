package org.ayumi.projections.rebuild;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The schema of a projection or of the lookups, and its twin during a rebuild or a check. Only the twin is ever made and dropped: what
 * others made on the live one, or were given, hangs on it.
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

    /**
     * Empty tables like those of another schema, with their keys, indexes and defaults.
     *
     * @throws ForeignObjectsException where somebody made something of his own on a twin of that name
     */
    void createTwin(String twin, String live, Collection<String> tables) {
        drop(twin);
        jdbc.execute("CREATE SCHEMA " + twin);
        for (String table : tables) {
            jdbc.execute("CREATE TABLE " + twin + "." + table + " (LIKE " + live + "." + table + " INCLUDING ALL)");
        }
    }

    /** Never CASCADE, which would take along what is not ours. */
    void drop(String twin) {
        List<String> tables = jdbc.query(
                "SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables WHERE schemaname = ?",
                (row, index) -> row.getString(1),
                twin);
        try {
            if (!tables.isEmpty()) {
                jdbc.execute(tables.stream().collect(Collectors.joining(", ", "DROP TABLE ", "")));
            }
            jdbc.execute("DROP SCHEMA IF EXISTS " + twin);
        } catch (DataAccessException refused) {
            if (ForeignObjectsException.isBehind(refused)) {
                throw new ForeignObjectsException(twin, refused);
            }
            throw refused;
        }
    }

    /** Tables that this transaction looks up by name are those of the schema. */
    void use(String schema) {
        jdbc.execute("SET LOCAL search_path = " + schema);
    }
}
