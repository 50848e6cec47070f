package org.ayumi.query.status;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.query.http.ApiView;

/**
 * How an indicator is doing in a year, with all that is needed to check it.
 *
 * @param comparable whether the value could be compared with the target at all
 * @param reason why not
 * @param arithmetic the calculation in Japanese words, {@code arithmeticEn} in English
 * @param expected what the rule expected for the year, rounded to two decimals
 * @param positions of the events the calculation used
 */
@ApiView
public record Verdict(
        Grade verdict,
        boolean comparable,
        Optional<Reason> reason,
        String arithmetic,
        String arithmeticEn,
        Optional<BigDecimal> expected,
        RuleVersion rule,
        List<Long> positions) {}
