package org.ayumi.benchmarks.driver;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.HdrHistogram.Histogram;

/** Connections that each send the next request as soon as the last one is answered. */
public final class Load {

    private static final int DIGITS = 3;

    private Load() {}

    /** What a connection sends next. */
    public interface Step {

        byte[] request();

        void answered(Connection.Answer answer);
    }

    /**
     * What a turn came to.
     *
     * @param nanoseconds of each answer
     */
    public record Measured(double perSecond, Histogram nanoseconds) {}

    /** What each of several workers does. */
    public interface Work<T> {
        T of(int worker) throws IOException;
    }

    public static Measured run(int port, int connections, double seconds, IntFunction<Step> steps)
            throws InterruptedException, ExecutionException {
        return run(worker -> port, connections, seconds, steps);
    }

    /**
     * The same on several services.
     *
     * @param ports of each connection
     */
    public static Measured run(IntUnaryOperator ports, int connections, double seconds, IntFunction<Step> steps)
            throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * 1e9);
        Histogram all = new Histogram(DIGITS);
        for (Histogram one :
                parallel(connections, worker -> until(end, ports.applyAsInt(worker), steps.apply(worker)))) {
            all.add(one);
        }
        return new Measured(all.getTotalCount() * 1e9 / (System.nanoTime() - begin), all);
    }

    /** At least one request: a machine that is busy may need the whole time to open the connection. */
    private static Histogram until(long end, int port, Step step) throws IOException {
        Histogram answers = new Histogram(DIGITS);
        try (Connection connection = new Connection(port)) {
            do {
                byte[] request = step.request();
                long sent = System.nanoTime();
                Connection.Answer answer = connection.send(request).good();
                answers.recordValue(System.nanoTime() - sent);
                step.answered(answer);
            } while (System.nanoTime() - end < 0);
        }
        return answers;
    }

    public static <T> List<T> parallel(int workers, Work<T> work) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            List<Future<T>> running = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                int number = worker;
                running.add(threads.submit(() -> work.of(number)));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> each : running) {
                done.add(each.get());
            }
            return done;
        }
    }
}
