package org.ayumi.kernel.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;
import org.ayumi.kernel.figure.Amounts;

/** What a target asks for. Amounts are in the indicator's unit. */
public sealed interface Aim {

    AimKind kind();

    /** The number to be reached; empty where there is none, or two. */
    default Optional<BigDecimal> bound() {
        return Optional.empty();
    }

    /** A number to be reached from the baseline on; where it lies on the worse side of it, a fall to be slowed down. */
    record Amount(BigDecimal amount) implements Aim {

        /**
         * Refuses what it cannot be.
         *
         * @throws ImpossibleValue that names the component
         */
        public Amount {
            amount = Amounts.asGiven("amount", amount);
        }

        @Override
        public AimKind kind() {
            return AimKind.AMOUNT;
        }

        @Override
        public Optional<BigDecimal> bound() {
            return Optional.of(amount);
        }
    }

    /** 以上: a floor, wherever the baseline lies. */
    record AtLeast(BigDecimal amount) implements Aim {

        /**
         * Refuses what it cannot be.
         *
         * @throws ImpossibleValue that names the component
         */
        public AtLeast {
            amount = Amounts.asGiven("amount", amount);
        }

        @Override
        public AimKind kind() {
            return AimKind.AT_LEAST;
        }

        @Override
        public Optional<BigDecimal> bound() {
            return Optional.of(amount);
        }
    }

    /** 以下: a ceiling, wherever the baseline lies. */
    record AtMost(BigDecimal amount) implements Aim {

        /**
         * Refuses what it cannot be.
         *
         * @throws ImpossibleValue that names the component
         */
        public AtMost {
            amount = Amounts.asGiven("amount", amount);
        }

        @Override
        public AimKind kind() {
            return AimKind.AT_MOST;
        }

        @Override
        public Optional<BigDecimal> bound() {
            return Optional.of(amount);
        }
    }

    /** 50〜55: anything between the two, and the two. */
    record Range(BigDecimal from, BigDecimal to) implements Aim {

        /**
         * Refuses what it cannot be.
         *
         * @throws ImpossibleValue that names the component
         */
        public Range {
            from = Amounts.asGiven("from", from);
            to = Amounts.asGiven("to", to);
            if (from.compareTo(to) >= 0) {
                throw new ImpossibleValue("to", "target.range", from, to);
            }
        }

        public boolean contains(BigDecimal amount) {
            return amount.compareTo(from) >= 0 && amount.compareTo(to) <= 0;
        }

        @Override
        public AimKind kind() {
            return AimKind.RANGE;
        }
    }

    /**
     * 増加, 維持, 減少.
     *
     * @param tolerance of 維持: so much worse than the baseline still is no fall; 0 unless stated
     */
    record Toward(Trend direction, Optional<BigDecimal> tolerance) implements Aim {

        /**
         * Refuses what it cannot be.
         *
         * @throws ImpossibleValue that names the component
         */
        public Toward {
            tolerance = tolerance.map(amount -> Amounts.asGiven("tolerance", amount));
            if (tolerance.isPresent() && direction != Trend.MAINTAIN) {
                throw new ImpossibleValue("tolerance", "target.tolerance-only-maintains");
            }
            if (tolerance.filter(amount -> amount.signum() < 0).isPresent()) {
                throw new ImpossibleValue("tolerance", "amount.negative");
            }
        }

        public BigDecimal allowed() {
            return tolerance.orElse(BigDecimal.ZERO);
        }

        @Override
        public AimKind kind() {
            return AimKind.DIRECTION;
        }
    }

    /** 設置, 策定済: one of the indicator's words. */
    record InState(String state) implements Aim {

        /**
         * Refuses what it cannot be.
         *
         * @throws ImpossibleValue that names the component
         */
        public InState {
            state = Text.line("state", state);
        }

        @Override
        public AimKind kind() {
            return AimKind.STATE;
        }
    }
}
