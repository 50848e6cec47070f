package org.ayumi.documents.planimport;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.command.lookup.Registry;
import org.ayumi.documents.planfile.PlanFile;
import org.ayumi.documents.planfile.PlanFileReading;
import org.ayumi.kernel.time.FiscalYear;

/**
 * What a file's own commands find in place. That sections, initiatives and indicators which it names are in it was looked at when it
 * was read, and is not asked twice.
 *
 * @param known whether a plan that this one continues is kept already
 */
record RehearsalRegistry(PlanFileReading reading, Predicate<String> known) implements Registry {

    private static final PlanPeriod ANY_YEAR =
            new PlanPeriod(new FiscalYear(FiscalYear.EARLIEST), new FiscalYear(FiscalYear.LATEST));

    @Override
    public Optional<PlanPeriod> periodOf(String planId) {
        PlanFile file = reading.file();
        if (!planId.equals(file.planId())) {
            return known.test(planId) ? Optional.of(ANY_YEAR) : Optional.empty();
        }
        return Optional.of(
                reading.isPeriodRead()
                        ? new PlanPeriod(
                                file.outline().firstYear(), file.outline().lastYear())
                        : ANY_YEAR);
    }

    @Override
    public Optional<String> planOfSection(String sectionId) {
        return Optional.of(reading.file().planId());
    }

    @Override
    public Optional<String> planOfInitiative(String initiativeId) {
        return Optional.of(reading.file().planId());
    }

    @Override
    public Optional<String> planOfIndicator(String indicatorId) {
        return Optional.of(reading.file().planId());
    }

    @Override
    public Optional<List<String>> leadSectionsOver(String initiativeOrIndicatorId) {
        return Optional.empty();
    }

    @Override
    public int nextInitiativeOrder(String planId) {
        return 0;
    }

    @Override
    public int nextIndicatorSequence(String ownerId) {
        throw new UnsupportedOperationException("a file numbers its indicators itself");
    }
}
