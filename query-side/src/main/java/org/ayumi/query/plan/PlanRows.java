package org.ayumi.query.plan;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ayumi.kernel.indicator.OwnerKind;
import org.ayumi.query.model.Rows;
import org.springframework.data.domain.Limit;

/** The rows of the plan read model, wherever they are kept. */
record PlanRows(
        Plans plans,
        Sections sections,
        Initiatives initiatives,
        Indicators indicators,
        Publications publications,
        Units units,
        Endings endings,
        LogicModels logicModels) {

    interface Plans extends Rows<PlanRow, String> {

        List<PlanRow> findByPlanIdGreaterThanOrderByPlanId(String after, Limit limit);

        List<PlanRow> findByPreviousPlanIdOrderByPlanId(String previousPlanId);
    }

    interface Sections extends Rows<PlanSectionRow, String> {

        long countByPlanId(String planId);

        List<PlanSectionRow> findByPlanId(String planId);
    }

    interface Initiatives extends Rows<PlanInitiativeRow, String> {

        List<PlanInitiativeRow> findByPlanId(String planId);

        List<PlanInitiativeRow> findByInitiativeIdIn(Collection<String> initiativeIds);

        /** Those behind a place in the plan's list: by sort key and, where it is the same, by id. */
        List<PlanInitiativeRow> listedAfter(String planId, int sortKey, String initiativeId, Limit limit);

        /** Of them those that hang on one of these sections. */
        List<PlanInitiativeRow> listedAfterIn(
                Collection<String> sectionIds, String planId, int sortKey, String initiativeId, Limit limit);

        /** Those that the plan shows once more in one of these sections. */
        List<PlanInitiativeRow> reprintedIn(Collection<String> sectionIds, String planId);
    }

    interface Indicators extends Rows<PlanIndicatorRow, String> {

        long countByPlanId(String planId);

        List<PlanIndicatorRow> findByPlanId(String planId);

        List<PlanIndicatorRow> findByPlanIdAndOwnerKindOrderBySequence(String planId, OwnerKind kind);

        List<PlanIndicatorRow> findByOwnerInitiativeIdInOrderBySequence(Collection<String> initiativeIds);
    }

    interface Publications extends Rows<PlanPublicationRow, String> {

        List<PlanPublicationRow> findByPlanIdAndPositionGreaterThanOrderByPosition(
                String planId, long after, Limit limit);
    }

    interface Units extends Rows<PlanUnitRow, String> {

        List<PlanUnitRow> findByPlanId(String planId);
    }

    interface LogicModels extends Rows<PlanLogicRow, String> {}

    /** Of all plans, since what ends in one may go on in another. */
    interface Endings extends Rows<PlanEndingRow, String> {

        /** What was told of these, up to a position, in order. */
        List<PlanEndingRow> told(Collection<String> subjectIds, long upTo);

        /** Ids of what at any time ended with one of these named as its successor. */
        Set<String> naming(Collection<String> successorIds);
    }
}
