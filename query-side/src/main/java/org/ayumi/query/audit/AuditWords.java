package org.ayumi.query.audit;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;
import org.ayumi.kernel.initiative.InitiativeNumber;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.query.support.CityHallTime;

/** The words of the audit trail in one language. */
final class AuditWords {

    static final AuditWords JAPANESE = new AuditWords(Locale.JAPANESE);
    static final AuditWords ENGLISH = new AuditWords(Locale.ENGLISH);

    private static final int LONGEST_QUOTE = 120;

    private final Locale locale;
    private final ResourceBundle bundle;

    private AuditWords(Locale locale) {
        this.locale = locale;
        // No fallback: a missing English sentence must not come out in the server's own language.
        this.bundle = ResourceBundle.getBundle(
                "org.ayumi.query.audit.audit",
                locale,
                AuditWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String say(String key, String... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    String join(Collection<String> parts) {
        return parts.isEmpty() ? say("none") : parts.stream().collect(joining(bundle.getString("list.separator")));
    }

    String arrow(String before, String after) {
        return before + " → " + after;
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

    /** In Japanese by the Japanese calendar. */
    String day(LocalDate day) {
        return locale.equals(Locale.JAPANESE) ? CityHallTime.day(day) : day.toString();
    }

    String moment(Instant moment) {
        CityHallTime time = CityHallTime.of(moment);
        return locale.equals(Locale.JAPANESE) ? time.told() : time.plain();
    }

    /** A free text, on one line and shortened where it would bury the sentence. */
    String quote(String text) {
        return Text.excerpt(text.replaceAll("\\s+", " "), LONGEST_QUOTE);
    }

    /** What a constant of the language is called; as it is when it has no word. */
    String constant(String name) {
        return has("constant." + name) ? bundle.getString("constant." + name) : name;
    }

    /** The city's own number, which people know, in place of the id. */
    String initiative(String id) {
        try {
            return InitiativeNumber.parse(id.substring(id.indexOf('.') + 1)).printed();
        } catch (ImpossibleValue e) {
            return id;
        }
    }
}
