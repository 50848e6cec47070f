package org.ayumi.benchmarks.peer;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A value held against the straight line from baseline to target, with its arithmetic in both languages. */
final class Judgement {

    private static final int REIWA = 2018;
    private static final int SCALE = 6;

    private Judgement() {}

    static Views.Status of(Indicator indicator, int fiscalYear, String kind, BigDecimal amount) {
        if (!kind.equals("MEASURED") || fiscalYear <= indicator.baselineYear()) {
            return new Views.Status("NOT_COMPARABLE", false, "比較不能", "not comparable");
        }
        int years = indicator.targetYear() - indicator.baselineYear();
        int elapsed = fiscalYear - indicator.baselineYear();
        BigDecimal way = indicator.target().subtract(indicator.baseline());
        BigDecimal expected = indicator
                .baseline()
                .add(way.multiply(BigDecimal.valueOf(elapsed))
                        .divide(BigDecimal.valueOf(years), SCALE, RoundingMode.HALF_UP))
                .stripTrailingZeros();
        boolean reached = amount.compareTo(indicator.target()) >= 0;
        boolean onTrack = amount.compareTo(expected) >= 0;
        String line = "%s + (%s − %s) × %d/%d = %s%s"
                .formatted(
                        indicator.baseline().toPlainString(),
                        indicator.target().toPlainString(),
                        indicator.baseline().toPlainString(),
                        elapsed,
                        years,
                        expected.toPlainString(),
                        indicator.unit());
        return new Views.Status(
                reached ? "ACHIEVED" : onTrack ? "ON_TRACK" : "BEHIND",
                true,
                "基準値（%s）から目標値（%s）まで、%d年のうち%d年経過：%s。実績%s%s"
                        .formatted(
                                yearName(indicator.baselineYear()),
                                yearName(indicator.targetYear()),
                                years,
                                elapsed,
                                line,
                                amount.toPlainString(),
                                indicator.unit()),
                "From the baseline (FY%d) to the target (FY%d), %d of %d years elapsed: %s. The value is %s%s"
                        .formatted(
                                indicator.baselineYear(),
                                indicator.targetYear(),
                                elapsed,
                                years,
                                line,
                                amount.toPlainString(),
                                indicator.unit()));
    }

    static String yearName(int fiscalYear) {
        return "令和" + (fiscalYear - REIWA) + "年度";
    }
}
