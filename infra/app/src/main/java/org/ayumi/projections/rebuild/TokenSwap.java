package org.ayumi.projections.rebuild;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tokens of a projection and of its rebuild. */
@Component
final class TokenSwap {

    private static final String POSITION =
            "coalesce((convert_from(token, 'UTF8')::jsonb ->> 'globalIndex')::bigint, 0)";

    private final JdbcTemplate jdbc;

    TokenSwap(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Name of the processor that fills the next tables. */
    static String rebuilder(String projection) {
        return projection + "-rebuild";
    }

    /** Locks the token until commit; -1 when there is none. */
    long lockedPosition(String processor) {
        return jdbc
                .query(
                        "SELECT " + POSITION
                                + " FROM processing.token_entry WHERE processor_name = ? AND segment = 0 FOR UPDATE",
                        (row, index) -> row.getLong(1),
                        processor)
                .stream()
                .findFirst()
                .orElse(-1L);
    }

    /**
     * Gives the live processor the position of rebuilt tables that are ahead of it. Without an owner: a batch that a live
     * processor still has in hand fails when it writes its token, and is rolled back with its rows.
     */
    void handOver(String projection) {
        jdbc.update(
                "UPDATE processing.token_entry live SET token = rebuilt.token, token_type = rebuilt.token_type,"
                        + " timestamp = rebuilt.timestamp, owner = NULL FROM processing.token_entry rebuilt"
                        + " WHERE live.processor_name = ? AND rebuilt.processor_name = ?"
                        + " AND live.segment = rebuilt.segment",
                projection,
                rebuilder(projection));
    }

    void forget(String projection) {
        jdbc.update("DELETE FROM processing.token_entry WHERE processor_name = ?", rebuilder(projection));
    }
}
