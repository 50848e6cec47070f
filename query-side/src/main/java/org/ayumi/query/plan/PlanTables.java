package org.ayumi.query.plan;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of the plan read model in the database. */
interface PlanTables {

    interface Plans extends PlanRows.Plans, Repository<PlanRow, String> {}

    interface Sections extends PlanRows.Sections, Repository<PlanSectionRow, String> {}

    interface Initiatives extends PlanRows.Initiatives, Repository<PlanInitiativeRow, String> {

        @Override
        @Query("""
                SELECT i FROM PlanInitiativeRow i
                WHERE i.planId = ?1 AND (i.sortKey > ?2 OR i.sortKey = ?2 AND i.initiativeId > ?3)
                ORDER BY i.sortKey, i.initiativeId
                """)
        List<PlanInitiativeRow> listedAfter(String planId, int sortKey, String initiativeId, Limit limit);

        @Override
        @Query("""
                SELECT i FROM PlanInitiativeRow i
                WHERE i.sectionId IN ?1
                AND i.planId = ?2 AND (i.sortKey > ?3 OR i.sortKey = ?3 AND i.initiativeId > ?4)
                ORDER BY i.sortKey, i.initiativeId
                """)
        List<PlanInitiativeRow> listedAfterIn(
                Collection<String> sectionIds, String planId, int sortKey, String initiativeId, Limit limit);

        @Override
        @Query("""
                SELECT i FROM PlanInitiativeRow i
                WHERE i.planId = ?2 AND EXISTS (SELECT 1 FROM i.reprints r WHERE r.sectionId IN ?1)
                """)
        List<PlanInitiativeRow> reprintedIn(Collection<String> sectionIds, String planId);
    }

    interface Indicators extends PlanRows.Indicators, Repository<PlanIndicatorRow, String> {}

    interface Publications extends PlanRows.Publications, Repository<PlanPublicationRow, String> {}

    interface Units extends PlanRows.Units, Repository<PlanUnitRow, String> {}

    interface LogicModels extends PlanRows.LogicModels, Repository<PlanLogicRow, String> {}

    interface Endings extends PlanRows.Endings, Repository<PlanEndingRow, String> {

        @Override
        @Query("""
                SELECT e FROM PlanEndingRow e
                WHERE e.subjectId IN ?1 AND e.position <= ?2
                ORDER BY e.position
                """)
        List<PlanEndingRow> told(Collection<String> subjectIds, long upTo);

        @Override
        @Query("""
                SELECT e.subjectId FROM PlanEndingRow e JOIN e.successors s
                WHERE s IN ?1
                """)
        Set<String> naming(Collection<String> successorIds);
    }
}
