package org.ayumi.command.lookup;

import org.springframework.data.jpa.repository.JpaRepository;

interface InitiativeEntries extends JpaRepository<InitiativeEntry, String> {}
