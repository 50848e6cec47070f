package org.ayumi.app.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ayumi.app.ApiClient;
import org.ayumi.app.TestPlan;

/**
 * Corrects one indicator's value again and again, each time to an amount that nobody else reports, so that every success
 * is an event. A loser looks again and goes on with the next amount.
 */
final class IndicatorWriter implements Callable<List<IndicatorWriter.Attempt>> {

    static final String YEAR = "2024";

    private final ApiClient staff;
    private final String indicator;
    private final int firstAmount;
    private final int updates;
    private final boolean insistsOnVersion;

    IndicatorWriter(ApiClient staff, String indicator, int firstAmount, int updates, boolean insistsOnVersion) {
        this.staff = staff;
        this.indicator = indicator;
        this.firstAmount = firstAmount;
        this.updates = updates;
        this.insistsOnVersion = insistsOnVersion;
    }

    /** {@code version}: the indicator's after a success, 0 otherwise. */
    record Attempt(int status, long version, long nanos, String text) {}

    @Override
    public List<Attempt> call() {
        List<Attempt> attempts = new ArrayList<>();
        String seen = seen();
        for (int update = 0; update < updates; update++) {
            long begin = System.nanoTime();
            ApiClient.Answer answer = correct(update, insistsOnVersion ? seen : "");
            while (answer.isBusy()) {
                answer = correct(update, insistsOnVersion ? seen : "");
            }
            boolean stored = answer.status() == 200;
            attempts.add(new Attempt(
                    answer.status(),
                    stored ? answer.json().get("version").asLong() : 0,
                    System.nanoTime() - begin,
                    answer.text()));
            seen = stored ? answer.header("ETag") : seen();
        }
        return attempts;
    }

    private ApiClient.Answer correct(int update, String seen) {
        return staff.post(
                "/api/v1/indicators/" + indicator + "/values/" + YEAR + "/corrections",
                "{\"value\":" + TestPlan.measured(firstAmount + update) + ",\"reason\":\"drill\"}",
                "If-Match",
                seen);
    }

    private String seen() {
        ApiClient.Answer answer = staff.get("/api/v1/indicators/" + indicator);
        while (answer.isBusy()) {
            answer = staff.get("/api/v1/indicators/" + indicator);
        }
        return answer.header("ETag");
    }
}
