package org.ayumi.query.progress;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.query.owner.OwnerView;
import org.ayumi.query.section.SectionsInOrder;

/**
 * What an indicator belongs to, as it is called now.
 *
 * @param number as printed, where it has one
 * @param initiative where it is one
 */
record NamedOwner(
        IndicatorOwner owner, Optional<String> number, String name, Optional<ProgressInitiativeRow> initiative) {

    static NamedOwner of(IndicatorOwner owner, ProgressRows rows) {
        return switch (owner.kind()) {
            case PLAN -> of(rows.plans().existing(owner.id()));
            case SECTION -> of(rows.sections().existing(owner.id()));
            case INITIATIVE -> of(rows.initiatives().existing(owner.id()));
        };
    }

    /**
     * As their indicators are listed: the plan, then its sections, each followed by those below it, then its initiatives,
     * of which two may have the same sort key.
     */
    static List<NamedOwner> inOrder(ProgressPlanRow plan, ProgressRows rows) {
        Stream<NamedOwner> sections = new SectionsInOrder<>(rows.sections().findByPlanId(plan.planId()))
                .depthFirst().stream().map(place -> of(place.section()));
        Stream<NamedOwner> initiatives = rows.initiatives().findByPlanId(plan.planId()).stream()
                .sorted(comparingInt(ProgressInitiativeRow::sortKey).thenComparing(ProgressInitiativeRow::initiativeId))
                .map(NamedOwner::of);
        return Stream.of(Stream.of(of(plan)), sections, initiatives)
                .flatMap(owners -> owners)
                .toList();
    }

    private static NamedOwner of(ProgressPlanRow row) {
        return new NamedOwner(IndicatorOwner.plan(row.planId()), Optional.empty(), row.name(), Optional.empty());
    }

    private static NamedOwner of(ProgressSectionRow row) {
        return new NamedOwner(IndicatorOwner.section(row.sectionId()), row.number(), row.name(), Optional.empty());
    }

    private static NamedOwner of(ProgressInitiativeRow row) {
        return new NamedOwner(
                IndicatorOwner.initiative(row.initiativeId()), Optional.of(row.number()), row.name(), Optional.of(row));
    }

    OwnerView view() {
        return OwnerView.of(owner, number, name);
    }

    /** None where it is no initiative. */
    List<String> leadSections() {
        return initiative.map(ProgressInitiativeRow::leadSections).orElse(List.of());
    }
}
