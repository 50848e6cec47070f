package org.ayumi.command.lookup;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OrganisationUnitEntries extends JpaRepository<OrganisationUnitEntry, String> {

    /** By query: the inherited one takes a connection that is lost in a transaction for a row that is not there. */
    @Override
    @Query("select entry from OrganisationUnitEntry entry where entry.unitId = :id")
    Optional<OrganisationUnitEntry> findById(String id);
}
