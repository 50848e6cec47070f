package org.ayumi.query.progress;

import java.util.List;
import org.ayumi.query.http.ApiView;
import org.ayumi.query.status.RuleView;

/**
 * Where every indicator of a plan stands in a fiscal year.
 *
 * @param position up to which events are in this answer
 * @param rule that judged
 * @param items those of the plan itself, then of its sections, then of its initiatives in the order of the plan
 */
@ApiView
public record PlanProgress(
        String planId,
        String planName,
        String edition,
        int fiscalYear,
        String fiscalYearLabel,
        long position,
        RuleView rule,
        List<ProgressItem> items) {}
