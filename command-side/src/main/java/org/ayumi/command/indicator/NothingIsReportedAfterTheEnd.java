package org.ayumi.command.indicator;

import java.util.Map;
import org.ayumi.command.Refusal;
import org.ayumi.command.indicator.IndicatorState.StandingValue;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.lineage.Lifespan;
import org.ayumi.kernel.time.FiscalYear;

/**
 * After its last year an indicator has no figures. What says that there is none, and was there before it ended, may stay
 * and may be put in other words.
 */
record NothingIsReportedAfterTheEnd(String indicatorId, Lifespan lifespan) {

    void checkFirst(FiscalYear year) {
        lifespan.overIn(year).ifPresent(ended -> {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "fiscalYear",
                    "value.after-end",
                    ended.lastYear().label(),
                    year.label());
        });
    }

    void checkCorrected(FiscalYear year, Figure figure) {
        if (saysSomething(figure)) {
            checkFirst(year);
        }
    }

    /** Whether it may end so: refused where a later year has a figure. */
    void checkEnd(Map<FiscalYear, ? extends Map<?, StandingValue>> values) {
        values.forEach((year, ofYear) -> {
            if (ofYear.values().stream().anyMatch(value -> saysSomething(value.figure()))) {
                lifespan.overIn(year).ifPresent(ended -> {
                    throw new Refusal(
                            Refusal.Kind.RULE,
                            "lastFiscalYear",
                            "retirement.reported-after",
                            ended.lastYear().label(),
                            year.label(),
                            indicatorId);
                });
            }
        });
    }

    private static boolean saysSomething(Figure figure) {
        return figure instanceof Measured || figure instanceof Substitute || figure instanceof InState;
    }
}
