package org.ayumi.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ayumi.command.dispatch.KeyedRequests.ANSWER;
import static org.ayumi.command.dispatch.KeyedRequests.CLAIM;
import static org.ayumi.command.dispatch.KeyedRequests.REQUEST;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.ayumi.command.dispatch.IdempotencyKeys.Claim;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests under one key, at once. */
class SimultaneousRequestsTest {

    private final KeyedRequests requests = new KeyedRequests();
    private final ExecutorService clients = Executors.newCachedThreadPool();
    private final CountDownLatch claimed = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void dismiss_the_clients() throws InterruptedException {
        clients.shutdownNow();
        assertThat(clients.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    /** A first request that has claimed the key and does not end before it is told to. */
    private Future<?> running(boolean refused) throws InterruptedException {
        Future<?> first = clients.submit(() -> requests.transaction().executeWithoutResult(status -> {
            assertThat(requests.keys().firstAnswer(CLAIM)).isEmpty();
            claimed.countDown();
            waitFor(end);
            requests.keys().keep(CLAIM, ANSWER);
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
        Future<Optional<Receipt>> second =
                clients.submit(() -> requests.ask(CLAIM, new Receipt(999, 9, Map.of(), "leaf", List.of())));
        await().atMost(Duration.ofMinutes(1)).until(() -> requests.waiting() == 1);
        assertThat(second).isNotDone();
        end.countDown();
        first.get();
        assertThat(second.get()).hasValue(ANSWER);
    }

    @Test
    void the_second_proceeds_when_the_first_was_refused() throws Exception {
        Future<?> first = running(true);
        Future<Optional<Receipt>> second = clients.submit(() -> requests.ask(CLAIM, ANSWER));
        await().atMost(Duration.ofMinutes(1)).until(() -> requests.waiting() == 1);
        end.countDown();
        first.get();
        assertThat(second.get()).isEmpty();
    }

    /** The first may wait for what the turn of the second holds. */
    @Test
    void one_in_a_shared_turn_does_not_wait_to_see_that_its_key_is_in_use() throws Exception {
        Future<?> first = running(true);
        assertThat(claimedAtOnce()).isFalse();
        assertThat(first).isNotDone();
        end.countDown();
        first.get();
        assertThat(claimedAtOnce()).as("the first was refused").isTrue();
        assertThat(requests.ask(CLAIM, ANSWER))
                .as("and nobody else stored anything")
                .isEmpty();
        assertThat(claimedAtOnce()).isFalse();
    }

    /** In a transaction that stores nothing. */
    private boolean claimedAtOnce() {
        return Boolean.TRUE.equals(requests.transaction().execute(status -> {
            status.setRollbackOnly();
            return requests.keys().claimAtOnce(CLAIM);
        }));
    }

    @Test
    void under_another_key_nobody_waits() throws Exception {
        Future<?> first = running(false);
        assertThat(requests.ask(Claim.of("staff", "k-2", REQUEST), ANSWER)).isEmpty();
        assertThat(first).isNotDone();
        end.countDown();
        first.get();
    }

    @Test
    void of_many_requests_at_once_exactly_one_proceeds() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Optional<Receipt>>> answers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            answers.add(clients.submit(() -> {
                waitFor(start);
                return requests.ask(CLAIM, ANSWER);
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
