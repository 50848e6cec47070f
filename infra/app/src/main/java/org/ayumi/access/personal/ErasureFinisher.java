package org.ayumi.access.personal;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ayumi.database.WriteAheadLog;
import org.ayumi.process.DaemonThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Removes the last traces of destroyed keys: right after an erasure, and at every start and every half minute what an
 * earlier attempt, on any node, did not finish.
 */
@Component
class ErasureFinisher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureFinisher.class);
    private static final int SECONDS_BETWEEN_LOOKS = 30;

    /** Before the web server on the way up, and so after it on the way down: requests still use it. */
    private static final int BEFORE_THE_WEB_SERVER = 0;

    private final KeyRewrite rewrite;
    private final WriteAheadLog log;
    private final ScheduledExecutorService looks = DaemonThreads.scheduled("erasures", 1);

    private volatile boolean running;
    private volatile boolean mayNotLeaveLog;

    ErasureFinisher(KeyRewrite rewrite, WriteAheadLog log) {
        this.rewrite = rewrite;
        this.log = log;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // it ends with the service
    public void start() {
        running = true;
        looks.scheduleWithFixedDelay(this::finish, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    /** The table before this returns, if nobody holds it; the log, which takes longer, soon after. */
    void finishNow() {
        rewriteIfDue();
        looks.execute(this::finish);
    }

    private void finish() {
        rewriteIfDue();
        leaveLogIfDue();
    }

    private void rewriteIfDue() {
        try {
            if (rewrite.isDue()) {
                rewrite.run();
            }
        } catch (RuntimeException notNow) { // whatever it was: the erasure itself is committed
            LOG.info("destroyed keys of personal texts are still in a file; tried again: {}", cause(notNow));
        }
    }

    private void leaveLogIfDue() {
        try {
            Optional<Timestamp> last = mayNotLeaveLog ? Optional.empty() : rewrite.lastInLog();
            if (last.isPresent()) {
                if (log.leaveBehind()) {
                    rewrite.logIsLeft(last.get());
                } else {
                    mayNotLeaveLog = true;
                    LOG.warn("destroyed keys of personal texts stay in PostgreSQL's write-ahead log until it is reused:"
                            + " the owner's role lacks pg_checkpoint or EXECUTE on pg_switch_wal()");
                }
            }
        } catch (RuntimeException | SQLException notNow) {
            LOG.info(
                    "destroyed keys of personal texts are still in the write-ahead log; tried again: {}",
                    cause(notNow));
        }
    }

    private static String cause(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    @Override
    public void stop() {
        running = false;
        DaemonThreads.end(looks);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
