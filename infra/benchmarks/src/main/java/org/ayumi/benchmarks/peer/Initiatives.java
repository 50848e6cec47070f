package org.ayumi.benchmarks.peer;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Initiatives extends Repository<Initiative, String> {

    @EntityGraph(attributePaths = "plan")
    Optional<Initiative> findWithPlanById(String id);

    @Query(
            "SELECT a FROM Activity a WHERE a.initiative.id = :initiativeId AND a.fiscalYear = :fiscalYear ORDER BY a.id")
    List<Activity> activities(String initiativeId, int fiscalYear);
}
