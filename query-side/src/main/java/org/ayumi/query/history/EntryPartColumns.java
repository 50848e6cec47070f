package org.ayumi.query.history;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.ayumi.query.breakdown.PartColumns;

/** One part of those that were replaced, or of those that came. */
@Embeddable
record EntryPartColumns(
        @Enumerated(EnumType.STRING) TargetSide side,
        int listIndex,
        @Embedded PartColumns part) {}
