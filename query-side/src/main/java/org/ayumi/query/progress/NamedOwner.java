package org.ayumi.query.progress;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.OwnerKind;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.charge.ChargeColumns;
import org.ayumi.query.charge.PersonInChargeView;
import org.ayumi.query.details.NamingColumns;
import org.ayumi.query.owner.OwnerView;
import org.ayumi.query.section.SectionsInOrder;

/**
 * What an indicator belongs to.
 *
 * @param number as printed, where it has one
 * @param name that of a year, or as it is called now
 * @param leadSections likewise; none where it is no initiative
 * @param personInCharge at the moment that is looked at; empty where nobody is, or it is no initiative
 */
record NamedOwner(
        IndicatorOwner owner,
        Optional<String> number,
        String name,
        List<String> leadSections,
        Optional<ChargeColumns> personInCharge) {

    /** As it is called in a year, or now. */
    static NamedOwner of(IndicatorOwner owner, ProgressRows rows, Optional<FiscalYear> year) {
        return switch (owner.kind()) {
            case PLAN -> of(rows.plans().existing(owner.id()));
            case SECTION -> of(rows.sections().existing(owner.id()));
            case INITIATIVE -> of(rows.initiatives().existing(owner.id()), year);
        };
    }

    /**
     * As their indicators are listed in a year: the plan, then its sections, each followed by those below it, then its
     * initiatives, of which two may have the same sort key.
     */
    static List<NamedOwner> inOrder(ProgressPlanRow plan, ProgressRows rows, FiscalYear year) {
        Stream<NamedOwner> sections = new SectionsInOrder<>(rows.sections().findByPlanId(plan.planId()))
                .depthFirst().stream().map(place -> of(place.section()));
        Stream<NamedOwner> initiatives = rows.initiatives().findByPlanId(plan.planId()).stream()
                .sorted(comparingInt(ProgressInitiativeRow::sortKey).thenComparing(ProgressInitiativeRow::initiativeId))
                .map(row -> of(row, Optional.of(year)));
        return Stream.of(Stream.of(of(plan)), sections, initiatives)
                .flatMap(owners -> owners)
                .toList();
    }

    private static NamedOwner of(ProgressPlanRow row) {
        return new NamedOwner(
                IndicatorOwner.plan(row.planId()), Optional.empty(), row.name(), List.of(), Optional.empty());
    }

    private static NamedOwner of(ProgressSectionRow row) {
        return new NamedOwner(
                IndicatorOwner.section(row.sectionId()), row.number(), row.name(), List.of(), Optional.empty());
    }

    private static NamedOwner of(ProgressInitiativeRow row, Optional<FiscalYear> year) {
        NamingColumns naming = row.naming(year);
        return new NamedOwner(
                IndicatorOwner.initiative(row.initiativeId()),
                Optional.of(row.number()),
                naming.name(),
                naming.leadSections(),
                row.personInCharge());
    }

    /** Of one of its indicators; empty where nobody is in charge of it. */
    Optional<PersonInChargeView> personInCharge(ProgressIndicatorRow indicator) {
        return PersonInChargeView.of(indicator.personInCharge(), personInCharge);
    }

    OwnerView view() {
        return OwnerView.of(owner, number, name);
    }

    /** Empty where it is no initiative; likewise its number and its name. */
    Optional<String> initiativeId() {
        return Optional.of(owner.id()).filter(id -> owner.kind() == OwnerKind.INITIATIVE);
    }

    Optional<String> initiativeNumber() {
        return initiativeId().flatMap(id -> number);
    }

    Optional<String> initiativeName() {
        return initiativeId().map(id -> name);
    }
}
