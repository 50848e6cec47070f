package org.ayumi.documents.planfile;

import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.time.FiscalYear;

/**
 * What the figures of each year take from their indicator.
 *
 * @param first before any amendment
 * @param amendments empty where they could not be read: then nobody knows of any year
 */
record CountingOfYears(Counting first, Optional<List<PlannedAmendment>> amendments) {

    Counting in(Optional<FiscalYear> year) {
        if (amendments.filter(List::isEmpty).isPresent()) {
            return first;
        }
        return amendments
                .flatMap(all -> year.map(of -> all.reversed().stream()
                        .filter(amendment -> !amendment.from().isAfter(of))
                        .findFirst()
                        .map(PlannedAmendment::definition)
                        .map(Counting::of)
                        .orElse(first)))
                .orElse(Counting.UNREAD);
    }
}
