package org.ayumi.query.breakdown;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.breakdown.Agreement;
import org.ayumi.kernel.breakdown.PartsAndTotal;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.query.http.ApiView;

/**
 * Whether the parts give the figure as it stands now.
 *
 * @param agrees left out where it cannot be checked
 * @param sum of counts
 * @param mean of ratios, weighted; left out where a part does not tell how many answered
 * @param total the figure; left out where it is no number
 * @param sentence the calculation in Japanese words, {@code sentenceEn} in English
 */
@ApiView
@Schema(name = "PartsAgainstTotal")
public record CheckView(
        Optional<Boolean> agrees,
        Optional<BigDecimal> sum,
        Optional<BigDecimal> mean,
        Optional<BigDecimal> total,
        String sentence,
        String sentenceEn) {

    static CheckView of(PartsAndTotal held) {
        Agreement agreement = held.check();
        return new CheckView(
                agreement.agrees(),
                agreement.sum(),
                agreement.mean(),
                held.total() instanceof Measured number ? Optional.of(number.amount()) : Optional.empty(),
                agreement.sentence(),
                agreement.sentenceEn());
    }
}
