package org.ayumi.kernel.status;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Stage;

/** Puts into words how an outcome moved, or why that cannot be said. */
record MovementWords(OutcomeMovement asked) {

    Movement compared(Movement.Moved moved, FigureOfYear before) {
        return said(
                moved,
                Optional.empty(),
                before.positions(),
                words -> words.say(
                        "moved." + moved.name(),
                        year(words, asked.value()),
                        figure(words, asked.value()),
                        year(words, before),
                        figure(words, before),
                        difference(words, before),
                        words.say("moved.better." + asked.definition().better().name())));
    }

    Movement cannot(Movement.Why why) {
        return said(
                Movement.Moved.CANNOT_BE_SAID,
                Optional.of(why),
                List.of(),
                words -> words.say(
                        "moved.cannot." + why.name(), year(words, asked.value()), figure(words, asked.value())));
    }

    Movement cannot(Movement.Why why, FigureOfYear before) {
        return said(
                Movement.Moved.CANNOT_BE_SAID,
                Optional.of(why),
                before.positions(),
                words -> words.say(
                        "moved.cannot." + why.name(),
                        year(words, asked.value()),
                        figure(words, asked.value()),
                        year(words, before),
                        figure(words, before)));
    }

    private Movement said(
            Movement.Moved moved,
            Optional<Movement.Why> why,
            List<Long> before,
            Function<ArithmeticWords, String> sentence) {
        return new Movement(
                moved,
                why,
                sentence.apply(ArithmeticWords.JAPANESE),
                sentence.apply(ArithmeticWords.ENGLISH),
                Stream.concat(before.stream(), asked.value().positions().stream())
                        .toList());
    }

    private String year(ArithmeticWords words, FigureOfYear of) {
        return words.year(of.year(), asked.definition().yearBasis());
    }

    private static String figure(ArithmeticWords words, FigureOfYear of) {
        String figure = words.figure(of.figure());
        return of.stage() == Stage.FINAL
                ? figure
                : words.say("staged." + of.stage().name(), figure);
    }

    /** Nothing of states. */
    private String difference(ArithmeticWords words, FigureOfYear before) {
        if (!(asked.value().figure() instanceof Measured now) || !(before.figure() instanceof Measured then)) {
            return "";
        }
        BigDecimal difference = now.amount().subtract(then.amount());
        return words.say(
                "moved.difference",
                words.number(now.amount()),
                words.operand(then.amount()),
                words.amount(difference, now.unit()));
    }
}
