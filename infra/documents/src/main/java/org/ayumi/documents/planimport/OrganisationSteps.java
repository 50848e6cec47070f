package org.ayumi.documents.planimport;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.command.plan.AddOrganisationUnit;
import org.ayumi.command.plan.AmendOrganisationUnit;
import org.ayumi.command.plan.CloseOrganisationUnit;
import org.ayumi.documents.planfile.PlanFile;
import org.ayumi.documents.planfile.PlannedRetirement;
import org.ayumi.documents.planfile.PlannedUnit;
import org.ayumi.documents.planfile.PlannedUnitChange;
import org.ayumi.documents.planimport.PlanSteps.Step;
import org.ayumi.kernel.Folding;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.time.FiscalYear;

/**
 * The commands of a plan's sections in charge, in the order of their years. In one year a name is given up before another
 * section takes it over, and whoever goes on is known before what it goes on for is closed.
 */
final class OrganisationSteps {

    private final PlanFile file;

    /** What is still to happen to each, in the order written. */
    private final Map<String, Deque<Change>> open = new LinkedHashMap<>();

    /** What those that are known are called. */
    private final Map<String, OrganisationUnit> called = new HashMap<>();

    private final List<Step> steps = new ArrayList<>();
    private final List<Renaming> renamings = new ArrayList<>();

    /**
     * What happens to a section in charge.
     *
     * @param year from which it holds
     * @param takes what it is called from then on; empty where it is closed
     * @param after those that must be known before
     */
    private record Change(
            int year, String unitId, Step step, Optional<OrganisationUnit> takes, Collection<String> after) {}

    private OrganisationSteps(PlanFile file) {
        this.file = file;
        for (PlannedUnit unit : file.organisation()) {
            open.put(unit.unitId(), changes(unit, List.copyOf(open.keySet())));
        }
    }

    static OrganisationSteps of(PlanFile file) {
        OrganisationSteps organisation = new OrganisationSteps(file);
        while (!organisation.open.isEmpty()) {
            organisation.take(organisation.next());
        }
        return organisation;
    }

    List<Step> steps() {
        return steps;
    }

    /** What initiatives are told of it, in the order of the years. */
    List<Renaming> renamings() {
        return renamings;
    }

    private Deque<Change> changes(PlannedUnit unit, List<String> before) {
        Deque<Change> changes = new ArrayDeque<>();
        changes.add(new Change(
                unit.from().map(FiscalYear::startYear).orElse(FiscalYear.EARLIEST),
                unit.unitId(),
                Step.of(unit.place().path(), new AddOrganisationUnit(file.planId(), unit.unit(), unit.from())),
                Optional.of(unit.unit()),
                before));
        unit.amendments().forEach(amendment -> changes.add(amended(unit.unitId(), amendment)));
        unit.closed().ifPresent(end -> changes.add(closed(unit.unitId(), end)));
        return changes;
    }

    private Change amended(String unitId, PlannedUnitChange change) {
        AmendOrganisationUnit command =
                new AmendOrganisationUnit(file.planId(), unitId, change.from(), change.unit(), change.reason());
        return new Change(
                change.from().startYear(),
                unitId,
                Step.because(change.reason(), change.place().path(), command),
                Optional.of(change.unit()),
                List.of());
    }

    private Change closed(String unitId, PlannedRetirement end) {
        Retirement retirement = end.retirement();
        return new Change(
                retirement.lastYear().startYear() + 1,
                unitId,
                Step.ending(end, new CloseOrganisationUnit(file.planId(), unitId, retirement, end.reason())),
                Optional.empty(),
                retirement.successors());
    }

    /** Of the earliest the first that is possible; where none is, the first, of which a rule says why it is not. */
    private Change next() {
        List<Change> heads = open.values().stream().map(Deque::getFirst).toList();
        int year = heads.stream().mapToInt(Change::year).min().orElseThrow();
        List<Change> earliest =
                heads.stream().filter(change -> change.year() == year).toList();
        return earliest.stream().filter(this::isPossible).findFirst().orElseGet(earliest::getFirst);
    }

    private boolean isPossible(Change change) {
        boolean known = called.keySet().containsAll(change.after());
        // One to which nothing more happens keeps its name or has given it up: waiting for it helps nobody.
        boolean taken = open.keySet().stream()
                .filter(id -> !id.equals(change.unitId()) && called.containsKey(id))
                .anyMatch(id -> change.takes()
                        .filter(unit -> Folding.same(unit.name(), called(id).name()))
                        .isPresent());
        return known && !taken;
    }

    private OrganisationUnit called(String unitId) {
        return Objects.requireNonNull(called.get(unitId));
    }

    private void take(Change change) {
        steps.add(change.step());
        switch (change.step().command()) {
            case AmendOrganisationUnit it -> rename(change, it.from(), List.of(it.unit()), it.reason());
            case CloseOrganisationUnit it -> close(change, it);
            default -> {}
        }
        change.takes().ifPresent(unit -> called.put(change.unitId(), unit));
        Deque<Change> rest = Objects.requireNonNull(open.get(change.unitId()));
        rest.removeFirst();
        if (rest.isEmpty()) {
            open.remove(change.unitId());
        }
    }

    /** Where nobody goes on for it, initiatives keep its name. */
    private void close(Change change, CloseOrganisationUnit command) {
        List<OrganisationUnit> successors = command.retirement().successors().stream()
                .filter(called::containsKey)
                .map(this::called)
                .toList();
        FiscalYear last = command.retirement().lastYear();
        if (!successors.isEmpty() && last.isBefore(file.outline().lastYear())) {
            rename(change, new FiscalYear(last.startYear() + 1), successors, command.reason());
        }
    }

    private void rename(Change change, FiscalYear from, List<OrganisationUnit> current, String reason) {
        renamings.add(new Renaming(change.step().path(), from, called(change.unitId()), current, reason));
    }
}
