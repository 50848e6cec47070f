package org.ayumi.query.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import org.ayumi.query.http.ApiView;

/**
 * An indicator in the list of what it belongs to.
 *
 * @param sequence its place there, from 1
 */
@ApiView
@Schema(name = "Indicator")
public record ListedIndicator(String indicatorId, int sequence, String indicatorName) {

    static ListedIndicator of(PlanIndicatorRow row) {
        return new ListedIndicator(row.indicatorId(), row.sequence(), row.name());
    }
}
