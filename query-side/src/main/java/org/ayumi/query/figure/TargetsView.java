package org.ayumi.query.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.query.http.ApiView;

/**
 * The targets that were in force together.
 *
 * @param target the final one, or that there was none
 * @param targets all of them by year
 */
@ApiView
public record TargetsView(@JsonUnwrapped TargetView target, List<TargetView> targets) {

    public static TargetsView of(Targets targets, IndicatorDefinition definition) {
        return new TargetsView(TargetView.last(targets, definition), TargetView.all(targets, definition));
    }
}
