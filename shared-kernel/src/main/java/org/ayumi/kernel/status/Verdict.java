package org.ayumi.kernel.status;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Stage;

/**
 * How an indicator is doing in a year, with all that is needed to check it.
 *
 * @param reason why it could not be compared with the target; empty where it could
 * @param stage of the figure that was judged; of several the one that is the least settled
 * @param arithmetic the calculation in Japanese words, {@code arithmeticEn} in English
 * @param yardstick what the value was held against; empty where it could not be compared
 * @param expected what the rule expected for the year, rounded to two decimals
 * @param sum what the years come to of whose sum a target speaks, and that the year is one of
 * @param positions of the events the calculation used
 */
public record Verdict(
        Grade grade,
        Optional<Reason> reason,
        Stage stage,
        String arithmetic,
        String arithmeticEn,
        Optional<Yardstick> yardstick,
        Optional<BigDecimal> expected,
        Optional<SumOfYears> sum,
        RuleVersion rule,
        List<Long> positions) {}
