package org.ayumi.benchmarks.peer;

import org.springframework.jdbc.core.JdbcTemplate;

/** Plans without values, with the ids that our service gives to the same plans. Their definitions have no history here. */
public final class PeerSample {

    private static final String INITIATIVES =
            " FROM generate_series(1, ?) AS plan, generate_series(1, ?) AS place ORDER BY plan, place";

    private PeerSample() {}

    public static void load(JdbcTemplate jdbc, int plans, int initiatives) {
        jdbc.update(
                "INSERT INTO plan SELECT 'b-' || plan, '計画' || plan, 2022, 2026 FROM generate_series(1, ?) AS plan",
                plans);
        jdbc.update(
                "INSERT INTO initiative SELECT 'b-' || plan || '.1-' || place || '-1', 'b-' || plan,"
                        + " '1-(' || place || ')-①', 'まちづくり相談窓口の開設', '市民活動推進課', '市民からの相談を受け付ける。'"
                        + INITIATIVES,
                plans,
                initiatives);
        jdbc.update("INSERT INTO activity SELECT id || '.a1', id, 2023, '相談会', DATE '2023-10-12', 5, '市役所で開いた。'"
                + " FROM initiative ORDER BY id");
        jdbc.update("INSERT INTO indicator SELECT id || '.1', 0, id, '相談件数', '件', 2021, 12, 2026, 150"
                + " FROM initiative ORDER BY id");
        jdbc.execute("ANALYZE");
    }
}
