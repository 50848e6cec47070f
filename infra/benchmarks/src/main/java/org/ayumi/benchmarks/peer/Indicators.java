package org.ayumi.benchmarks.peer;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** One statement for what an answer shows: its joins are said here. */
interface Indicators extends Repository<Indicator, String> {

    @EntityGraph(attributePaths = {"initiative.plan", "values"})
    Optional<Indicator> findWithValuesById(String id);

    @Query("SELECT i FROM Indicator i JOIN FETCH i.initiative n JOIN FETCH n.plan WHERE i.id = :id")
    Optional<Indicator> findWithPlanById(String id);

    @Query("SELECT i FROM Indicator i JOIN FETCH i.initiative n JOIN FETCH n.plan p LEFT JOIN FETCH i.values"
            + " WHERE p.id = :planId ORDER BY i.id")
    List<Indicator> ofPlan(String planId);

    @Query("SELECT i FROM Indicator i LEFT JOIN FETCH i.values WHERE i.initiative.id = :initiativeId ORDER BY i.id")
    List<Indicator> ofInitiative(String initiativeId);
}
