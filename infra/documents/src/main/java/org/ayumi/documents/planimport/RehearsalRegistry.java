package org.ayumi.documents.planimport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.command.lookup.PlanPeriod;
import org.ayumi.command.lookup.Registry;
import org.ayumi.documents.planfile.PlanFile;
import org.ayumi.documents.planfile.PlanFileReading;
import org.ayumi.documents.planfile.PlannedActivity;
import org.ayumi.documents.planfile.PlannedIndicator;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.time.FiscalYear;

/**
 * What a file's own commands find in place. That sections, initiatives and indicators which it names are in it was looked
 * at when it was read, and is not asked twice.
 */
final class RehearsalRegistry implements Registry {

    private static final PlanPeriod ANY_YEAR =
            new PlanPeriod(new FiscalYear(FiscalYear.EARLIEST), new FiscalYear(FiscalYear.LATEST));

    private final PlanFileReading reading;
    private final Predicate<String> known;
    private Map<String, FiscalYear> ends = Map.of();

    /** Of a file; {@code known} says whether a plan that this one continues, or that goes on for it, is kept already. */
    RehearsalRegistry(PlanFileReading reading, Predicate<String> known) {
        this.reading = reading;
        this.known = known;
    }

    /** From now on it knows the last years of all that ends, whichever end is told first. */
    void ends(Map<String, FiscalYear> lastYears) {
        ends = Map.copyOf(lastYears);
    }

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
        return planOf(initiativeId);
    }

    @Override
    public Optional<String> planOfIndicator(String indicatorId) {
        return planOf(indicatorId);
    }

    /** What another plan has, only a running service knows. */
    private Optional<String> planOf(String id) {
        String own = reading.file().planId();
        String plan = id.startsWith(own + ".") ? own : id.substring(0, id.indexOf('.'));
        return Optional.of(plan).filter(named -> named.equals(own) || known.test(named));
    }

    @Override
    public Optional<List<String>> leadSectionsOver(String initiativeOrIndicatorId) {
        return Optional.empty();
    }

    @Override
    public Optional<FiscalYear> lastYearOf(String initiativeOrIndicatorId) {
        return Optional.ofNullable(ends.get(initiativeOrIndicatorId));
    }

    /** One of another plan: whether it is reported itself, only a running service knows. */
    @Override
    public Optional<String> reportedAt(String indicatorId) {
        return Optional.empty();
    }

    /** The file's plan is new: nobody uses its figures yet. */
    @Override
    public List<String> usesOf(String indicatorId) {
        return List.of();
    }

    /** As the file itself has it: of an own indicator, or of one whose figures are used. */
    @Override
    public Optional<IndicatorDefinition> definitionOf(String indicatorId) {
        PlanFile file = reading.file();
        return file.indicator(indicatorId)
                .map(PlannedIndicator::lastDefinition)
                .or(() -> definitionElsewhere(file, indicatorId));
    }

    private static Optional<IndicatorDefinition> definitionElsewhere(PlanFile file, String indicatorId) {
        return Stream.of(
                        file.indicators().stream(),
                        file.sections().stream().flatMap(section -> section.indicators().stream()),
                        file.initiatives().stream().flatMap(initiative -> initiative.indicators().stream()))
                .flatMap(indicators -> indicators)
                .filter(indicator -> indicator
                        .source()
                        .filter(source -> source.indicatorId().equals(indicatorId))
                        .isPresent())
                .map(PlannedIndicator::definition)
                .findFirst();
    }

    /** Activities are numbered as the file has them. */
    @Override
    public Optional<FiscalYear> yearOfActivity(String planId, String activityId) {
        return reading.file().initiatives().stream()
                .flatMap(initiative -> IntStream.range(
                                0, initiative.activities().size())
                        .filter(index -> activityId.equals(PlannedActivity.id(planId + "." + initiative.slug(), index)))
                        .mapToObj(index ->
                                initiative.activities().get(index).activity().fiscalYear()))
                .findFirst();
    }

    @Override
    public List<String> indicatorsOf(String initiativeId) {
        throw new UnsupportedOperationException("a file says itself what ends with an initiative");
    }

    @Override
    public List<String> initiativesOf(String planId) {
        throw new UnsupportedOperationException("a file says itself what follows from its organisation");
    }

    @Override
    public Optional<OrganisationUnit> unit(String unitId) {
        throw new UnsupportedOperationException("a file says itself what follows from its organisation");
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
