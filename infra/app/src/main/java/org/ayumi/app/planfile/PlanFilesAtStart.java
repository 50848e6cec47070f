package org.ayumi.app.planfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.command.FaultWords;
import org.ayumi.command.lookup.Registry;
import org.ayumi.database.DatabaseOrigin;
import org.ayumi.documents.planfile.PlanFile;
import org.ayumi.documents.planfile.SamplePlan;
import org.ayumi.documents.planimport.PlanFiles;
import org.ayumi.documents.planimport.PlanImporter;
import org.ayumi.documents.planimport.PlanOffence;
import org.ayumi.documents.planimport.RefusedPlanFile;
import org.ayumi.documents.planimport.Unreadable;
import org.ayumi.eventstore.EventTable;
import org.ayumi.projections.share.NodeProperties;
import org.ayumi.projections.share.NodeRole;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * At start: the sample plan into an empty store, the invented ones where they are asked for, and the city's own plan file when one is named and not known yet. A file
 * that cannot be taken in leaves nothing behind and keeps nobody from working: the service starts without it, and says so.
 */
@Component
class PlanFilesAtStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PlanFilesAtStart.class);

    /** After Axon, before the web server: whoever sees the service sees the plan. */
    private static final int AFTER_AXON = 1;

    private final PlanImporter importer;
    private final EventTable events;
    private final Registry registry;
    private final PlanFileProperties properties;
    private final NodeProperties node;
    private final DatabaseOrigin origin;
    private final FaultWords words;
    private final PlanFileState state;
    private final Clock clock;
    private volatile boolean running;

    PlanFilesAtStart(
            PlanImporter importer,
            EventTable events,
            Registry registry,
            PlanFileProperties properties,
            NodeProperties node,
            DatabaseOrigin origin,
            FaultWords words,
            PlanFileState state,
            Clock clock) {
        this.importer = importer;
        this.events = events;
        this.registry = registry;
        this.properties = properties;
        this.node = node;
        this.origin = origin;
        this.words = words;
        this.state = state;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (!node.does(NodeRole.COMMAND)) {
            return;
        }
        if (properties.asksForSample().orElse(origin == DatabaseOrigin.EMBEDDED) && events.head() == 0) {
            store(SamplePlan.TOMISATO);
        }
        if (properties.asksForAllSamples()) {
            Stream.of(SamplePlan.values()).forEach(this::store);
        }
        properties.planFile().filter(name -> !name.isBlank()).ifPresent(this::loadUnlessItIsBad);
    }

    private void loadUnlessItIsBad(String name) {
        try {
            load(name, Path.of(name));
        } catch (RefusedPlanFile e) {
            refuse(
                    name,
                    e.refusal().faults().stream()
                            .map(fault -> PlanOffence.of(e.file(), e.path(), fault, words)
                                    .text())
                            .toList());
        } catch (IOException | InvalidPathException e) {
            refuse(name, List.of(Unreadable.words(name, e)));
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("the plan file broke the import", e);
            refuse(name, List.of(String.valueOf(e)));
        }
    }

    private void load(String name, Path path) throws IOException {
        try (InputStream content = PlanFiles.open(path)) {
            PlanFiles.Examined examined = PlanFiles.examined(
                    String.valueOf(path.getFileName()), content, clock, this::isKept, this::isKept, words);
            if (examined.offences().isEmpty()) {
                store(name, Objects.requireNonNull(examined.reading()).file());
            } else {
                refuse(name, examined.offences().stream().map(PlanOffence::text).toList());
            }
        }
    }

    private boolean isKept(String planId) {
        return registry.periodOf(planId).isPresent();
    }

    private void store(SamplePlan sample) {
        if (!isKept(sample.planId())) {
            store(sample.resource(), sample.read());
        }
    }

    private void store(String name, PlanFile file) {
        int commands = importer.load(file);
        if (commands == 0) {
            LOG.info("plan {} is known already; {} is not loaded", file.planId(), name);
        } else {
            LOG.info("loaded plan {} from {}: {} commands", file.planId(), name, commands);
        }
    }

    private void refuse(String name, List<String> offences) {
        String message = "計画ファイル " + name + " を取り込めません。何も登録していません。 / The plan file " + name
                + " was not loaded; nothing was stored.";
        state.refused(message, offences);
        LOG.error(
                "{}{}\n  直してから起動し直してください / Correct it and start again; what it may hold: infra/docs/plan-file.md."
                        + " java -jar ayumi.jar check {}",
                message,
                offences.stream().map(offence -> "\n  " + offence).collect(Collectors.joining()),
                name);
    }

    @Override
    public void stop() {
        running = false;
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
