package org.ayumi.query;

import java.util.List;
import org.ayumi.query.model.Projection;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Tests that share one query side on one database. */
@SpringBootTest(classes = QuerySideOnPostgres.class)
abstract class OnPostgres {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        QuerySideOnPostgres.freshReadModels(registry);
    }

    /** As if no event had been applied. */
    static void empty(List<Projection> projections, JdbcTemplate jdbc) {
        projections.forEach(
                projection -> projection.tables().reversed().forEach(table -> jdbc.execute("DELETE FROM " + table)));
    }
}
