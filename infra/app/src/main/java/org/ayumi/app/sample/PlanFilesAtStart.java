package org.ayumi.app.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.app.AyumiProperties;
import org.ayumi.app.StartupRefused;
import org.ayumi.app.database.DatabaseOrigin;
import org.ayumi.app.node.NodeRole;
import org.ayumi.app.problem.FaultWords;
import org.ayumi.documents.planfile.PlanFile;
import org.ayumi.documents.planfile.PlanFileError;
import org.ayumi.documents.planfile.PlanFileException;
import org.ayumi.documents.planfile.PlanFileReader;
import org.ayumi.documents.planfile.SamplePlan;
import org.ayumi.eventstore.EventTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** At start: the sample plan into an empty store, and the city's own plan file when one is named and not known yet. */
@Component
class PlanFilesAtStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PlanFilesAtStart.class);

    /** After Axon, before the web server: whoever sees the service sees the plan. */
    private static final int AFTER_AXON = 1;

    private final PlanImporter importer;
    private final EventTable events;
    private final AyumiProperties properties;
    private final DatabaseOrigin origin;
    private final FaultWords words;
    private volatile boolean running;

    PlanFilesAtStart(
            PlanImporter importer,
            EventTable events,
            AyumiProperties properties,
            DatabaseOrigin origin,
            FaultWords words) {
        this.importer = importer;
        this.events = events;
        this.properties = properties;
        this.origin = origin;
        this.words = words;
    }

    @Override
    public void start() {
        running = true;
        if (!properties.roles().contains(NodeRole.COMMAND)) {
            return;
        }
        if (properties.sample().orElse(origin == DatabaseOrigin.EMBEDDED) && events.head() == 0) {
            load(SamplePlan.RESOURCE, SamplePlan::read);
        }
        properties.planFile().ifPresent(name -> load(name, () -> read(Path.of(name))));
    }

    /** Reads a plan file. */
    private interface Source {
        PlanFile read() throws IOException;
    }

    private void load(String name, Source source) {
        try {
            PlanFile file = source.read();
            int commands = importer.load(file);
            if (commands == 0) {
                LOG.info("plan {} is known already; {} is not loaded", file.planId(), name);
            } else {
                LOG.info("loaded plan {} from {}: {} commands", file.planId(), name, commands);
            }
        } catch (PlanFileException e) {
            throw refused(name, e.errors().stream().map(PlanFilesAtStart::line).toList());
        } catch (RefusedPlanFile e) {
            throw refused(name, lines(e));
        } catch (IOException e) {
            throw refused(name, List.of(String.valueOf(e)));
        }
    }

    private static PlanFile read(Path path) throws IOException {
        return PlanFileReader.read(String.valueOf(path.getFileName()), Files.newInputStream(path));
    }

    private static String line(PlanFileError error) {
        return error.fileName() + ":" + error.line() + ": " + error.field() + ": " + error.messageJa() + " / "
                + error.messageEn();
    }

    private List<String> lines(RefusedPlanFile refused) {
        return refused.refusal().faults().stream()
                .map(fault -> {
                    String path = refused.path() + "." + asInFile(fault.field());
                    return refused.file().fileName() + ":" + refused.file().lineOf(path) + ": " + path + ": "
                            + words.japanese(fault) + " / " + words.english(fault);
                })
                .toList();
    }

    /** The file writes a value's parts beside its year; the API nests them. */
    private static String asInFile(String field) {
        return field.replaceFirst("^value\\.", "").replaceFirst("^fiscalYear$", "year");
    }

    private static StartupRefused refused(String name, List<String> lines) {
        return new StartupRefused(
                "計画ファイル " + name + " を取り込めません。何も登録していません。 / The plan file " + name
                        + " was not loaded; nothing was stored."
                        + lines.stream().map(line -> "\n  " + line).collect(Collectors.joining()),
                "Correct the file and start again; its format is described in infra/docs/plan-file.md.");
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
