package org.ayumi.projections.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What is wrong with a table of a read model.
 *
 * @param kind CHANGED, ADDED (no event accounts for the row) or MISSING
 * @param rows how many rows are wrong
 * @param key of the first of them, as JSON
 * @param columns that differ there
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RowDifference(
        String table, Kind kind, long rows, String key, List<String> columns, String ja, String en) {

    /** How a row can be wrong. */
    public enum Kind {
        CHANGED("書き換えられた行", "a row was changed"),
        ADDED("根拠となるイベントのない行", "a row that no event accounts for"),
        MISSING("失われた行", "a row is missing");

        private final String ja;
        private final String en;

        Kind(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }
    }

    static RowDifference of(String table, Kind kind, long rows, String key, List<String> columns) {
        String where = columns.isEmpty() ? "" : " " + String.join(", ", columns);
        return new RowDifference(
                table,
                kind,
                rows,
                key,
                columns,
                "改ざんあり: " + table + " " + key + where + ": " + kind.ja + "（この表で " + rows + " 行）",
                "TAMPERED: " + table + " " + key + where + ": " + kind.en + " (" + rows + " in this table)");
    }
}
