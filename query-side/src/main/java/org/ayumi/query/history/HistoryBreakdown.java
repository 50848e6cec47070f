package org.ayumi.query.history;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.query.breakdown.BreakdownView;
import org.ayumi.query.breakdown.PartsView;
import org.ayumi.query.http.ApiView;

/**
 * A year's figure in its parts, as they stand, and how they came to be.
 *
 * @param told every time, oldest first
 */
@ApiView
public record HistoryBreakdown(@JsonUnwrapped BreakdownView breakdown, List<Revision<PartsView>> told) {

    static HistoryBreakdown of(BreakdownStory story, Figure total, IndicatorDefinition definition) {
        return new HistoryBreakdown(BreakdownView.of(story.known(), total, definition), story.told(definition));
    }
}
