package org.ayumi.query.status;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.time.FiscalYear;

/** The words of a calculation in one language. */
final class Words {

    static final Words JAPANESE = new Words(Locale.JAPANESE);
    static final Words ENGLISH = new Words(Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        // No fallback: a missing English sentence must not come out in the server's own language.
        this.bundle = ResourceBundle.getBundle(
                "org.ayumi.query.status.arithmetic",
                locale,
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String say(String key, String... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    String year(FiscalYear year) {
        return say("year", year.label(), String.valueOf(year.startYear()));
    }

    /** 15,000 and 50.0. The same digits in every language, and those that were given. */
    String number(BigDecimal amount) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(amount.scale());
        return format.format(amount);
    }

    String amount(BigDecimal amount, String unit) {
        return number(amount) + unit;
    }

    String measure(Measure measure) {
        return bundle.getString("measure." + measure.name());
    }

    /** The number with its unit, or the word for there being none. */
    String figure(Figure figure) {
        return switch (figure) {
            case Measured it -> amount(it.amount(), it.unit());
            case Substitute it -> say("figure.SUBSTITUTE", it.label(), amount(it.amount(), it.unit()));
            default -> bundle.getString("figure." + figure.kind().name());
        };
    }
}
