package org.ayumi.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ayumi.kernel.time.CityHallTime;
import org.ayumi.query.figure.FigureView;
import org.ayumi.query.figure.SumView;
import org.springframework.stereotype.Component;

/** A figure as a clerk reads it: 128件, 未実施, （代替）85.7%. An absence never becomes a number. */
@Component("figures")
public class FigureWords {

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

    /** 15,000件 and 50.0%: with the digits that were given. */
    public String amount(BigDecimal amount, String unit) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(amount.scale());
        return format.format(amount) + unit;
    }

    /** 令和4年度からの累計 107件. */
    public String sumJa(SumView sum) {
        return sum(sum, words::ja, sum.fromFiscalYearLabel());
    }

    public String sumEn(SumView sum) {
        return sum(sum, words::en, "FY" + sum.fromFiscalYear());
    }

    private String sum(SumView sum, BiFunction<String, Object[], String> say, String from) {
        String told = say.apply("sum", new Object[] {from, amount(sum.amount(), sum.unit())});
        return sum.complete() ? told : told + " " + say.apply("sum.incomplete", new Object[0]);
    }

    /** What stands behind a figure, each in a word of its own: the day it is of, another way of counting, the survey. */
    public List<String> detailsJa(FigureView figure) {
        return details(figure, words::ja, CityHallTime::day);
    }

    public List<String> detailsEn(FigureView figure) {
        return details(figure, words::en, LocalDate::toString);
    }

    private static List<String> details(
            FigureView figure, BiFunction<String, Object[], String> say, Function<LocalDate, String> day) {
        return Stream.of(
                        figure.asOf().map(date -> say.apply("detail.as-of", new Object[] {day.apply(date)})),
                        figure.basis().map(basis -> say.apply("measure." + basis, new Object[0])),
                        figure.survey().map(survey -> say.apply("detail.survey", new Object[] {survey})))
                .flatMap(Optional::stream)
                .toList();
    }

    /** 令和7年3月31日 10:02:03（2025-03-31 10:02:03 +09:00）. */
    public String moment(Instant moment) {
        return CityHallTime.of(moment).told();
    }

    private String text(FigureView figure, String kind) {
        return switch (figure.kind()) {
            case MEASURED -> number(figure);
            case SUBSTITUTE -> kind + " " + figure.label().orElse("") + " " + number(figure);
            case STATE -> figure.state().orElse("");
            case NOT_CONDUCTED, NOT_MEASURED, NOT_DUE, NOT_REPORTED -> kind;
        };
    }

    private String number(FigureView figure) {
        return amount(figure.amount().orElseThrow(), figure.unit().orElse(""));
    }
}
