package org.ayumi.benchmarks.peer;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers once requests are served and the database is there. */
@RestController
class ReadyEndpoint {

    private final JdbcTemplate jdbc;

    ReadyEndpoint(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/ready")
    String ready() {
        jdbc.execute("SELECT 1");
        return "UP";
    }
}
