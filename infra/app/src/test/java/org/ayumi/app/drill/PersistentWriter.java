package org.ayumi.app.drill;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ayumi.app.ApiClient;

/**
 * A client that never gives up: after a lost answer it repeats the request under its Idempotency-Key until it is
 * acknowledged.
 */
final class PersistentWriter implements Callable<Integer> {

    private static final String ADDRESS = "/api/v1/initiatives/tomisato-kyodo-2.1-1-1/activities";

    private final ApiClient staff;
    private final int number;
    private final Map<String, String> acknowledged;
    private final AtomicBoolean enough;

    /** Writes down every acknowledged title with the id it was given. */
    PersistentWriter(ApiClient staff, int number, Map<String, String> acknowledged, AtomicBoolean enough) {
        this.staff = staff;
        this.number = number;
        this.acknowledged = acknowledged;
        this.enough = enough;
    }

    @Override
    public Integer call() throws InterruptedException {
        int written = 0;
        while (!enough.get()) {
            String title = "writer " + number + " activity " + written;
            String body = "{\"fiscalYear\":2024,\"title\":\"" + title + "\"}";
            while (!acknowledgedBy(title, body)) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            written++;
        }
        return written;
    }

    private boolean acknowledgedBy(String title, String body) {
        try {
            ApiClient.Answer answer = staff.post(ADDRESS, body, "Idempotency-Key", title.replace(' ', '-'));
            if (answer.status() == 201) {
                acknowledged.put(title, answer.json().get("activityId").asString());
                return true;
            }
            if (answer.status() != 503 && answer.status() != 409) {
                throw new IllegalStateException(answer.status() + " " + answer.text());
            }
            return false;
        } catch (UncheckedIOException lost) {
            return false;
        }
    }
}
