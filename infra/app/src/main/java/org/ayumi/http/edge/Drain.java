package org.ayumi.http.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.ayumi.http.problem.ProblemWriter;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * When the service is told to end, clients are told to go, before the web server closes its door: for a while each new
 * request is answered with 503, and each answer ends its connection. Without it a client that keeps a connection loses its
 * next answer, and cannot know whether something was stored.
 */
final class Drain extends OncePerRequestFilter implements SmartLifecycle {

    /** Whoever looks whether this process lives, and whether to send requests here, is answered to the end. */
    private static final String PROBES = "/actuator/health";

    private final ProblemWriter problems;
    private final Duration length;
    private volatile State state = State.NOT_STARTED;

    private enum State {
        NOT_STARTED,
        OPEN,
        LEAVING
    }

    /** For so long, once the service is told to end. */
    Drain(ProblemWriter problems, Duration length) {
        this.problems = problems;
        this.length = length;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (state != State.LEAVING || request.getRequestURI().startsWith(PROBES)) {
            chain.doFilter(request, response);
        } else {
            endConnection(response);
            problems.leaving(request, response);
        }
    }

    /** Asked when an answer is about to be written: its request may have come before the end was near. */
    void endConnection(HttpServletResponse response) {
        if (state == State.LEAVING) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
    }

    @Override
    public void start() {
        state = State.OPEN;
    }

    @Override
    public void stop() {
        state = State.LEAVING;
    }

    @Override
    public void stop(Runnable webServerMayClose) {
        stop();
        Executor later = CompletableFuture.delayedExecutor(length.toNanos(), TimeUnit.NANOSECONDS);
        later.execute(webServerMayClose);
    }

    @Override
    public boolean isRunning() {
        return state == State.OPEN;
    }

    /** The last to start and the first to stop: the web server is left open while this waits. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
