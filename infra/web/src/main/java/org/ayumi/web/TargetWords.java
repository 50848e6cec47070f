package org.ayumi.web;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.ayumi.query.figure.TargetView;
import org.ayumi.query.figure.TargetsView;
import org.springframework.stereotype.Component;

/** A target as a clerk reads it: 150件, 98%以上, 50〜55%, 増加, 設置, 令和4年度からの累計 300件, 目標なし（推移を見守る）. */
@Component("targets")
public class TargetWords {

    private final Bilingual words;
    private final FigureWords figures;

    TargetWords(Bilingual words, FigureWords figures) {
        this.words = words;
        this.figures = figures;
    }

    public String ja(TargetView target) {
        return whole(target, words::ja, target.sumFromLabel());
    }

    public String en(TargetView target) {
        return whole(target, words::en, target.sumFrom().map(year -> "FY" + year));
    }

    private String whole(
            TargetView target, BiFunction<String, Object[], String> say, Optional<String> firstYearOfTheSum) {
        String text = text(target, say);
        return firstYearOfTheSum
                .map(year -> say.apply("target.sum", new Object[] {year, text}))
                .orElse(text);
    }

    /** All years: 令和4年度 380件、令和8年度 350件. */
    public String allJa(TargetsView targets) {
        return targets.targets().isEmpty()
                ? ja(targets.target())
                : targets.targets().stream()
                        .map(target -> target.fiscalYearLabel().orElse("") + " " + ja(target))
                        .collect(Collectors.joining("、"));
    }

    private String text(TargetView target, BiFunction<String, Object[], String> say) {
        String key = "target." + target.kind();
        return switch (target.kind()) {
            case AMOUNT -> amount(target, target.amount());
            case AT_LEAST, AT_MOST -> say.apply(key, new Object[] {amount(target, target.amount())});
            case RANGE ->
                say.apply(
                        key,
                        new Object[] {figures.amount(target.from().orElseThrow(), ""), amount(target, target.to())});
            case DIRECTION -> direction(target, say);
            case STATE -> target.state().orElse("");
            case NONE -> say.apply(key, new Object[] {target.reason().orElse("")});
        };
    }

    private String direction(TargetView target, BiFunction<String, Object[], String> say) {
        String direction = say.apply("target." + target.direction().orElseThrow(), new Object[0]);
        return target.tolerance().isEmpty()
                ? direction
                : say.apply("target.tolerance", new Object[] {direction, amount(target, target.tolerance())});
    }

    private String amount(TargetView target, Optional<BigDecimal> amount) {
        return figures.amount(amount.orElseThrow(), target.unit().orElse(""));
    }
}
