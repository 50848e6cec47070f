package org.ayumi.kernel.time;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.kernel.Folding;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;

/** How fiscal years are written in Japan. java.time knows neither 元年 nor the fiscal year. */
final class FiscalYearNotation {

    private static final Pattern WESTERN = Pattern.compile("(\\d{4})\\s*(?:年度?)?");
    private static final Pattern ERA = Pattern.compile("(令和|平成|昭和|[RHS])\\s*(元|\\d{1,3})\\s*(?:年度?)?");
    private static final int LONGEST = 16;

    private enum Era {
        REIWA("令和", 'R', 2019),
        HEISEI("平成", 'H', 1989),
        SHOWA("昭和", 'S', 1926);

        private final String name;
        private final char letter;
        private final int first;

        Era(String name, char letter, int first) {
            this.name = name;
            this.letter = letter;
            this.first = first;
        }

        static Era of(int year) {
            return year >= REIWA.first ? REIWA : year >= HEISEI.first ? HEISEI : SHOWA;
        }

        static Era named(String prefix) {
            for (Era era : values()) {
                if (era.name.equals(prefix) || prefix.equals(String.valueOf(era.letter))) {
                    return era;
                }
            }
            throw new IllegalStateException(prefix);
        }
    }

    private FiscalYearNotation() {}

    static FiscalYear parse(String text) {
        if (text.length() > LONGEST) {
            throw unreadable(text);
        }
        String plain = Folding.fold(text).toUpperCase(Locale.ROOT);
        Matcher western = WESTERN.matcher(plain);
        if (western.matches()) {
            return new FiscalYear(Integer.parseInt(western.group(1)));
        }
        Matcher era = ERA.matcher(plain);
        if (era.matches()) {
            return fromEra(text, Era.named(era.group(1)), era.group(2));
        }
        throw unreadable(text);
    }

    /** 平成32年度 is read as 令和2年度: plans adopted before the change of era print it. */
    private static FiscalYear fromEra(String text, Era era, String number) {
        int year = number.equals("元") ? 1 : Integer.parseInt(number);
        if (year == 0) {
            throw unreadable(text);
        }
        return new FiscalYear(era.first + year - 1);
    }

    static String label(int startYear) {
        return calendarLabel(startYear) + "度";
    }

    static String calendarLabel(int year) {
        Era era = Era.of(year);
        int ofEra = year - era.first + 1;
        return era.name + (ofEra == 1 ? "元" : String.valueOf(ofEra)) + "年";
    }

    static String shortLabel(int startYear) {
        Era era = Era.of(startYear);
        return era.letter + String.valueOf(startYear - era.first + 1);
    }

    private static ImpossibleValue unreadable(String text) {
        return new ImpossibleValue("fiscalYear", "fiscal-year.unreadable", Text.excerpt(text, LONGEST));
    }
}
