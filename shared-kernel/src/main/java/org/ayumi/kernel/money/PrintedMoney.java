package org.ayumi.kernel.money;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;

/** Money as a paper prints it: 12,400千円, １２，４００千円. */
public final class PrintedMoney {

    private static final Pattern FORM =
            Pattern.compile("(-?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,40})(?:\\.\\d{1,40})?)\\s*(\\D*)");

    private static final int EXCERPT = 40;

    private PrintedMoney() {}

    /**
     * Reads an amount with its unit.
     *
     * @throws ImpossibleValue that names the field
     */
    public static Money read(String field, String printed) {
        Matcher form = form(field, printed);
        return new Money(number(form), unit(form).orElseThrow(() -> unreadable(field, printed)));
    }

    /**
     * Reads うち国庫 4,000: an amount in a unit that is known from elsewhere, and may be printed again.
     *
     * @throws ImpossibleValue that names the field
     */
    public static Money read(String field, String printed, MoneyUnit known) {
        Matcher form = form(field, printed);
        if (!form.group(2).isEmpty() && !unit(form).equals(Optional.of(known))) {
            throw new ImpossibleValue(field, "money.other-unit", Text.excerpt(printed, EXCERPT), known.label());
        }
        return new Money(number(form), known);
    }

    private static Matcher form(String field, String printed) {
        Matcher form =
                FORM.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC).strip());
        if (!form.matches()) {
            throw unreadable(field, printed);
        }
        return form;
    }

    private static BigDecimal number(Matcher form) {
        return new BigDecimal(form.group(1).replace(",", ""));
    }

    private static Optional<MoneyUnit> unit(Matcher form) {
        return MoneyUnit.printed(form.group(2));
    }

    private static ImpossibleValue unreadable(String field, String printed) {
        return new ImpossibleValue(field, "money.unreadable", Text.excerpt(printed, EXCERPT));
    }
}
