package org.ayumi.query.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.ayumi.query.figure.BaselineView;
import org.ayumi.query.figure.TargetView;
import org.ayumi.query.http.ApiView;

/**
 * One figure in several plans: where it is reported, and what each plan makes of it. Both sides say the same.
 *
 * @param uses by the ids of the indicators
 */
@ApiView
public record SharedView(Source source, List<Use> uses) {

    /**
     * The indicator at which the figures are reported.
     *
     * @param name as it is called now
     * @param baseline left out where its plan states none
     * @param targets all of them by year
     */
    @ApiView
    @Schema(name = "SharedSource")
    public record Source(
            @Schema(example = "reiji-kankyo-3") String planId,
            String planName,
            @Schema(example = "reiji-kankyo-3.i1") String indicatorId,
            String name,
            Optional<BaselineView> baseline,
            List<TargetView> targets) {}

    /** What is not the same as in the plan that reports the figures. */
    public enum Part {
        NAME,
        BASELINE,
        TARGETS
    }

    /**
     * An indicator of another plan that uses the figures.
     *
     * @param name as it is called now
     * @param baseline left out where its plan states none
     * @param targets all of them by year
     * @param differs what is not the same as in the plan that reports the figures; left out where all is
     */
    @ApiView
    @Schema(name = "SharedUse")
    public record Use(
            @Schema(example = "reiji-ken-sogo-2") String planId,
            String planName,
            @Schema(example = "reiji-ken-sogo-2.i2") String indicatorId,
            String name,
            Optional<BaselineView> baseline,
            List<TargetView> targets,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Part> differs) {}
}
