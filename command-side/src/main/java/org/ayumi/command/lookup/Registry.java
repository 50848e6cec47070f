package org.ayumi.command.lookup;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.time.FiscalYear;

/** Which plans, sections, initiatives and indicators exist, as of the current transaction. */
public interface Registry extends PlanFacts {

    Optional<String> planOfSection(String sectionId);

    Optional<String> planOfInitiative(String initiativeId);

    /** A place after every initiative of a plan, with room between them. */
    int nextInitiativeOrder(String planId);

    /** The number after the highest indicator of a plan, a section or an initiative, from 1. */
    int nextIndicatorSequence(String ownerId);

    /** The last year of an initiative or an indicator that has ended; empty for one that goes on, and for any other id. */
    Optional<FiscalYear> lastYearOf(String initiativeOrIndicatorId);

    /** The indicator of another plan that one takes its figures from; empty for one that is reported itself, and for any other id. */
    Optional<String> reportedAt(String indicatorId);

    /** The indicators of other plans that take their figures from one, by their ids. */
    List<String> usesOf(String indicatorId);

    /** How an indicator is defined now; empty where there is none of that id. */
    Optional<IndicatorDefinition> definitionOf(String indicatorId);

    /** The indicators that belong to an initiative, by their ids. */
    List<String> indicatorsOf(String initiativeId);

    /** The initiatives of a plan, by their ids. */
    List<String> initiativesOf(String planId);

    /** The year of an activity of a plan, as it stands; empty where the plan has none of that id, or it was withdrawn. */
    Optional<FiscalYear> yearOfActivity(String planId, String activityId);

    /** A section in charge, as it is called now. */
    Optional<OrganisationUnit> unit(String unitId);

    /** The plan to which the owner of an indicator belongs; empty where there is no such owner. */
    default Optional<String> planOf(IndicatorOwner owner) {
        return switch (owner.kind()) {
            case PLAN -> periodOf(owner.id()).map(known -> owner.id());
            case SECTION -> planOfSection(owner.id());
            case INITIATIVE -> planOfInitiative(owner.id());
        };
    }
}
