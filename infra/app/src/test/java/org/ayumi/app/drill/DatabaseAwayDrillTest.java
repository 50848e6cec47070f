package org.ayumi.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.ayumi.app.ReadModels;
import org.ayumi.testsupport.PostgresServer;
import org.ayumi.testsupport.StoreInvariants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database goes away under writers and comes back: stopped, cut off, slow, silent. How long it stays away:
 * {@code -Dayumi.drill.away=60} seconds.
 */
@Tag("drill")
class DatabaseAwayDrillTest {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAwayDrillTest.class);
    private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("ayumi.drill.away", 15));
    private static final Duration DELAY = Duration.ofMillis(Integer.getInteger("ayumi.drill.delay", 500));
    private static final int WRITERS = 16;
    private static final int CUTS = 20;
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final List<String> READS = List.of(
            "/api/v1/plans",
            "/api/v1/plans/tomisato-kyodo-2/progress?fiscalYear=2023",
            "/api/v1/initiatives/tomisato-kyodo-2.1-3-2",
            "/api/v1/indicators/tomisato-kyodo-2.1-3-2.1/history?asOf=200",
            "/api/v1/indicators/tomisato-kyodo-2.1-3-2.1/events");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory = Path.of(".");

    private final Acknowledgements acknowledged = new Acknowledgements("writer ");
    private final AnswerLog writes = new AnswerLog(201, 503);
    private final AnswerLog reads = new AnswerLog(200, 503);
    private PostgresServer postgres;
    private TcpProxy proxy;
    private ServiceProcess service;

    @BeforeEach
    void a_service_behind_a_network() throws Exception {
        postgres = PostgresServer.start(directory.resolve("postgres"));
        proxy = new TcpProxy(postgres.port(), DELAY);
        service = ServiceProcess.on(
                postgres.service().through(proxy.port()),
                postgres.owner().through(proxy.port()),
                directory.resolve("service"));
        service.awaitReady();
    }

    @AfterEach
    void stop() throws Exception {
        LOG.info("drill: writes: {}; reads: {}", writes, reads);
        service.close();
        proxy.close();
        postgres.close();
    }

    @Test
    void stopped() throws Exception {
        drill("stopped", postgres::stop, this::awayAndNotReady, postgres::start);
    }

    @Test
    void cut_off_again_and_again() throws Exception {
        drill("cut", proxy::cut, this::cuts, proxy::cut);
    }

    @Test
    void slow() throws Exception {
        drill(
                "slow",
                () -> proxy.set(TcpProxy.Weather.SLOW),
                this::readsAndWritesGoOn,
                () -> proxy.set(TcpProxy.Weather.CLEAR));
    }

    @Test
    void silent() throws Exception {
        drill(
                "silent",
                () -> proxy.set(TcpProxy.Weather.SILENT),
                this::awayAndNotReady,
                () -> proxy.set(TcpProxy.Weather.CLEAR));
    }

    private void drill(String fault, Runnable begin, Fault during, Runnable end) throws Exception {
        try (Writers writers = new Writers(service.as("staff"), WRITERS, PAUSE, acknowledged, writes)) {
            writers.awaitMore(2 * WRITERS);
            begin.run();
            during.lasts();
            end.run();
            Instant back = Instant.now();
            Awaitility.await().atMost(Duration.ofMinutes(10)).until(() -> service.readiness() == 200);
            Duration ready = Duration.between(back, Instant.now());
            writers.awaitMore(2 * WRITERS);
            Duration written = Duration.between(back, Instant.now());
            writers.finish();
            models().awaitCaughtUp();
            LOG.info(
                    "drill: {} for {} s; then ready after {} s, {} writes after {} s, all caught up after {} s",
                    fault,
                    AWAY.toSeconds(),
                    Durations.seconds(ready),
                    2 * WRITERS,
                    Durations.seconds(written),
                    Durations.seconds(Duration.between(back, Instant.now())));
        }
        assertThat(writes.unexpected()).isEmpty();
        assertThat(writes.lost())
                .as("the service answers while its database is away")
                .isZero();
        assertThat(reads.unexpected()).isEmpty();
        assertThat(acknowledged.violations(postgres.owner())).isEmpty();
        assertThat(StoreInvariants.violations(postgres.owner())).isEmpty();
        assertThat(models().differencesFromRebuilt()).isEmpty();
    }

    private interface Fault {
        void lasts() throws Exception;
    }

    /** Longer than AWAY when the slowest answer is. */
    private void awayAndNotReady() throws Exception {
        Instant until = Instant.now().plus(AWAY);
        Awaitility.await().atMost(Duration.ofMinutes(10)).until(() -> service.readiness() != 200);
        int before = reads.count(200);
        while (Instant.now().isBefore(until)) {
            read();
            assertThat(service.readiness())
                    .as("readiness while the database is away")
                    .isEqualTo(503);
            TimeUnit.MILLISECONDS.sleep(200);
        }
        assertThat(reads.count(200)).as("reads that were answered").isEqualTo(before);
        assertThat(reads.count(503)).isPositive();
        assertThat(writes.count(503)).isPositive();
    }

    private void readsAndWritesGoOn() throws Exception {
        Instant until = Instant.now().plus(AWAY);
        while (Instant.now().isBefore(until)) {
            read();
        }
    }

    private void cuts() throws Exception {
        for (int cut = 0; cut < CUTS; cut++) {
            TimeUnit.MILLISECONDS.sleep(AWAY.toMillis() / CUTS);
            proxy.cut();
            read();
        }
    }

    private void read() {
        for (String address : READS) {
            long begin = System.nanoTime();
            reads.note(service.as("auditor").get(address), System.nanoTime() - begin);
        }
    }

    private ReadModels models() {
        return new ReadModels(service.as("admin"), postgres.service());
    }
}
