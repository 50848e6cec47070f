package org.ayumi.query.definition;

import org.ayumi.kernel.indicator.Rhythm;
import org.ayumi.query.http.ApiView;

/**
 * A survey every so many years.
 *
 * @param anchorFiscalYear a year in which it is due, and so every so many years before and after
 */
@ApiView
public record RhythmView(int everyYears, int anchorFiscalYear) {

    static RhythmView of(Rhythm rhythm) {
        return new RhythmView(rhythm.everyYears(), rhythm.anchor().startYear());
    }
}
