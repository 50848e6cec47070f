package org.ayumi.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.ayumi.query.figure.FigureView;
import org.springframework.stereotype.Component;

/** A figure as a clerk reads it: 128件, 未実施, （代替）85.7%. An absence never becomes a number. */
@Component("figures")
public class FigureWords {

    private static final String PATTERN = "#,##0.######";

    private final Bilingual words;

    FigureWords(Bilingual words) {
        this.words = words;
    }

    public String ja(FigureView figure) {
        return text(figure, words.ja("figure." + figure.kind()));
    }

    public String en(FigureView figure) {
        return text(figure, words.en("figure." + figure.kind()));
    }

    public String amount(BigDecimal amount, String unit) {
        return new DecimalFormat(PATTERN, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount) + unit;
    }

    private String text(FigureView figure, String kind) {
        return switch (figure.kind()) {
            case MEASURED -> number(figure);
            case SUBSTITUTE -> kind + " " + figure.label().orElse("") + " " + number(figure);
            case NOT_CONDUCTED, NOT_MEASURED, NOT_REPORTED -> kind;
        };
    }

    private String number(FigureView figure) {
        return amount(figure.amount().orElseThrow(), figure.unit().orElse(""));
    }
}
