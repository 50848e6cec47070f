package org.ayumi.query.lifespan;

import java.time.Instant;
import java.util.Optional;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;

/**
 * An end of an initiative or an indicator as it was last told, and from when on it was taken up again.
 *
 * @param position of the event that told it
 * @param resumed empty as long as it was not
 */
public record End(
        Retirement retirement, String reason, Instant recordedAt, long position, Optional<Resumption> resumed) {

    /**
     * It was taken up again.
     *
     * @param from the first year that is reported on again
     */
    public record Resumption(FiscalYear from, String reason) {}

    End until(Resumption resumption) {
        return new End(retirement, reason, recordedAt, position, Optional.of(resumption));
    }

    /** Whether it was taken up again in a year, or before. */
    boolean resumedBy(FiscalYear year) {
        return resumed.filter(again -> !again.from().isAfter(year)).isPresent();
    }

    boolean stands() {
        return resumed.isEmpty();
    }

    /** Whether there is a year in which its successors went on for it: none where it never should have ended. */
    boolean leadsOn() {
        return resumed.filter(again -> retirement.lastYear().yearsUntil(again.from()) <= 1)
                .isEmpty();
    }
}
