package org.ayumi.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.ayumi.query.audit.EventForm;
import org.ayumi.query.initiative.PersonalTextsInMemory;
import org.ayumi.query.moment.EventForms;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.testsupport.TestDatabase;
import org.ayumi.testsupport.TestPostgres;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The query side as an application of its own, on a real PostgreSQL. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({QuerySide.class, Answers.class})
class QuerySideOnPostgres {

    static final List<String> MIGRATIONS = List.of(
            "V1__read_models.sql",
            "V2__publications.sql",
            "V3__personal_notes.sql",
            "V4__sections.sql",
            "V5__targets.sql",
            "V6__amendments.sql",
            "V7__life.sql",
            "V8__lineage.sql",
            "V9__stages.sql",
            "V10__money.sql",
            "V11__breakdowns.sql",
            "V12__reported_elsewhere.sql",
            "V13__persons_in_charge.sql",
            "V14__printed_and_occurrences.sql",
            "V15__output_and_outcome.sql");
    private static final String SCHEMAS = "read_plan,read_progress,read_history,read_initiative";

    @Bean
    SwitchableEventStore eventStore() {
        return new SwitchableEventStore();
    }

    @Bean
    Clock clock() {
        return EventStoreInMemory.CLOCK;
    }

    @Bean
    EventForm eventForm() {
        return EventForms.stored();
    }

    @Bean
    PersonalTextsInMemory personalTexts() {
        return new PersonalTextsInMemory();
    }

    static void freshReadModels(DynamicPropertyRegistry registry) {
        TestDatabase database = TestPostgres.freshDatabase();
        migrate(database);
        registry.add("spring.datasource.url", () -> database.url() + "?currentSchema=" + SCHEMAS);
        registry.add("spring.datasource.username", database::username);
        registry.add("spring.datasource.password", database::password);
        registry.add("spring.jpa.hibernate.ddl-auto", () -> "none");
        registry.add("spring.jpa.open-in-view", () -> "false");
        registry.add("ayumi.read.wait", () -> "200ms");
        registry.add("ayumi.read.past-events", () -> "0"); // tests exchange the events under a position
    }

    private static void migrate(TestDatabase database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String migration : MIGRATIONS) {
                statement.execute(script("/db/read-models/" + migration));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String script(String resource) throws IOException {
        try (InputStream script = Objects.requireNonNull(QuerySide.class.getResourceAsStream(resource))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
