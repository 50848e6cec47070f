package org.ayumi.kernel.status;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotDue;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.time.FiscalYear;

/** Yearly counts with targets on their sums, made up from a seed. Most years have a number, so that many sums are whole. */
final class RandomSums {

    private static final List<Stage> STAGES = List.of(Stage.FINAL, Stage.PRELIMINARY, Stage.EXPECTED, Stage.INTERIM);
    private static final int FIRST_YEAR = 2018;
    private static final int YEARS = 8;

    private final Random random;

    RandomSums(long seed) {
        random = new Random(seed);
    }

    StatusInput next() {
        Direction better = random.nextBoolean() ? Direction.HIGHER : Direction.LOWER;
        IndicatorDefinition definition = new IndicatorDefinition(
                "指標",
                Measure.ANNUAL_COUNT,
                better,
                "件",
                Optional.empty(),
                random.nextBoolean() ? Optional.of(BigDecimal.valueOf(-1000)) : Optional.empty(),
                Optional.empty());
        int absences = random.nextInt(3) * 2;
        List<FigureOfYear> others = new ArrayList<>();
        for (int year = 0; year < YEARS; year++) {
            others.add(ofYear(year, absences));
        }
        FigureOfYear asked = others.remove(random.nextInt(YEARS));
        return new StatusInput(
                definition,
                random.nextInt(3) == 0
                        ? Optional.of(new Baseline(year(random.nextInt(3)), number()))
                        : Optional.empty(),
                targets(better),
                asked.year(),
                asked.stage(),
                asked.figure(),
                others,
                List.of(1L, 2L),
                Restated.NOTHING);
    }

    /** On one sum or two; beside them now and then one on a year alone. */
    private Targets targets(Direction better) {
        List<Target> targets = new ArrayList<>();
        int from = random.nextInt(3);
        int to = from + 1 + random.nextInt(3);
        targets.add(ofSum(better, from, to));
        if (random.nextInt(3) == 0) {
            targets.add(ofSum(better, random.nextBoolean() ? from : to, to + 1 + random.nextInt(2)));
        }
        if (random.nextInt(4) == 0) {
            targets.add(new Target(year(random.nextInt(YEARS)), bound()));
        }
        return new Targets(targets, Optional.empty());
    }

    private Target ofSum(Direction better, int from, int to) {
        Aim aim = random.nextInt(3) > 0
                ? new Aim.Amount(bound())
                : better == Direction.HIGHER ? new Aim.AtLeast(bound()) : new Aim.AtMost(bound());
        return new Target(year(to), aim, Optional.of(year(from)));
    }

    private FigureOfYear ofYear(int year, int absences) {
        Stage stage = random.nextInt(6) > 0 ? Stage.FINAL : STAGES.get(random.nextInt(STAGES.size()));
        Figure figure = random.nextInt(20) < absences ? absence() : number();
        // Only a count is made on a day within the year.
        Stage possible = stage == Stage.INTERIM && !(figure instanceof Measured) ? Stage.FINAL : stage;
        return new FigureOfYear(year(year), possible, figure, List.of(100L + year));
    }

    private Figure absence() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> new NotConducted();
            case 3 -> new NotDue(NotDue.Cause.RHYTHM);
            case 4 -> new NotMeasured("調査なし");
            case 5 -> new NotReported();
            case 6 -> new Substitute("別の数", BigDecimal.TEN, "件", "理由");
            default -> Measured.of(BigDecimal.TEN, "店舗", Measure.ANNUAL_COUNT);
        };
    }

    Figure number() {
        return Measured.of(BigDecimal.valueOf(random.nextInt(13) - 2L), "件", Measure.ANNUAL_COUNT);
    }

    private BigDecimal bound() {
        return BigDecimal.valueOf(random.nextInt(34) - 3L);
    }

    private static FiscalYear year(int year) {
        return new FiscalYear(FIRST_YEAR + year);
    }
}
