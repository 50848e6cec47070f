package org.ayumi.benchmarks.country;

import java.util.List;
import org.ayumi.benchmarks.driver.Page;
import org.springframework.jdbc.core.JdbcTemplate;

/** Bytes on disk of the tables that have any, with their indexes and what is kept out of line. */
public record StoreSize(List<OfTable> tables) {

    private static final long LEAST = 1 << 20;

    /** One of them. */
    public record OfTable(String name, long bytes) {}

    public static StoreSize of(JdbcTemplate jdbc) {
        return new StoreSize(jdbc.query(
                "SELECT n.nspname || '.' || c.relname, pg_total_relation_size(c.oid) FROM pg_class c"
                        + " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r'"
                        + " AND n.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY 2 DESC",
                (row, index) -> new OfTable(row.getString(1), row.getLong(2))));
    }

    /** Those of a megabyte at least, and all together. */
    public void tell(Page page, long values) {
        page.table("table", "MB", "bytes a value");
        for (OfTable table : tables) {
            if (table.bytes >= LEAST) {
                page.row(table.name, table.bytes >> 20, table.bytes / values);
            }
        }
        long all = tables.stream().mapToLong(OfTable::bytes).sum();
        page.row("all", all >> 20, all / values);
    }
}
