package org.ayumi.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ayumi.command.Refusals.assertRefused;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.ayumi.command.Refusal;
import org.ayumi.command.dispatch.IdempotencyKeys.Claim;
import org.ayumi.testsupport.TestDatabase;
import org.ayumi.testsupport.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class IdempotencyKeysTest {

    private static final String REQUEST = "PUT /api/v1/indicators/x/values/2023 Update[…]";
    private static final Claim CLAIM = Claim.of("staff", "k-1", REQUEST);
    private static final Receipt ANSWER = new Receipt(124, 7, Map.of("activityId", "x.a1"));

    private static final TestDatabase DATABASE = TestPostgres.freshDatabase();

    private final JdbcTemplate jdbc = new JdbcTemplate(DATABASE.dataSource());
    private final IdempotencyKeys keys = new IdempotencyKeys(jdbc);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(Objects.requireNonNull(jdbc.getDataSource())));
    private final ExecutorService clients = Executors.newCachedThreadPool();

    @BeforeAll
    static void create_the_lookups() throws SQLException {
        try (Connection connection = DATABASE.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA lookups");
            statement.execute(migration());
        }
    }

    private static String migration() {
        try (InputStream script = IdempotencyKeys.class.getResourceAsStream("/db/lookups/V1__lookups.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void forget_every_key() {
        jdbc.update("DELETE FROM lookups.idempotency_key");
    }

    @AfterEach
    void dismiss_the_clients() throws InterruptedException {
        clients.shutdownNow();
        assertThat(clients.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.<T>execute(status -> work.get()));
    }

    /** What a request does: claim, work, keep the answer; or take the first answer. */
    private Optional<Receipt> ask(Claim claim, Receipt answer) {
        return inTransaction(() -> {
            Optional<Receipt> first = keys.firstAnswer(claim);
            if (first.isEmpty()) {
                keys.keep(claim, answer);
            }
            return first;
        });
    }

    @Nested
    class A_key {

        @Test
        void is_claimed_by_the_first_request() {
            assertThat(ask(CLAIM, ANSWER)).isEmpty();
        }

        @Test
        void brings_the_first_answer_back() {
            assertThat(ask(CLAIM, ANSWER)).isEmpty();
            assertThat(ask(CLAIM, new Receipt(999, 9, Map.of()))).hasValue(ANSWER);
            assertThat(ask(CLAIM, new Receipt(999, 9, Map.of()))).hasValue(ANSWER);
        }

        @Test
        void brings_back_an_answer_without_ids() {
            Receipt plain = new Receipt(125, 8, Map.of());
            assertThat(ask(CLAIM, plain)).isEmpty();
            assertThat(ask(CLAIM, ANSWER)).hasValue(plain);
        }

        @Test
        void cannot_stand_for_another_request() {
            assertThat(ask(CLAIM, ANSWER)).isEmpty();
            Claim other = Claim.of("staff", "k-1", REQUEST + " ");
            assertRefused(
                    Refusal.Kind.IMPOSSIBLE, () -> ask(other, ANSWER), "Idempotency-Key: idempotency.other-request");
            assertThat(ask(CLAIM, ANSWER)).hasValue(ANSWER);
        }

        @ParameterizedTest
        @CsvSource({"staff, k-2", "approver, k-1", "staff, K-1"})
        void belongs_to_its_actor_and_is_taken_to_the_letter(String actor, String key) {
            assertThat(ask(CLAIM, ANSWER)).isEmpty();
            assertThat(ask(Claim.of(actor, key, REQUEST), ANSWER)).isEmpty();
        }

        @Test
        void is_free_again_when_the_request_was_refused() {
            transaction.executeWithoutResult(status -> {
                assertThat(keys.firstAnswer(CLAIM)).isEmpty();
                status.setRollbackOnly();
            });
            assertThat(ask(CLAIM, ANSWER)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"a", "!", "~", "0d9c7f0e-3c0a-4a41-9a55-3f1f0c6b1f3e"})
        void is_visible_ascii(String key) {
            assertThat(new IdempotencyKey(key, REQUEST).key()).isEqualTo(key);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "a b", "鍵", "a\u0000", "a\n", "\u007f"})
        void of_anything_else_is_malformed(String key) {
            assertRefused(
                    Refusal.Kind.MALFORMED,
                    () -> new IdempotencyKey(key, REQUEST),
                    "Idempotency-Key: idempotency.key-malformed");
        }

        @Test
        void of_more_than_200_characters_is_malformed() {
            assertThat(new IdempotencyKey("k".repeat(200), REQUEST).key()).hasSize(200);
            assertRefused(
                    Refusal.Kind.MALFORMED,
                    () -> new IdempotencyKey("k".repeat(201), REQUEST),
                    "Idempotency-Key: idempotency.key-malformed");
        }
    }

    @Nested
    class Two_requests_at_once {

        private final CountDownLatch claimed = new CountDownLatch(1);
        private final CountDownLatch end = new CountDownLatch(1);

        /** A first request that has claimed the key and does not end before it is told to. */
        private Future<?> running(boolean refused) throws InterruptedException {
            Future<?> first = clients.submit(() -> transaction.executeWithoutResult(status -> {
                assertThat(keys.firstAnswer(CLAIM)).isEmpty();
                claimed.countDown();
                waitFor(end);
                keys.keep(CLAIM, ANSWER);
                if (refused) {
                    status.setRollbackOnly();
                }
            }));
            assertThat(claimed.await(1, TimeUnit.MINUTES)).isTrue();
            return first;
        }

        @Test
        void the_second_waits_for_the_first_and_gets_its_answer() throws Exception {
            Future<?> first = running(false);
            Future<Optional<Receipt>> second = clients.submit(() -> ask(CLAIM, new Receipt(999, 9, Map.of())));
            await().atMost(Duration.ofMinutes(1)).until(() -> waiting() == 1);
            assertThat(second).isNotDone();
            end.countDown();
            first.get();
            assertThat(second.get()).hasValue(ANSWER);
        }

        @Test
        void the_second_proceeds_when_the_first_was_refused() throws Exception {
            Future<?> first = running(true);
            Future<Optional<Receipt>> second = clients.submit(() -> ask(CLAIM, ANSWER));
            await().atMost(Duration.ofMinutes(1)).until(() -> waiting() == 1);
            end.countDown();
            first.get();
            assertThat(second.get()).isEmpty();
        }

        @Test
        void under_another_key_nobody_waits() throws Exception {
            Future<?> first = running(false);
            assertThat(ask(Claim.of("staff", "k-2", REQUEST), ANSWER)).isEmpty();
            assertThat(first).isNotDone();
            end.countDown();
            first.get();
        }

        private int waiting() {
            return Objects.requireNonNull(jdbc.queryForObject(
                    "SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'", Integer.class));
        }
    }

    @Test
    void of_many_requests_at_once_exactly_one_proceeds() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Optional<Receipt>>> answers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            answers.add(clients.submit(() -> {
                waitFor(start);
                return ask(CLAIM, ANSWER);
            }));
        }
        start.countDown();
        int proceeded = 0;
        for (Future<Optional<Receipt>> answer : answers) {
            Optional<Receipt> first = answer.get();
            proceeded += first.isEmpty() ? 1 : 0;
            first.ifPresent(receipt -> assertThat(receipt).isEqualTo(ANSWER));
        }
        assertThat(proceeded).isEqualTo(1);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
