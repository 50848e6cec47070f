package org.ayumi.app.drill;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ayumi.app.ApiClient;

/**
 * A client that never gives up: after a lost answer or a 503 it repeats the request under its Idempotency-Key until it is
 * acknowledged.
 */
final class PersistentWriter {

    /** Several writers share one, so that they also wait for each other. */
    private static final List<String> INITIATIVES = List.of("1-1-1", "1-1-2", "1-2-1", "1-3-1");

    private final ApiClient staff;
    private final int number;
    private final String address;
    private final Acknowledgements acknowledged;
    private final AnswerLog answers;

    PersistentWriter(ApiClient staff, int number, Acknowledgements acknowledged, AnswerLog answers) {
        this.staff = staff;
        this.number = number;
        this.address =
                "/api/v1/initiatives/tomisato-kyodo-2." + INITIATIVES.get(number % INITIATIVES.size()) + "/activities";
        this.acknowledged = acknowledged;
        this.answers = answers;
    }

    /** Returns when this activity is acknowledged. */
    void write(int activity) throws InterruptedException {
        String title = acknowledged.title(number, activity);
        while (!acknowledgedBy(title)) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private boolean acknowledgedBy(String title) {
        long begin = System.nanoTime();
        try {
            ApiClient.Answer answer = staff.post(
                    address,
                    "{\"fiscalYear\":2024,\"title\":\"" + title + "\"}",
                    "Idempotency-Key",
                    title.replace(' ', '-'));
            answers.note(answer, System.nanoTime() - begin);
            if (answer.status() != 201) {
                return false;
            }
            acknowledged.acknowledge(title, answer.json().get("activityId").asString());
            return true;
        } catch (UncheckedIOException lost) {
            answers.noteLost(System.nanoTime() - begin);
            return false;
        }
    }
}
