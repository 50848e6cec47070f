package org.ayumi.query.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.indicator.Amendment;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorRole;
import org.ayumi.query.http.ApiView;

/**
 * From a fiscal year on the indicator is defined otherwise.
 *
 * @param name as it is called from then on; likewise all that follows up to {@code role}
 * @param states its words in their order; left out of what is counted
 * @param continuity how numbers of before relate to those after it
 * @param position of the event, to be looked up in the audit trail
 */
@ApiView
public record AmendmentView(
        int fromFiscalYear,
        String fromFiscalYearLabel,
        String name,
        Measure measure,
        Direction better,
        String unit,
        Optional<String> survey,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> states,
        @JsonUnwrapped DueYearsView dueYears,
        Optional<IndicatorRole> role,
        ContinuityView continuity,
        String reason,
        Instant recordedAt,
        long position) {

    static AmendmentView of(Amendment amendment, String reason, Instant recordedAt, long position) {
        IndicatorDefinition definition = amendment.definition();
        return new AmendmentView(
                amendment.from().startYear(),
                definition.yearBasis().label(amendment.from()),
                definition.name(),
                definition.measure(),
                definition.better(),
                definition.unit(),
                definition.survey(),
                definition.minimum(),
                definition.maximum(),
                definition.states(),
                DueYearsView.of(definition),
                definition.role(),
                ContinuityView.of(amendment.continuity()),
                reason,
                recordedAt,
                position);
    }
}
