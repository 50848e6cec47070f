package org.ayumi.kernel.survey;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;
import org.ayumi.kernel.figure.Amounts;

/**
 * How many gave one answer.
 *
 * @param count and {@code percent}: as printed; a cell that was left blank stays blank
 * @param deviation why they are not what they should be
 */
public record SurveyRow(
        String answer, Optional<Integer> count, Optional<BigDecimal> percent, Optional<String> deviation) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public SurveyRow {
        answer = Text.line("answer", answer);
        if (count.filter(given -> given < 0 || given > Survey.LARGEST_BASE).isPresent()) {
            throw new ImpossibleValue("count", "survey.count", Survey.LARGEST_BASE);
        }
        percent = percent.map(given -> Amounts.asGiven("percent", given));
        if (percent.filter(given -> given.signum() < 0 || given.compareTo(HUNDRED) > 0)
                .isPresent()) {
            throw new ImpossibleValue("percent", "survey.percent");
        }
        deviation = deviation.map(why -> Text.line("deviation", why));
    }
}
