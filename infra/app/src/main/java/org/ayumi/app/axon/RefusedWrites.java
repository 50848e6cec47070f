package org.ayumi.app.axon;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Remembers that PostgreSQL refused a write for want of resources (SQLSTATE class 53: disk full, out of memory, too many
 * connections) until a command that began after it is stored.
 */
@Component
public class RefusedWrites implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedWrites.class);
    private static final String INSUFFICIENT_RESOURCES = "53";

    private final Clock clock;
    private final AtomicReference<@Nullable Refused> last = new AtomicReference<>();

    /** What PostgreSQL said, and when. */
    public record Refused(Instant at, String sqlState, String message) {

        static final String DISK_FULL = "53100";

        public boolean isDiskFull() {
            return sqlState.equals(DISK_FULL);
        }
    }

    public RefusedWrites(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        unitOfWork.onRollback(work -> {
            if (work.getExecutionResult() != null && work.getExecutionResult().isExceptionResult()) {
                failed(work.getExecutionResult().getExceptionResult());
            }
        });
        Refused seen = last.get();
        unitOfWork.afterCommit(work -> stored(seen));
        return chain.proceed();
    }

    /** The refusal that no stored command has followed yet. */
    public Optional<Refused> last() {
        return Optional.ofNullable(last.get());
    }

    /** A write ended so; whatever is no lack of resources changes nothing. */
    private void failed(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(INSUFFICIENT_RESOURCES)) {
                Refused refused = new Refused(clock.instant(), sql.getSQLState(), firstLine(sql));
                if (last.getAndSet(refused) == null) {
                    LOG.error("PostgreSQL refuses to store: {} ({})", refused.message(), refused.sqlState());
                }
                return;
            }
        }
    }

    /** A write was stored. One that began before the last refusal does not show that its cause has passed. */
    private void stored(@Nullable Refused seenAtItsStart) {
        if (seenAtItsStart != null && last.compareAndSet(seenAtItsStart, null)) {
            LOG.info("PostgreSQL stores again");
        }
    }

    private static String firstLine(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
