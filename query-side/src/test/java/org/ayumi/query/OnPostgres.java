package org.ayumi.query;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Tests that share one query side on one database. */
@SpringBootTest(classes = QuerySideOnPostgres.class)
abstract class OnPostgres {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        QuerySideOnPostgres.freshReadModels(registry);
    }
}
