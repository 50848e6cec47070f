package org.ayumi.access.readlog;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ayumi.http.problem.NowAndThen;
import org.ayumi.http.problem.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Records what auditors and administrators read before they see it; what cannot be recorded is not shown. It stands
 * behind authentication and before authorization, so that refused reads are recorded, too.
 */
public final class ReadRecorder extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ReadRecorder.class);
    private static final Set<String> READS = Set.of("GET", "HEAD");

    /** Nothing of the city is there. Operators must see health and metrics when the disk is full, and nothing can be recorded. */
    private static final List<String> NOT_RECORDED =
            List.of("/actuator/health", "/actuator/prometheus", "/assets/", "/swagger-ui/", "/login", "/error");

    private final ReadLog log;
    private final ProblemWriter problems;
    private final Clock clock;
    private final Set<String> roles;
    private final NowAndThen unrecorded;

    public ReadRecorder(ReadLog log, ProblemWriter problems, Clock clock, Set<String> roles) {
        this.log = log;
        this.problems = problems;
        this.clock = clock;
        this.roles = Set.copyOf(roles);
        this.unrecorded = new NowAndThen(LOG, clock);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !READS.contains(request.getMethod())
                || NOT_RECORDED.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Reader> reader = Reader.of(SecurityContextHolder.getContext().getAuthentication(), roles);
        if (reader.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        HeldResponse held = new HeldResponse(response, status -> isRecorded(reader.get(), request, status));
        try {
            chain.doFilter(request, held);
        } catch (UnrecordedReadException unrecorded) {
            refuse(request, response);
            return;
        } catch (ServletException | IOException | RuntimeException failure) {
            if (!held.flows()) {
                isRecorded(reader.get(), request, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
            throw failure;
        }
        if (!held.release()) {
            refuse(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        problems.unrecorded(request, response);
    }

    /** The connection of the read itself is back in the pool by now: nobody holds one while waiting for another. */
    private boolean isRecorded(Reader reader, HttpServletRequest request, int status) {
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            // Nothing was read, and whoever hears that the database is away shall not wait for it twice.
            return true;
        }
        try {
            log.keep(
                    clock.instant(),
                    reader,
                    request.getMethod(),
                    request.getRequestURI(),
                    Optional.ofNullable(request.getQueryString()),
                    status);
            return true;
        } catch (DataAccessException failure) {
            unrecorded.say("a read could not be recorded and is refused: {}", failure);
            return false;
        }
    }
}
