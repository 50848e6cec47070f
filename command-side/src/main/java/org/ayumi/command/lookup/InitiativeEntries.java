package org.ayumi.command.lookup;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface InitiativeEntries extends JpaRepository<InitiativeEntry, String> {

    /** By query: the inherited one takes a connection that is lost in a transaction for a row that is not there. */
    @Override
    @Query("select entry from InitiativeEntry entry where entry.initiativeId = :id")
    Optional<InitiativeEntry> findById(String id);

    /** The initiative of that id, or the one to which the indicator of that id belongs. */
    @Query("select entry from InitiativeEntry entry where entry.initiativeId = :id or entry.initiativeId ="
            + " (select indicator.ownerId from IndicatorEntry indicator where indicator.indicatorId = :id)")
    Optional<InitiativeEntry> leading(String id);

    @Query("select entry.initiativeId from InitiativeEntry entry where entry.planId = :planId"
            + " order by entry.initiativeId")
    List<String> idsOf(String planId);

    @Query("select coalesce(max(entry.sortOrder), 0) from InitiativeEntry entry where entry.planId = :planId")
    int highestOrder(String planId);
}
