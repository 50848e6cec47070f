package org.ayumi.kernel.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.figure.Amounts;
import org.ayumi.kernel.time.FiscalYear;

/** How figures of before an amendment compare with those after it. */
public sealed interface Continuity {

    ContinuityKind kind();

    /** By what a number of before is made one of after; empty where nothing does. */
    Optional<Conversion> conversion();

    /** Only words changed: what is counted, and in which unit, is as before. */
    record Same() implements Continuity {

        @Override
        public ContinuityKind kind() {
            return ContinuityKind.SAME;
        }

        @Override
        public Optional<Conversion> conversion() {
            return Optional.of(Conversion.NONE);
        }
    }

    /** Another unit: one of before is so many of after. */
    record Converted(BigDecimal factor) implements Continuity {

        /**
         * Refuses what it cannot be.
         *
         * @throws ImpossibleValue that names the component
         */
        public Converted {
            factor = positive("factor", factor);
        }

        @Override
        public ContinuityKind kind() {
            return ContinuityKind.CONVERTED;
        }

        @Override
        public Optional<Conversion> conversion() {
            return Optional.of(new Conversion(factor, BigDecimal.ONE));
        }
    }

    /** Another way of counting: one year was counted both ways, and says how they relate. */
    record Overlap(FiscalYear year, BigDecimal before, BigDecimal after) implements Continuity {

        /**
         * Refuses what it cannot be.
         *
         * @throws ImpossibleValue that names the component
         */
        public Overlap {
            before = positive("before", before);
            after = positive("after", after);
        }

        @Override
        public ContinuityKind kind() {
            return ContinuityKind.OVERLAP;
        }

        @Override
        public Optional<Conversion> conversion() {
            return Optional.of(new Conversion(after, before));
        }
    }

    /** Nothing says how they relate: they are not compared. */
    record Broken() implements Continuity {

        @Override
        public ContinuityKind kind() {
            return ContinuityKind.BROKEN;
        }

        @Override
        public Optional<Conversion> conversion() {
            return Optional.empty();
        }
    }

    private static BigDecimal positive(String field, BigDecimal amount) {
        BigDecimal given = Amounts.asGiven(field, amount);
        if (given.signum() <= 0) {
            throw new ImpossibleValue(field, "amount.not-positive");
        }
        return given;
    }
}
