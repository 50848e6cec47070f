package org.ayumi.kernel.status;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.InState;
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
import org.ayumi.kernel.indicator.Trend;
import org.ayumi.kernel.time.FiscalYear;

/** Indicators with a year's value, of every kind, made up from a seed. Small numbers, so that they often meet. */
final class RandomInput {

    private static final List<Stage> STAGES = List.of(Stage.FINAL, Stage.PRELIMINARY, Stage.EXPECTED, Stage.INTERIM);
    static final List<String> STATES = List.of("未策定", "検討中", "策定中", "策定済");
    private static final int FIRST_YEAR = 2018;
    private static final int YEARS = 12;

    private final Random random;

    RandomInput(long seed) {
        random = new Random(seed);
    }

    StatusInput next() {
        boolean counted = random.nextInt(4) > 0;
        Direction better = random.nextBoolean() ? Direction.HIGHER : Direction.LOWER;
        IndicatorDefinition definition = new IndicatorDefinition(
                "指標",
                counted ? Measure.STOCK : Measure.STATE,
                better,
                counted ? "人" : "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                counted ? List.of() : STATES);
        Figure value = random.nextInt(45) == 0 ? notDue() : figure(counted);
        return new StatusInput(
                definition,
                random.nextInt(6) == 0 ? Optional.empty() : Optional.of(new Baseline(startYear(), figure(counted))),
                random.nextInt(12) == 0 ? Targets.noneBecause("見守る") : targets(counted, better),
                year(),
                stage(),
                value,
                List.of(),
                List.of(1L, 2L),
                Restated.NOTHING);
    }

    /** Final as a rule. */
    private Stage stage() {
        return random.nextBoolean() ? Stage.FINAL : STAGES.get(random.nextInt(STAGES.size()));
    }

    private Targets targets(boolean counted, Direction better) {
        List<FiscalYear> years = new ArrayList<>(IntStream.range(FIRST_YEAR, FIRST_YEAR + YEARS)
                .mapToObj(FiscalYear::new)
                .toList());
        int many = 1 + random.nextInt(4);
        return Targets.of(IntStream.range(0, many)
                .mapToObj(place ->
                        new Target(years.remove(random.nextInt(years.size())), counted ? aim(better) : state()))
                .toArray(Target[]::new));
    }

    /** 以上 where more is better and 以下 where less is, as plans have them. */
    private Aim aim(Direction better) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> new Aim.Amount(amount());
            case 3 -> better == Direction.HIGHER ? new Aim.AtLeast(amount()) : new Aim.AtMost(amount());
            case 4 -> {
                BigDecimal from = amount();
                yield new Aim.Range(from, from.add(BigDecimal.valueOf(1 + random.nextInt(6))));
            }
            case 5 -> new Aim.Toward(better == Direction.HIGHER ? Trend.INCREASE : Trend.DECREASE, Optional.empty());
            default ->
                new Aim.Toward(
                        Trend.MAINTAIN,
                        random.nextBoolean() ? Optional.empty() : Optional.of(BigDecimal.valueOf(random.nextInt(4))));
        };
    }

    private Aim state() {
        return new Aim.InState(word());
    }

    private Figure notDue() {
        return new NotDue(random.nextBoolean() ? NotDue.Cause.RHYTHM : NotDue.Cause.ENDED);
    }

    private Figure figure(boolean counted) {
        return switch (random.nextInt(45)) {
            case 0 -> new NotConducted();
            case 1 -> new NotMeasured("調査なし");
            case 2 -> new NotReported();
            case 3 -> new Substitute("別の数", amount(), "人", "理由");
            case 4 -> Measured.of(amount(), "店舗", Measure.STOCK);
            case 5 -> Measured.of(amount(), "人", Measure.CUMULATIVE_COUNT);
            case 6 -> new InState("廃止", Optional.empty());
            default -> counted ? Measured.of(amount(), "人", Measure.STOCK) : new InState(word(), Optional.empty());
        };
    }

    BigDecimal amount() {
        return BigDecimal.valueOf(random.nextInt(41) - 20L).divide(BigDecimal.valueOf(2));
    }

    String word() {
        return STATES.get(random.nextInt(STATES.size()));
    }

    /** Early as a rule, so that there is a way to judge. */
    private FiscalYear startYear() {
        return random.nextInt(5) == 0 ? year() : new FiscalYear(FIRST_YEAR + random.nextInt(3) - 1);
    }

    private FiscalYear year() {
        return new FiscalYear(FIRST_YEAR + random.nextInt(YEARS));
    }
}
