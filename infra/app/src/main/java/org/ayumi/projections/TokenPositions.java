package org.ayumi.projections;

import java.time.Duration;
import org.ayumi.query.model.ProjectionPositions;
import org.ayumi.query.model.Standing;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads a projection's position from its tokens: it is as far as the segment that is furthest behind. */
public final class TokenPositions implements ProjectionPositions {

    private final JdbcTemplate jdbc;
    private final ReachedHere here;
    private final Runnable hurry;

    /**
     * Of one database.
     *
     * @param here what the projections of this node have reached
     * @param hurry has them look at what was committed last
     */
    public TokenPositions(JdbcTemplate jdbc, ReachedHere here, Runnable hurry) {
        this.jdbc = jdbc;
        this.here = here;
        this.hurry = hurry;
    }

    @Override
    public long positionOf(String projection) {
        return BegunSnapshot.standings()
                .map(standings ->
                        standings.getOrDefault(projection, Standing.NOWHERE).position())
                .orElseGet(() -> read(projection));
    }

    @Override
    public long await(String projection, long position, Duration atMost) throws InterruptedException {
        hurry.run();
        return here.await(projection, position, atMost);
    }

    private long read(String projection) {
        Long position = jdbc.queryForObject(
                "SELECT coalesce(min(coalesce((convert_from(token, 'UTF8')::jsonb ->> 'globalIndex')::bigint, 0)), 0)"
                        + " FROM processing.token_entry WHERE processor_name = ?",
                Long.class,
                projection);
        return position == null ? 0 : position;
    }
}
