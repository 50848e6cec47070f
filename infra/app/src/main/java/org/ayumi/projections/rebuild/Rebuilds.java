package org.ayumi.projections.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.ayumi.eventstore.EventTable;
import org.ayumi.process.DaemonThreads;
import org.ayumi.projections.share.NodeProperties;
import org.ayumi.projections.share.NodeRole;
import org.ayumi.query.model.Projection;
import org.ayumi.query.model.ProjectionPositions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rebuilds read models without closing the shop: the live tables answer until the rebuilt ones have caught up, then they
 * take over the rows of these in one transaction. What is under way stands in the database, so a restart goes on with it, and on
 * several nodes whoever claims the rebuild's token works on it.
 */
@Component
public class Rebuilds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final Duration TICK = Duration.ofMillis(250);
    private static final int TICKS_BETWEEN_REPORTS = 40;
    private static final int TICKS_AFTER_A_REFUSAL = 8;
    private static final int AFTER_AXON = 1;

    private final Map<String, Projection> projections;
    private final Configuration axon;
    private final TokenStore tokens;
    private final TransactionManager axonTransactions;
    private final TransactionTemplate transaction;
    private final Failures failures;
    private final ProjectionPositions positions;
    private final EventTable events;
    private final Clock clock;
    private final RebuildRecord underWay;
    private final ReadModelSchemas schemas;
    private final TokenSwap tokenSwap;
    private final ReadModelSwap swap;
    private final boolean runsProjections;

    /** By entry, not by projection: a rebuild begun again is another one, with a token of its own. */
    private final Map<RebuildRecord.Entry, Rebuilder> rebuilders = new HashMap<>();

    /** Ticks before which a swap is not tried again. */
    private final Map<RebuildRecord.Entry, Integer> refusedUntil = new HashMap<>();

    private final ScheduledExecutorService ticker = DaemonThreads.scheduled("rebuilds", 1);
    private @Nullable ScheduledFuture<?> ticking;
    private int ticks;
    private volatile boolean running;

    Rebuilds(
            List<Projection> projections,
            Configuration axon,
            TokenStore tokens,
            TransactionManager axonTransactionManager,
            TransactionTemplate transaction,
            ProjectionPositions positions,
            EventTable events,
            Clock clock,
            RebuildRecord underWay,
            ReadModelSchemas schemas,
            TokenSwap tokenSwap,
            ReadModelSwap swap,
            Failures failures,
            NodeProperties node) {
        this.projections = projections.stream().collect(Collectors.toMap(Projection::name, Function.identity()));
        this.axon = axon;
        this.tokens = tokens;
        this.axonTransactions = axonTransactionManager;
        this.transaction = transaction;
        this.positions = positions;
        this.events = events;
        this.clock = clock;
        this.underWay = underWay;
        this.schemas = schemas;
        this.tokenSwap = tokenSwap;
        this.swap = swap;
        this.failures = failures;
        this.runsProjections = node.does(NodeRole.QUERY);
    }

    public boolean knows(String projection) {
        return projections.containsKey(projection);
    }

    /**
     * Begins a rebuild; one that is under way goes on.
     *
     * @throws ForeignObjectsException where somebody made something of his own on the tables that it needs
     */
    public void begin(String projection) {
        transaction.executeWithoutResult(status -> {
            if (underWay.begin(projection, clock.instant(), events.head())) {
                schemas.createTwin(
                        ReadModelSchemas.next(projection),
                        ReadModelSchemas.live(projection),
                        projection(projection).tables());
                tokenSwap.forget(projection);
                LOG.info("rebuilding {} beside the live read model", projection);
            }
        });
    }

    /** Gives a rebuild up; the live read model was never touched. */
    public void cancel(String projection) {
        transaction.executeWithoutResult(status -> {
            if (underWay.lock(projection)) {
                underWay.end(projection);
                schemas.drop(ReadModelSchemas.next(projection)); // tables before tokens, as in a swap
                tokenSwap.forget(projection);
                LOG.info("gave up rebuilding {}", projection);
            }
        });
    }

    /** Every rebuild that is under way. */
    public List<RebuildProgress> progress() {
        return underWay.all().stream().map(this::progress).toList();
    }

    private RebuildProgress progress(RebuildRecord.Entry entry) {
        long position = positions.positionOf(TokenSwap.rebuilder(entry.projection()));
        long seconds =
                Math.max(1, Duration.between(entry.startedAt(), clock.instant()).toSeconds());
        long perSecond = position / seconds;
        long left = perSecond == 0 ? -1 : Math.max(0, entry.goal() - position) / perSecond;
        return new RebuildProgress(
                entry.projection(),
                entry.startedAt(),
                position,
                entry.goal(),
                perSecond,
                left,
                underWay.failureOf(entry.projection(), position),
                underWay.refusalOf(entry.projection()));
    }

    private void tick() {
        try {
            List<RebuildRecord.Entry> wanted = underWay.all();
            rebuilders.entrySet().removeIf(entry -> {
                boolean ended = !wanted.contains(entry.getKey());
                if (ended) {
                    entry.getValue().close();
                }
                return ended;
            });
            refusedUntil.keySet().retainAll(wanted);
            wanted.stream().filter(entry -> knows(entry.projection())).forEach(this::advance);
            if (++ticks % TICKS_BETWEEN_REPORTS == 0) {
                progress().forEach(progress -> LOG.info("{}", progress.told()));
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("rebuilds wait for the database", away);
        } catch (RuntimeException unexpected) {
            LOG.error("a rebuild could not go on", unexpected);
        }
    }

    private void advance(RebuildRecord.Entry entry) {
        String projection = entry.projection();
        rebuilders.computeIfAbsent(entry, begun -> rebuilder(projection));
        long rebuilt = positions.positionOf(TokenSwap.rebuilder(projection));
        // As far as the live one, not the head: under steady writes nothing stands at the head for long.
        if (rebuilt >= entry.goal() && rebuilt >= positions.positionOf(projection)) {
            tryToSwap(entry);
        }
    }

    /** What somebody else's objects refuse is not asked again at once. */
    private void tryToSwap(RebuildRecord.Entry entry) {
        if (ticks < refusedUntil.getOrDefault(entry, 0)) {
            return;
        }
        if (!swap.tryOnce(projection(entry.projection()))) {
            refusedUntil.put(entry, ticks + TICKS_AFTER_A_REFUSAL);
        }
    }

    private Projection projection(String name) {
        return Objects.requireNonNull(projections.get(name));
    }

    private Rebuilder rebuilder(String projection) {
        return new Rebuilder(
                failures.reportedBy(projection(projection)), axon.eventStore(), tokens, axonTransactions, schemas);
    }

    @Override
    public void start() {
        running = true;
        if (!runsProjections) {
            return; // a rebuild that is begun here is carried out by nodes that do
        }
        ticking = ticker.scheduleWithFixedDelay(this::tick, 0, TICK.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        if (ticking != null) {
            ticking.cancel(false);
        }
        ticker.shutdown();
        try {
            if (!ticker.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("a rebuild is still busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        rebuilders.values().forEach(Rebuilder::close);
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
