package org.ayumi.command.lookup;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface IndicatorEntries extends JpaRepository<IndicatorEntry, String> {

    @Query("select coalesce(max(entry.sequence), 0) from IndicatorEntry entry where entry.initiativeId = :initiativeId")
    int highestSequence(String initiativeId);
}
