package org.ayumi.query.moment;

import static org.ayumi.query.moment.SamplePlan.R8;
import static org.ayumi.query.moment.SamplePlan.definition;
import static org.ayumi.query.moment.SamplePlan.details;
import static org.ayumi.query.moment.SamplePlan.target;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorRetired;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.initiative.InitiativePlace;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.initiative.InitiativeResumed;
import org.ayumi.kernel.initiative.InitiativeRetired;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.plan.OrganisationUnit;
import org.ayumi.kernel.plan.OrganisationUnitAdded;
import org.ayumi.kernel.plan.OrganisationUnitAmended;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.kernel.time.FiscalYear;

/** Events of initiatives and indicators that go on for each other, in several plans. */
public final class SampleLines {

    private SampleLines() {}

    public static PlanAdopted adopted(String planId, Optional<String> previousPlanId) {
        PlanOutline outline = new PlanOutline("計画 " + planId, "初版", "富里市", new FiscalYear(2022), R8);
        return new PlanAdopted(planId, outline, previousPlanId);
    }

    /** Its order is that of its number. */
    public static InitiativeRegistered registered(String initiativeId, int number) {
        return new InitiativeRegistered(
                initiativeId,
                PointInTime.planOf(initiativeId),
                new InitiativePlace(Optional.empty(), new PrintedNumber("1-" + number), number),
                details("事業" + number));
    }

    /** The first indicator of an initiative. */
    public static IndicatorDefined defined(String initiativeId) {
        IndicatorOwner owner = IndicatorOwner.initiative(initiativeId);
        return new IndicatorDefined(
                owner.indicatorId(1),
                owner,
                PointInTime.planOf(initiativeId),
                1,
                definition("件数", "件"),
                Optional.empty(),
                target(150));
    }

    public static InitiativeRetired retired(String initiativeId, Retirement end) {
        return new InitiativeRetired(initiativeId, Optional.empty(), end, "見直し");
    }

    public static InitiativeRetired retiredAgain(String initiativeId, Retirement previous, Retirement end) {
        return new InitiativeRetired(initiativeId, Optional.of(previous), end, "訂正");
    }

    public static InitiativeResumed resumed(String initiativeId, Retirement previous, FiscalYear from) {
        return new InitiativeResumed(initiativeId, previous, from, "再開");
    }

    public static IndicatorRetired indicatorRetired(String indicatorId, Retirement end) {
        return new IndicatorRetired(indicatorId, Optional.empty(), end, "見直し");
    }

    public static IndicatorValueRecorded value(String indicatorId, FiscalYear year, long amount) {
        return new IndicatorValueRecorded(
                indicatorId, year, SamplePlan.count(amount, "件"), Optional.empty(), Optional.empty());
    }

    public static OrganisationUnitAdded unitAdded(String planId, int number, String name) {
        return new OrganisationUnitAdded(
                planId, planId + ".u" + number, new OrganisationUnit(name, Optional.empty()), Optional.empty());
    }

    public static OrganisationUnitAmended unitAmended(
            String planId, int number, FiscalYear from, String before, String after) {
        return new OrganisationUnitAmended(
                planId,
                planId + ".u" + number,
                from,
                new OrganisationUnit(before, Optional.empty()),
                new OrganisationUnit(after, Optional.of("企画部")),
                "課の再編");
    }

    /** As is usual for so many successors. */
    public static Retirement end(FiscalYear last, String... successors) {
        return new Retirement(last, Ending.usual(successors.length), List.of(successors));
    }

    public static Retirement end(FiscalYear last, Ending ending, String... successors) {
        return new Retirement(last, ending, List.of(successors));
    }
}
