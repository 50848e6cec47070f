package org.ayumi.projections.share;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.ayumi.process.DaemonThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Nodes share the projections: a node that holds two more than another lets one go, and the other claims it. A
 * projection itself is never split, because its rows are written in the one global order.
 */
@Component
class FairShare implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FairShare.class);
    private static final int SECONDS_BETWEEN_LOOKS = 3;

    /** Longer than others take to look for a free claim. */
    private static final int SECONDS_LET_GO = 15;

    private static final int AFTER_AXON = 1;
    private static final int ONLY_SEGMENT = 0;

    private final Configuration axon;
    private final Nodes nodes;
    private final ScheduledExecutorService looks = DaemonThreads.scheduled("fair-share", 1);
    private volatile boolean running;

    FairShare(Configuration axon, Nodes nodes) {
        this.axon = axon;
        this.nodes = nodes;
    }

    private void look() {
        try {
            nodes.seen();
            Map<String, StreamingEventProcessor> mine = processors();
            if (!mine.isEmpty()) {
                letGoOfSurplus(mine);
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("nodes cannot be counted while the database is away", away);
        } catch (RuntimeException unexpected) {
            LOG.error("projections could not be shared", unexpected);
        }
    }

    private Map<String, StreamingEventProcessor> processors() {
        Map<String, StreamingEventProcessor> found = new TreeMap<>();
        axon.eventProcessingConfiguration().eventProcessors().forEach((name, processor) -> {
            if (processor instanceof StreamingEventProcessor streaming) {
                found.put(name, streaming);
            }
        });
        return found;
    }

    private void letGoOfSurplus(Map<String, StreamingEventProcessor> mine) {
        nodes.surplus(mine.keySet()).map(mine::get).ifPresent(processor -> {
            LOG.info("lets go of projection {}: another node holds two fewer", processor.getName());
            processor.releaseSegment(ONLY_SEGMENT, SECONDS_LET_GO, TimeUnit.SECONDS);
        });
    }

    @Override
    public void start() {
        running = true;
        var unused = looks.scheduleWithFixedDelay(this::look, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        running = false;
        DaemonThreads.end(looks);
        try {
            nodes.leaves();
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("leaves without a word: the database is away", away);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_AXON;
    }
}
