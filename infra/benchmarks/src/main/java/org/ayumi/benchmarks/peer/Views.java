package org.ayumi.benchmarks.peer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers, of the shape that our service gives. */
final class Views {

    private Views() {}

    record Value(
            String kind,
            @Nullable BigDecimal amount,
            @Nullable String unit,
            @Nullable String note) {}

    record Goal(int fiscalYear, String fiscalYearLabel, String kind, BigDecimal amount, String unit) {}

    record Status(String verdict, boolean comparable, String arithmetic, String arithmeticEn) {}

    record Year(int fiscalYear, String fiscalYearLabel, Value value, Status status) {}

    record Head(
            String initiativeId,
            String initiativeNumber,
            String initiativeName,
            List<String> leadSections,
            String planId) {}

    record IndicatorView(
            Head owner,
            String indicatorId,
            String indicatorName,
            String unit,
            Goal baseline,
            Goal target,
            List<Year> values,
            long version) {}

    record Progress(
            String planId, String planName, int fiscalYear, String fiscalYearLabel, List<IndicatorView> items) {}

    record Revision(
            Value current,
            @Nullable String reason,
            Instant recordedAt,
            long position,
            String actor,
            String role,
            String section) {}

    record YearHistory(int fiscalYear, String fiscalYearLabel, Value value, List<Revision> revisions, Status status) {}

    record History(
            Head owner,
            String indicatorId,
            String indicatorName,
            Goal baseline,
            Goal target,
            List<YearHistory> years) {}

    record Activity(
            String activityId,
            int fiscalYear,
            String fiscalYearLabel,
            String title,
            LocalDate heldOn,
            int participants,
            String note) {}

    record Sheet(
            String initiativeId,
            String planId,
            String initiativeNumber,
            String initiativeName,
            String division,
            String summary,
            int fiscalYear,
            List<IndicatorView> indicators,
            List<Activity> activities) {}

    record Answer(long version) {}
}
