package org.ayumi.command.lookup;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface IndicatorEntries extends JpaRepository<IndicatorEntry, String> {

    @Query("select coalesce(max(entry.sequence), 0) from IndicatorEntry entry where entry.ownerId = :ownerId")
    int highestSequence(String ownerId);

    @Query(
            "select entry.indicatorId from IndicatorEntry entry where entry.ownerId = :ownerId order by entry.indicatorId")
    List<String> idsOf(String ownerId);

    @Query(
            "select entry.indicatorId from IndicatorEntry entry where entry.reportedAt = :source order by entry.indicatorId")
    List<String> idsReportedAt(String source);

    /** By query: the inherited one takes a connection that is lost in a transaction for a row that is not there. */
    @Override
    @Query("select entry from IndicatorEntry entry where entry.indicatorId = :id")
    Optional<IndicatorEntry> findById(String id);
}
