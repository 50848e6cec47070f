package org.ayumi.app.drill;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ayumi.app.ApiClient;

/**
 * How often each status was answered, how long the slowest of each took, and every answer that must not be. To be told
 * that the service is busy is always allowed, since how much is too much depends on the machine.
 */
final class AnswerLog {

    private static final int LOST = 0;

    private final List<Integer> allowed;
    private final Map<Integer, Tally> tallies = new TreeMap<>();
    private final List<String> unexpected = new CopyOnWriteArrayList<>();

    private record Tally(int count, long slowestNanos) {}

    AnswerLog(Integer... allowed) {
        this.allowed = List.of(allowed);
    }

    void note(ApiClient.Answer answer, long nanos) {
        tally(answer.status(), nanos);
        if (!allowed.contains(answer.status()) && !answer.isBusy()) {
            unexpected.add(answer.status() + " " + answer.text());
        }
    }

    /** The connection ended before an answer: right only when the service was killed. */
    void noteLost(long nanos) {
        tally(LOST, nanos);
    }

    private synchronized void tally(int status, long nanos) {
        tallies.merge(
                status,
                new Tally(1, nanos),
                (sum, one) -> new Tally(sum.count() + 1, Math.max(sum.slowestNanos(), one.slowestNanos())));
    }

    synchronized int lost() {
        return count(LOST);
    }

    synchronized int count(int status) {
        return tallies.getOrDefault(status, new Tally(0, 0)).count();
    }

    /** Answers with a status that is not allowed. */
    List<String> unexpected() {
        return List.copyOf(unexpected);
    }

    @Override
    public synchronized String toString() {
        StringBuilder text = new StringBuilder();
        tallies.forEach((status, tally) -> text.append(status == LOST ? "lost" : status.toString())
                .append(" × ")
                .append(tally.count())
                .append(" (slowest ")
                .append(Duration.ofNanos(tally.slowestNanos()).toMillis())
                .append(" ms) "));
        return text.toString().strip();
    }
}
