package org.ayumi.query.logic;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.status.RuleView;

/**
 * Activity done, outcome not moving.
 *
 * @param modelVersion of the logic model, 0 while none was drawn
 * @param pairs how many initiatives are to lead to how many outcomes, each pair once
 * @param notDone of how many pairs nobody knows that the initiative did something
 * @param moved of how many it did, and the outcome became better
 * @param unmoved of which it did, and the outcome did not become better
 * @param cannotBeSaid of which it did, and nobody can say whether the outcome moved
 * @param incomplete to which something is missing
 * @param position up to which events are in this answer
 */
@ApiView
public record UnmovedOutcomes(
        @Schema(example = "tomisato-kyodo-2") String planId,
        @Schema(example = "2023") int fiscalYear,
        @Schema(example = "令和5年度") String fiscalYearLabel,
        int modelVersion,
        RuleView rule,
        int pairs,
        int notDone,
        int moved,
        List<OutcomeOfActivity> unmoved,
        List<OutcomeOfActivity> cannotBeSaid,
        List<IncompleteChain> incomplete,
        long position) {}
