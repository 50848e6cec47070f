package org.ayumi.command.lookup;

import org.springframework.data.jpa.repository.JpaRepository;

interface PlanEntries extends JpaRepository<PlanEntry, String> {}
