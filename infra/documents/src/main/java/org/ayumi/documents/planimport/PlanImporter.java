package org.ayumi.documents.planimport;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.command.dispatch.CommandDispatcher;
import org.ayumi.command.dispatch.Origin;
import org.ayumi.command.dispatch.Precondition;
import org.ayumi.command.lookup.Registry;
import org.ayumi.documents.planfile.PlanFile;
import org.ayumi.kernel.event.Actor;
import org.ayumi.kernel.event.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries a plan file into the store by the same commands as any other input, in one transaction: all of it or nothing.
 * What a rule refuses is reported with the file's line.
 */
@Component
public class PlanImporter {

    private static final Actor IMPORTER = new Actor("plan-file-import", Role.SYSTEM, "system");

    private final CommandDispatcher dispatcher;
    private final TransactionTemplate transaction;
    private final Registry registry;
    private final JdbcTemplate jdbc;

    PlanImporter(CommandDispatcher dispatcher, TransactionTemplate transaction, Registry registry, JdbcTemplate jdbc) {
        this.dispatcher = dispatcher;
        this.transaction = transaction;
        this.registry = registry;
        this.jdbc = jdbc;
    }

    /** How many commands were carried out: none when the plan is known already, perhaps since a moment ago. */
    public int load(PlanFile file) {
        List<PlanSteps.Step> steps = PlanSteps.of(file);
        return Objects.requireNonNull(transaction.execute(status -> {
            // Nodes that start together come one after the other, however long the first takes.
            jdbc.execute("SET LOCAL lock_timeout = 0");
            jdbc.query("SELECT pg_advisory_xact_lock(hashtext('ayumi plan files'))", rows -> {});
            if (registry.periodOf(file.planId()).isPresent()) {
                return 0;
            }
            steps.forEach(step -> carryOut(file, step));
            return steps.size();
        }));
    }

    private void carryOut(PlanFile file, PlanSteps.Step step) {
        try {
            dispatcher.send(
                    step.command(),
                    IMPORTER,
                    new Origin("IMPORT", Optional.of(file.source()), step.reason()),
                    Precondition.optional(null),
                    Optional.empty());
        } catch (Refusal refusal) {
            throw new RefusedPlanFile(file, step.path(), refusal);
        }
    }
}
