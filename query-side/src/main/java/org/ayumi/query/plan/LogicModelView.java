package org.ayumi.query.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.ayumi.kernel.logic.LogicModel;
import org.ayumi.query.http.ApiView;

/**
 * The logic model of a plan.
 *
 * @param modelVersion of the model, 0 while none was drawn
 * @param nodes all that links join: inputs, initiatives, outputs, outcomes
 * @param links in the order in which they were drawn
 * @param versions of the model, oldest first
 * @param version of the plan, for If-Match
 * @param position up to which events are in this answer
 */
@ApiView
@Schema(name = "LogicModel")
public record LogicModelView(
        @Schema(example = "tomisato-kyodo-2") String planId,
        int modelVersion,
        List<LogicNodeView> nodes,
        List<LogicLinkView> links,
        List<LogicVersionView> versions,
        @JsonIgnore LogicModel model,
        long version,
        long position) {}
