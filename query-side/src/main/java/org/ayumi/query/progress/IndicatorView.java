package org.ayumi.query.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.query.figure.BaselineView;
import org.ayumi.query.figure.TargetView;
import org.ayumi.query.http.ApiView;

/**
 * An indicator: what it measures, where it starts, where it should go, and what was reported.
 *
 * @param sequence its place among the initiative's indicators, from 1
 * @param values of the years that were reported, oldest first; of one year when one was asked for
 * @param version for If-Match
 * @param position up to which events are in this answer
 */
@ApiView
public record IndicatorView(
        String indicatorId,
        String initiativeId,
        String initiativeNumber,
        String initiativeName,
        List<String> leadSections,
        String planId,
        int sequence,
        String indicatorName,
        Measure measure,
        Direction better,
        String unit,
        Optional<String> survey,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        BaselineView baseline,
        TargetView target,
        List<YearView> values,
        long version,
        long position) {}
