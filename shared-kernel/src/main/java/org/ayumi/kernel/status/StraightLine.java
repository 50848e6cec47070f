package org.ayumi.kernel.status;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measured;

/**
 * On track is whoever is at or beyond the straight line from baseline to target.
 *
 * <p>Who is at or beyond the target has achieved it, in any year after the baseline's. Only where the target lies on the
 * worse side of the baseline (a population that is to shrink slower) everybody starts beyond it: there it is achieved in
 * its own year or later, and the line judges the years before.
 */
final class StraightLine implements StatusRule {

    static final String ID = "straight-line";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Verdict judge(StatusInput input) {
        Optional<Reason> unfit = Comparability.ofValue(input.value(), input.definition());
        if (unfit.isPresent() || !(input.value() instanceof Measured value)) {
            return notComparable(input, unfit.orElse(Reason.NOT_REPORTED));
        }
        Optional<Reason> tooEarly = beforeTheWayBegins(input);
        if (tooEarly.isPresent()) {
            return notComparable(input, tooEarly.get());
        }
        Optional<Reason> unfitBaseline =
                Comparability.ofBaseline(input.baseline().figure(), input.definition());
        boolean achieved =
                reaches(input, value.amount().compareTo(input.target().amount()));
        if (unfitBaseline.isPresent() || !(input.baseline().figure() instanceof Measured baseline)) {
            return achieved
                    ? achieved(input, value, Optional.empty())
                    : notComparable(input, unfitBaseline.orElse(Reason.NO_BASELINE));
        }
        Line line = line(input, baseline.amount());
        boolean counts = !input.targetIsWorseThanBaseline()
                || !input.year().isBefore(input.target().fiscalYear());
        return achieved && counts ? achieved(input, value, Optional.of(line)) : compared(input, value, line);
    }

    private static Optional<Reason> beforeTheWayBegins(StatusInput input) {
        int passed = input.baseline().fiscalYear().yearsUntil(input.year());
        return passed > 0 ? Optional.empty() : Optional.of(passed == 0 ? Reason.BASELINE_YEAR : Reason.BEFORE_BASELINE);
    }

    private static Line line(StatusInput input, BigDecimal start) {
        return Line.between(
                start,
                input.baseline().fiscalYear(),
                input.target().amount(),
                input.target().fiscalYear(),
                input.year());
    }

    private static boolean reaches(StatusInput input, int comparison) {
        return input.definition().better() == Direction.HIGHER ? comparison >= 0 : comparison <= 0;
    }

    private Verdict achieved(StatusInput input, Measured value, Optional<Line> line) {
        return verdict(
                input,
                Grade.ACHIEVED,
                Optional.empty(),
                line.map(Line::expectedRounded),
                words -> words.achieved(value, line.isPresent()));
    }

    private Verdict compared(StatusInput input, Measured value, Line line) {
        Grade grade = reaches(input, line.compare(value.amount())) ? Grade.ON_TRACK : Grade.BEHIND;
        return verdict(
                input,
                grade,
                Optional.empty(),
                Optional.of(line.expectedRounded()),
                words -> words.compared(value, line, grade));
    }

    private Verdict notComparable(StatusInput input, Reason reason) {
        return verdict(
                input,
                Grade.NOT_COMPARABLE,
                Optional.of(reason),
                Optional.empty(),
                words -> words.notComparable(reason));
    }

    private Verdict verdict(
            StatusInput input,
            Grade grade,
            Optional<Reason> reason,
            Optional<BigDecimal> expected,
            Function<Arithmetic, String> arithmetic) {
        return new Verdict(
                grade,
                reason,
                arithmetic.apply(new Arithmetic(ArithmeticWords.JAPANESE, input)),
                arithmetic.apply(new Arithmetic(ArithmeticWords.ENGLISH, input)),
                expected,
                rule(),
                input.positions());
    }
}
