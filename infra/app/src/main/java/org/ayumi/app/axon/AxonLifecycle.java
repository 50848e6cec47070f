package org.ayumi.app.axon;

import org.axonframework.config.Configuration;
import org.springframework.context.SmartLifecycle;

/** Starts the processors after everything is assembled, and stops them before the web server and the database go. */
final class AxonLifecycle implements SmartLifecycle {

    /** Before the web server (which starts last) takes the first request. */
    private static final int BEFORE_WEB_SERVER = 0;

    private final Configuration axon;
    private final StartupProofs proofs;
    private volatile boolean running;

    AxonLifecycle(Configuration axon, StartupProofs proofs) {
        this.axon = axon;
        this.proofs = proofs;
    }

    @Override
    public void start() {
        proofs.check(axon);
        axon.start();
        running = true;
    }

    @Override
    public void stop() {
        axon.shutdown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_WEB_SERVER;
    }
}
