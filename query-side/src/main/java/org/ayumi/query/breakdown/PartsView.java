package org.ayumi.query.breakdown;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.breakdown.Breakdown;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.query.http.ApiView;

/**
 * The parts of a figure as they were told.
 *
 * @param parts none where they were taken back
 * @param overlap why they do not give the figure
 */
@ApiView
@Schema(name = "PartsAsTold")
public record PartsView(List<PartView> parts, Optional<String> overlap) {

    public static PartsView of(Breakdown breakdown, IndicatorDefinition definition) {
        return new PartsView(PartView.of(breakdown, definition), breakdown.overlap());
    }
}
