package org.ayumi.eventstore;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.testsupport.TestDatabase;
import org.ayumi.testsupport.TestPostgres;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A fresh event store on real PostgreSQL, as the service's role sees it, and as a superuser does. */
record EventStoreDatabase(JdbcTemplate service, JdbcTemplate superuser, TransactionTemplate transaction) {

    static final Instant NOON = Instant.parse("2024-04-01T03:00:00Z");

    private static final String SERVICE = "ayumi_service";
    private static final String OWNER_AND_SERVICE = "ayumi_owner";

    /** The owner migrates, the service writes. */
    static EventStoreDatabase fresh() {
        return fresh(SERVICE, false);
    }

    /** As on a managed database with a single role. */
    static EventStoreDatabase ownedByTheService() {
        return fresh(OWNER_AND_SERVICE, true);
    }

    /** One at a time: roles belong to the whole server. */
    private static synchronized EventStoreDatabase fresh(String role, boolean roleMigrates) {
        TestDatabase database = TestPostgres.freshDatabase();
        JdbcTemplate superuser = new JdbcTemplate(database.dataSource());
        Integer known =
                superuser.queryForObject("SELECT count(*) FROM pg_roles WHERE rolname = ?", Integer.class, role);
        if (known == null || known == 0) {
            superuser.execute("CREATE ROLE " + role + " LOGIN");
        }
        String name = superuser.queryForObject("SELECT current_database()", String.class);
        superuser.execute("GRANT CREATE ON DATABASE " + name + " TO " + role);
        TestDatabase asService = database.as(role, "unused");
        TestDatabase owner = roleMigrates ? asService : database;
        migrate(owner, role, "event_store", "classpath:db/event-store");
        migrate(owner, role, "access", "classpath:db/access");
        DataSource dataSource = asService.dataSource();
        return new EventStoreDatabase(
                new JdbcTemplate(dataSource),
                superuser,
                new TransactionTemplate(new JdbcTransactionManager(dataSource)));
    }

    private static void migrate(TestDatabase as, String role, String schema, String location) {
        Flyway.configure()
                .dataSource(as.dataSource())
                .schemas(schema)
                .createSchemas(true)
                .locations(location)
                .placeholders(Map.of("serviceRole", role))
                .load()
                .migrate();
    }

    EventTable table() {
        return new EventTable(service);
    }

    LedgerTable ledger() {
        return new LedgerTable(service);
    }

    PostgresEventStorageEngine engine() {
        return engine(EventTypes.current(), Upcasters.chain());
    }

    /** As another program than this would open the table. */
    PostgresEventStorageEngine engine(EventCatalog catalog, EventUpcaster upcasters) {
        return PostgresEventStorageEngine.over(table(), ledger(), NamedJsonSerializer.forEvents(catalog), upcasters);
    }

    StoredEvents storedEvents() {
        return storedEvents(EventTypes.current(), Upcasters.chain());
    }

    StoredEvents storedEvents(EventCatalog catalog, EventUpcaster upcasters) {
        return new StoredEvents(table(), NamedJsonSerializer.forEvents(catalog), upcasters);
    }

    /** Appends in a transaction of its own. */
    void append(DomainEventMessage<?>... events) {
        transaction.executeWithoutResult(status -> engine().appendEvents(Arrays.asList(events)));
    }

    /** A row that did not come through the engine, with some leaf or other. */
    void insert(long position, String aggregateId, long sequence, Instant recordedAt) {
        superuser.update("INSERT INTO event_store.ledger_nodes VALUES (0, ?, sha256('row'))", position - 1);
        superuser.update(
                "INSERT INTO event_store.events VALUES (?, ?, 'Indicator', ?, ?, ?::timestamptz, ?, '1', ?, ?)",
                position,
                aggregateId,
                sequence,
                aggregateId + "/" + sequence,
                String.valueOf(recordedAt),
                "indicator.value-recorded",
                serialized(value(aggregateId, "1")),
                "{}".getBytes(StandardCharsets.UTF_8));
    }

    List<Long> positions() {
        return superuser.query(
                "SELECT position FROM event_store.events ORDER BY position", (row, index) -> row.getLong(1));
    }

    static DomainEventMessage<DomainEvent> event(String aggregateId, long sequence) {
        return event(aggregateId, sequence, Map.of("actor", "staff"));
    }

    static DomainEventMessage<DomainEvent> event(String aggregateId, long sequence, Map<String, String> metadata) {
        return event(aggregateId, sequence, metadata, NOON);
    }

    static DomainEventMessage<DomainEvent> event(
            String aggregateId, long sequence, Map<String, String> metadata, Instant recordedAt) {
        return new GenericDomainEventMessage<>(
                "Indicator",
                aggregateId,
                sequence,
                value(aggregateId, String.valueOf(sequence)),
                metadata,
                UUID.randomUUID().toString(),
                recordedAt);
    }

    private static DomainEvent value(String indicatorId, String amount) {
        return new IndicatorValueRecorded(
                indicatorId,
                new FiscalYear(2023),
                Measured.of(new BigDecimal(amount), "件", Measure.ANNUAL_COUNT),
                Optional.empty(),
                Optional.empty());
    }

    private static byte[] serialized(DomainEvent event) {
        return NamedJsonSerializer.forEvents().serialize(event, byte[].class).getData();
    }
}
