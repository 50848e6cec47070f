package org.ayumi.http.server;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.ayumi.process.DaemonThreads;

/**
 * Tomcat's HTTP/1.1, with an end to patience: its own time limits start anew with every byte, so that one byte every few
 * seconds holds a connection for hours. Tomcat makes it by its name.
 */
public final class PromptProtocol extends Http11NioProtocol {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final ConnectionWatch watch = new ConnectionWatch();
    private ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor();

    public PromptProtocol() {
        looks.shutdown();
    }

    @Override
    protected Processor createProcessor() {
        return new WatchedProcessor(this, getAdapter(), watch);
    }

    @Override
    public void start() throws Exception {
        super.start();
        looks = DaemonThreads.scheduled("slow-connections", 1);
        var unused = looks.scheduleWithFixedDelay(
                () -> watch.look(System.nanoTime()),
                BETWEEN_LOOKS.toMillis(),
                BETWEEN_LOOKS.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() throws Exception {
        looks.shutdown();
        super.stop();
    }
}
