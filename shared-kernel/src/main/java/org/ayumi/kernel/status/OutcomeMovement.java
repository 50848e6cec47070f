package org.ayumi.kernel.status;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Conversion;
import org.ayumi.kernel.indicator.Definitions;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.indicator.Trend;
import org.ayumi.kernel.time.FiscalYear;

/**
 * Compares the figure of a year with the last one before it. Absences, other numbers and numbers of a definition that nothing
 * relates to that of the year are compared with nothing; that is told, and is no standstill.
 *
 * @param terms of the indicator
 * @param baseline as a figure of its year; empty where the plan states none
 * @param value what stands for the year
 * @param others what stands for other years
 */
public record OutcomeMovement(
        Terms terms, Optional<FigureOfYear> baseline, Targets targets, FigureOfYear value, List<FigureOfYear> others) {

    private static final Set<Stage> SETTLED = EnumSet.of(Stage.FINAL, Stage.PRELIMINARY);

    public OutcomeMovement {
        others = List.copyOf(others);
    }

    /** A figure of before, and the definition under which it was counted. */
    private record Earlier(FigureOfYear of, int term) {}

    /** What can be said. */
    public Movement movement() {
        Optional<Movement.Why> unfit = unfit();
        if (unfit.isPresent()) {
            return new MovementWords(this).cannot(unfit.get());
        }
        List<Earlier> earlier = earlier();
        if (earlier.isEmpty()) {
            return new MovementWords(this).cannot(Movement.Why.NOTHING_BEFORE);
        }
        return earlier.stream()
                .flatMap(before -> restated(before).stream()
                        .map(figure -> new FigureOfYear(
                                before.of().year(),
                                before.of().stage(),
                                figure,
                                before.of().positions())))
                .findFirst()
                .map(this::comparedWith)
                .orElseGet(() -> new MovementWords(this).cannot(Movement.Why.DEFINITION_CHANGED));
    }

    IndicatorDefinition definition() {
        return definitions().in(value.year());
    }

    private Definitions definitions() {
        return terms.definitions();
    }

    private Optional<Movement.Why> unfit() {
        Optional<Reason> reason = Comparability.ofValue(value.figure(), definition());
        if (reason.isPresent()) {
            return Optional.of(
                    reason.get().isAboutAnotherNumber() ? Movement.Why.ANOTHER_NUMBER : Movement.Why.NO_FIGURE);
        }
        return SETTLED.contains(value.stage()) ? Optional.empty() : Optional.of(Movement.Why.NOT_SETTLED);
    }

    /** The indicator's own figures of before, the latest first. A report on the baseline's year stands before the baseline. */
    private List<Earlier> earlier() {
        List<Earlier> reported = others.stream()
                .filter(other -> SETTLED.contains(other.stage()))
                .map(other -> new Earlier(other, definitions().termOf(other.year())))
                .filter(this::isOwn)
                .toList();
        Stream<Earlier> start = baseline.stream()
                .map(figure -> new Earlier(figure, terms.baselineTerm()))
                .filter(this::isOwn)
                .filter(figure -> reported.stream()
                        .noneMatch(other -> other.of().year().equals(figure.of().year())));
        return Stream.concat(reported.stream(), start)
                .filter(figure -> value.year().isAfter(figure.of().year()))
                .sorted(Comparator.comparing((Earlier figure) -> figure.of().year())
                        .reversed())
                .toList();
    }

    private boolean isOwn(Earlier figure) {
        return Comparability.ofValue(figure.of().figure(), definitions().ofTerm(figure.term()))
                .isEmpty();
    }

    /** In the terms of the year; empty where nothing relates them. */
    private Optional<Figure> restated(Earlier before) {
        Optional<Conversion> conversion =
                definitions().conversion(before.term(), definitions().termOf(value.year()));
        return conversion.flatMap(by -> switch (before.of().figure()) {
            case Measured it ->
                Optional.<Figure>of(Measured.of(
                                by.of(it.amount()),
                                definition().unit(),
                                definition().measure()))
                        .filter(figure -> value.figure() instanceof Measured);
            case InState it ->
                Optional.<Figure>of(it)
                        .filter(figure -> value.figure() instanceof InState)
                        .filter(figure -> definition().placeOf(it.state()).isPresent());
            default -> Optional.empty();
        });
    }

    private Movement comparedWith(FigureOfYear before) {
        Movement.Moved moved = moved(order(value.figure()).compareTo(order(before.figure())));
        return moved.isUnmoved() && isMeantToStay()
                ? new MovementWords(this).cannot(Movement.Why.MEANT_TO_STAY, before)
                : new MovementWords(this).compared(moved, before);
    }

    private Movement.Moved moved(int sign) {
        if (sign == 0) {
            return Movement.Moved.SAME;
        }
        return (sign > 0) == (definition().better() == Direction.HIGHER) ? Movement.Moved.BETTER : Movement.Moved.WORSE;
    }

    /** A number, or the place of a state. */
    private BigDecimal order(Figure figure) {
        return switch (figure) {
            case Measured it -> it.amount();
            case InState it -> {
                OptionalInt place = definition().placeOf(it.state());
                yield BigDecimal.valueOf(place.orElseThrow());
            }
            default -> throw new IllegalStateException(figure + " was found comparable");
        };
    }

    private boolean isMeantToStay() {
        FiscalYear year = value.year();
        return targets.ofSingleYears()
                .flatMap(some -> some.in(year).or(() -> some.after(year)).or(some::last))
                .map(Target::aim)
                .filter(aim -> aim instanceof Aim.Range
                        || (aim instanceof Aim.Toward toward && toward.direction() == Trend.MAINTAIN))
                .isPresent();
    }
}
