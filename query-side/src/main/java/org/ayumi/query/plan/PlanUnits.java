package org.ayumi.query.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.ayumi.query.http.ApiView;

/**
 * The sections in charge of a plan.
 *
 * @param fiscalYear the one that was asked for; left out where none was
 * @param items in the order in which they became known
 * @param version of the plan, for If-Match
 * @param position up to which events are in this answer
 */
@ApiView
public record PlanUnits(
        @Schema(example = "tomisato-kyodo-2") String planId,
        @Schema(example = "2023") Optional<Integer> fiscalYear,
        @Schema(example = "令和5年度") Optional<String> fiscalYearLabel,
        List<UnitItem> items,
        long version,
        long position) {}
