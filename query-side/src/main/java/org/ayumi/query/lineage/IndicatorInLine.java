package org.ayumi.query.lineage;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.lifespan.Ends;
import org.ayumi.query.lifespan.RetirementView;
import org.ayumi.query.moment.PointInTime;
import org.ayumi.query.owner.OwnerView;
import org.ayumi.query.progress.IndicatorView;
import org.ayumi.query.progress.YearView;

/**
 * An indicator in a line.
 *
 * @param planId of its plan, which may be another one
 * @param owner what it belongs to; left out, as name and unit, where nothing is known of it but its id
 * @param steps how many ends lie between it and the one in question
 * @param retirement the end that stands; left out where it goes on
 * @param pauses after which it was taken up again, oldest first; left out where there were none
 * @param years those that were reported, oldest first
 */
@ApiView
public record IndicatorInLine(
        @Schema(example = "tomisato-kyodo-2.1-2-3.1") String indicatorId,
        @Schema(example = "tomisato-kyodo-2") String planId,
        Optional<OwnerView> owner,
        Optional<String> indicatorName,
        Optional<String> unit,
        Relation relation,
        @Schema(example = "1") int steps,
        Optional<RetirementView> retirement,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PauseView> pauses,
        List<YearView> years) {

    static IndicatorInLine of(Place place, Optional<IndicatorView> known, Ends ends) {
        return new IndicatorInLine(
                place.id(),
                PointInTime.planOf(place.id()),
                known.map(IndicatorView::owner),
                known.map(IndicatorView::indicatorName),
                known.map(IndicatorView::unit),
                place.relation(),
                place.steps(),
                PauseView.standing(ends),
                PauseView.earlier(ends),
                known.map(IndicatorView::values).orElse(List.of()));
    }
}
