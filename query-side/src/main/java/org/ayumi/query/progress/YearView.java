package org.ayumi.query.progress;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.ayumi.query.figure.ValueView;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.status.VerdictView;

/** An indicator's value in one fiscal year, judged. */
@ApiView
public record YearView(
        int fiscalYear,
        String fiscalYearLabel,
        @JsonUnwrapped ValueView value,
        VerdictView status) {

    static YearView of(IndicatorInYear standing, VerdictView status) {
        return new YearView(standing.year().startYear(), standing.year().label(), standing.valueView(), status);
    }
}
