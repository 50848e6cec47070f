package org.ayumi.query.status;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.status.Grade;
import org.ayumi.kernel.status.Reason;
import org.ayumi.kernel.status.Verdict;
import org.ayumi.kernel.status.Yardstick;
import org.ayumi.query.http.ApiView;

/**
 * How an indicator is doing in a year, with all that is needed to check it.
 *
 * @param comparable whether the value could be compared with the target at all
 * @param reason why not
 * @param stage of the figure that was judged; of several the one that is the least settled; left out where it is final
 * @param arithmetic the calculation in Japanese words, {@code arithmeticEn} in English
 * @param yardstick what the value was held against; left out where it could not be compared
 * @param expected what the rule expected for the year, rounded to two decimals
 * @param positions of the events the calculation used
 */
@ApiView
@Schema(name = "Verdict")
public record VerdictView(
        Grade verdict,
        boolean comparable,
        Optional<Reason> reason,
        Optional<Stage> stage,
        String arithmetic,
        String arithmeticEn,
        Optional<Yardstick> yardstick,
        Optional<BigDecimal> expected,
        RuleView rule,
        List<Long> positions) {

    public static VerdictView of(Verdict verdict) {
        return new VerdictView(
                verdict.grade(),
                verdict.reason().isEmpty(),
                verdict.reason(),
                Optional.of(verdict.stage()).filter(stage -> stage != Stage.FINAL),
                verdict.arithmetic(),
                verdict.arithmeticEn(),
                verdict.yardstick(),
                verdict.expected(),
                RuleView.of(verdict.rule()),
                verdict.positions());
    }
}
