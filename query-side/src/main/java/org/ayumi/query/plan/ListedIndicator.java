package org.ayumi.query.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.ayumi.kernel.indicator.IndicatorRole;
import org.ayumi.query.http.ApiView;

/**
 * An indicator in the list of what it belongs to.
 *
 * @param sequence its place there, from 1
 * @param role whether it counts what was done (OUTPUT) or what became of it (OUTCOME); left out where nobody said
 */
@ApiView
@Schema(name = "Indicator")
public record ListedIndicator(String indicatorId, int sequence, String indicatorName, Optional<IndicatorRole> role) {

    static ListedIndicator of(PlanIndicatorRow row) {
        return new ListedIndicator(row.indicatorId(), row.sequence(), row.name(), row.role());
    }
}
