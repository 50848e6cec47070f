package org.ayumi.query.lineage;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.ayumi.query.http.ApiView;

/**
 * The line an indicator stands in, with the figures of each.
 *
 * @param items from the first to the last, itself among them
 * @param complete {@code false} where the line is longer than what is shown
 * @param position up to which events are in this answer
 */
@ApiView
public record IndicatorLineage(
        @Schema(example = "tomisato-kyodo-2.1-2-3.1") String indicatorId,
        @Schema(example = "tomisato-kyodo-2") String planId,
        List<IndicatorInLine> items,
        boolean complete,
        long position) {}
