package org.ayumi.command.lookup;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SectionEntries extends JpaRepository<SectionEntry, String> {

    /** By query: the inherited one takes a connection that is lost in a transaction for a row that is not there. */
    @Override
    @Query("select entry from SectionEntry entry where entry.sectionId = :id")
    Optional<SectionEntry> findById(String id);
}
