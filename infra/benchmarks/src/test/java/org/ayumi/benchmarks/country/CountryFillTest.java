package org.ayumi.benchmarks.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.benchmarks.append.Appending;
import org.ayumi.benchmarks.order.SampleEvent;
import org.ayumi.benchmarks.server.MeasuredServer;
import org.ayumi.ledger.verdict.Finding;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a measurement is made on must be as sound as what the service has written. */
class CountryFillTest {

    private static final String STORE = "country";

    @TempDir
    private Path directory;

    @Test
    void a_store_is_filled_up_behind_what_others_have_appended_and_is_sound() throws Exception {
        try (MeasuredServer server = MeasuredServer.start(directory)) {
            JdbcTemplate jdbc = tables(server);
            CountryEvents country = new CountryEvents(List.of(1, 3), 1, Optional.empty());
            try (CountryFill fill = new CountryFill(country, server.url(STORE))) {
                fill.upTo(1, (events, since) -> {});
                assertThat(fill.appended()).isEqualTo(CountryEvents.eventsOf(1));
            }
            try (Appending others = new Appending(server.url(STORE), 1)) {
                others.share(List.of(SampleEvent.of("others.1-1.1", 0)), Optional.empty());
            }
            try (CountryFill fill = new CountryFill(country, server.url(STORE))) {
                fill.upTo(3, (events, since) -> {});
            }
            assertThat(Audit.of(jdbc).verdict().findings())
                    .as("but for the signature, which nobody was to give")
                    .allMatch(finding ->
                            finding instanceof Finding.NeverSealed || finding instanceof Finding.SealingBehind);
            assertThat(jdbc.queryForObject("SELECT count(*) FROM event_store.events", Long.class))
                    .isEqualTo(CountryEvents.eventsOf(3) + 1);
            assertThat(jdbc.queryForObject(
                            "SELECT count(*) FROM event_store.events WHERE type = 'indicator.value-recorded'"
                                    + " AND aggregate_type = 'Indicator'",
                            Long.class))
                    .isEqualTo(country.values() + 1);

            CountryEvents otherWaves = new CountryEvents(List.of(2, 4), 1, Optional.empty());
            try (CountryFill fill = new CountryFill(otherWaves, server.url(STORE))) {
                assertThatThrownBy(() -> fill.upTo(4, (events, since) -> {})).hasMessageContaining("other waves");
            }
        }
    }

    @Test
    void the_same_seed_gives_the_same_events_and_another_one_others() {
        CountryEvents country = CountryEvents.ofValues(List.of(200, 1_000), 1);
        CountryEvents again = CountryEvents.ofValues(List.of(200, 1_000), 1);
        CountryEvents other = CountryEvents.ofValues(List.of(200, 1_000), 2);
        long last = CountryEvents.eventsOf(country.plans());
        assertThat(country.values()).isEqualTo(1_050);
        for (long number = 1; number <= last; number++) {
            assertThat(country.at(number).getPayload())
                    .isEqualTo(again.at(number).getPayload());
            assertThat(country.at(number).getIdentifier())
                    .isEqualTo(again.at(number).getIdentifier())
                    .isNotEqualTo(other.at(number).getIdentifier());
        }
        assertThatThrownBy(() -> country.at(last + 1)).hasMessageContaining("no event");
    }

    private static JdbcTemplate tables(MeasuredServer server) {
        server.create(STORE);
        Flyway.configure()
                .dataSource(server.url(STORE), "postgres", "")
                .schemas("event_store")
                .createSchemas(true)
                .locations("classpath:db/event-store")
                .placeholders(Map.of("serviceRole", "postgres"))
                .load()
                .migrate();
        return server.jdbc(STORE);
    }
}
