package org.ayumi.kernel.breakdown;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.kernel.figure.Amounts;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;

/**
 * The parts of a breakdown held against the total. Counts give it as their sum. Ratios give it as their mean, weighted by
 * how many answered; where a part does not tell that, the total lies between the smallest and the largest of them.
 *
 * <p>A ratio is what it is printed as within half a unit of its last digit, and so are its parts.
 */
public record PartsAndTotal(Breakdown breakdown, Figure total) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MORE_DIGITS_SHOWN = 2;

    /** What comes of it; what cannot be checked is said to be so. */
    public Agreement check() {
        if (!(total instanceof Measured whole)) {
            return Agreement.notCheckable("no-total");
        }
        Optional<Part> absent = breakdown.parts().stream()
                .filter(part -> part.measured().isEmpty())
                .findFirst();
        if (absent.isPresent()) {
            return Agreement.notCheckable("part-absent", absent.get().name());
        }
        Optional<Measured> other = amounts().stream()
                .filter(part -> !part.unit().equals(whole.unit()) || part.basis() != whole.basis())
                .findFirst();
        if (other.isPresent()) {
            return Agreement.notCheckable("other-unit", other.get().unit(), whole.unit());
        }
        return breakdown.stands() ? check(whole) : Agreement.notCheckable("no-parts");
    }

    private Agreement check(Measured whole) {
        if (whole.basis() != Measure.RATIO) {
            return sum(whole);
        }
        return breakdown.parts().stream().allMatch(part -> part.base().isPresent()) ? mean(whole) : between(whole);
    }

    private Agreement sum(Measured whole) {
        BigDecimal sum = amounts().stream().map(Measured::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        String calculation =
                amounts().stream().map(part -> Agreement.operand(part.amount())).collect(Collectors.joining(" + "))
                        + " = "
                        + Agreement.number(sum, whole);
        return new Agreement(
                sum.compareTo(whole.amount()) == 0 ? "sum.agrees" : "sum.differs",
                List.of(calculation, Agreement.number(whole.amount(), whole)),
                Optional.of(sum.compareTo(whole.amount()) == 0),
                Optional.of(sum),
                Optional.empty());
    }

    /** Compares without dividing, so that nothing is rounded in the decision. */
    private Agreement mean(Measured whole) {
        BigDecimal everybody = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        for (Part part : breakdown.parts()) {
            BigDecimal n = BigDecimal.valueOf(part.base().orElseThrow());
            everybody = everybody.add(n);
            weighted = weighted.add(part.measured().orElseThrow().amount().multiply(n));
        }
        BigDecimal gap = weighted.subtract(whole.amount().multiply(everybody)).abs();
        boolean agrees = isWithinRounding(gap, whole, everybody);
        BigDecimal mean = Amounts.shortest(
                weighted.divide(everybody, whole.amount().scale() + MORE_DIGITS_SHOWN, RoundingMode.HALF_UP));
        String calculation = breakdown.parts().stream()
                        .map(part ->
                                Agreement.operand(part.measured().orElseThrow().amount())
                                        + " × "
                                        + Agreement.operand(
                                                BigDecimal.valueOf(part.base().orElseThrow())))
                        .collect(Collectors.joining(" + ", "(", ")"))
                + " ÷ "
                + Agreement.operand(everybody)
                + " = "
                + Agreement.number(mean, whole);
        return new Agreement(
                agrees ? "mean.agrees" : "mean.differs",
                List.of(calculation, Agreement.number(whole.amount(), whole)),
                Optional.of(agrees),
                Optional.empty(),
                Optional.of(mean));
    }

    private Agreement between(Measured whole) {
        BigDecimal smallest = amounts().stream()
                .map(Measured::amount)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        BigDecimal largest = amounts().stream()
                .map(Measured::amount)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        BigDecimal gap = smallest.subtract(whole.amount())
                .max(whole.amount().subtract(largest))
                .max(BigDecimal.ZERO);
        boolean agrees = isWithinRounding(gap, whole, BigDecimal.ONE);
        return new Agreement(
                agrees ? "between.agrees" : "between.differs",
                List.of(
                        Agreement.number(smallest, whole) + "〜" + Agreement.number(largest, whole),
                        Agreement.number(whole.amount(), whole)),
                Optional.of(agrees),
                Optional.empty(),
                Optional.empty());
    }

    /** Half a unit of the total's last digit and half a unit of the coarsest part's, so often as the gap is counted. */
    private boolean isWithinRounding(BigDecimal gap, Measured whole, BigDecimal times) {
        int coarsest =
                amounts().stream().mapToInt(part -> part.amount().scale()).min().orElseThrow();
        BigDecimal rounding = HALF.movePointLeft(whole.amount().scale()).add(HALF.movePointLeft(coarsest));
        return gap.signum() == 0 || gap.compareTo(rounding.multiply(times)) < 0;
    }

    private List<Measured> amounts() {
        return breakdown.parts().stream()
                .flatMap(part -> part.measured().stream())
                .toList();
    }
}
