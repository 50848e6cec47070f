package org.ayumi.query.breakdown;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.breakdown.Breakdown;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.query.figure.FigureView;
import org.ayumi.query.http.ApiView;

/**
 * A part of a figure.
 *
 * @param base how many answered; left out where that is not told
 */
@ApiView
@Schema(name = "PartOfAFigure")
public record PartView(
        @Schema(example = "男") String name, @JsonUnwrapped FigureView figure, Optional<Integer> base) {

    static List<PartView> of(Breakdown breakdown, IndicatorDefinition definition) {
        return breakdown.parts().stream()
                .map(part -> new PartView(part.name(), FigureView.of(part.figure(), definition), part.base()))
                .toList();
    }
}
