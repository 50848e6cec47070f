package org.ayumi.query.history;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.ayumi.kernel.figure.StageOfYear;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.query.figure.FigureView;
import org.ayumi.query.figure.ValueView;
import org.ayumi.query.http.ApiView;

/**
 * One of several figures of a year, as it stands after its corrections.
 *
 * @param reported its first report
 * @param revisions corrections of that report, oldest first
 */
@ApiView
public record HistoryStage(
        @JsonUnwrapped ValueView value, Revision<FigureView> reported, List<Revision<FigureView>> revisions) {

    static HistoryStage of(StageOfYear stage, FigureStory story, IndicatorDefinition definition) {
        return new HistoryStage(
                ValueView.listed(stage, story.figure(), definition),
                story.reported(definition),
                story.corrections(definition));
    }
}
