package org.ayumi.kernel.language;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;

/** The sentences of one message bundle in one language. Each room keeps its bundles beside what says them. */
public final class Phrasebook {

    /** No fallback: a missing English sentence must not come out in the server's own language. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** For one thread, as all formats: to be copied. */
    private static final DecimalFormat GROUPED =
            new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));

    private final Locale language;
    private final ResourceBundle bundle;

    /** Reading a pattern costs more than saying it. A format is for one thread, a copy of it is cheap. */
    private final Map<String, MessageFormat> sentences = new ConcurrentHashMap<>();

    private Phrasebook(Locale language, Class<?> neighbour, String name) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                neighbour.getPackageName() + "." + name, language, neighbour.getClassLoader(), NO_FALLBACK);
    }

    /**
     * The Japanese half of a bundle.
     *
     * @param neighbour a class of the package that the bundle lies in
     * @param name of the bundle, without its language: {@code warnings}
     * @throws MissingResourceException where there is none
     */
    public static Phrasebook japanese(Class<?> neighbour, String name) {
        return new Phrasebook(Locale.JAPANESE, neighbour, name);
    }

    /**
     * The English half of a bundle.
     *
     * @param neighbour a class of the package that the bundle lies in
     * @param name of the bundle, without its language: {@code warnings}
     * @throws MissingResourceException where there is none
     */
    public static Phrasebook english(Class<?> neighbour, String name) {
        return new Phrasebook(Locale.ENGLISH, neighbour, name);
    }

    public boolean isJapanese() {
        return language.equals(Locale.JAPANESE);
    }

    /**
     * A sentence.
     *
     * @param arguments are shown as they are: numbers without grouping
     * @throws MissingResourceException for a key that has none
     */
    public String say(String key, Object... arguments) {
        MessageFormat sentence = sentences.computeIfAbsent(key, this::read);
        return ((MessageFormat) sentence.clone())
                .format(Arrays.stream(arguments).map(String::valueOf).toArray());
    }

    private MessageFormat read(String key) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT);
    }

    /** A word that takes no arguments, where there is one. */
    public Optional<String> word(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** What can be said. */
    public Set<String> keys() {
        return Set.copyOf(bundle.keySet());
    }

    /** 令和5年度, FY2023: as the bundle's {@code year} has it. */
    public String year(FiscalYear year) {
        return say("year", year.label(), year.startYear());
    }

    /** 平成27年, 2015 for a calendar year; the others are named as fiscal years are. */
    public String year(FiscalYear year, YearBasis basis) {
        if (basis != YearBasis.CALENDAR) {
            return year(year);
        }
        return isJapanese() ? basis.label(year) : String.valueOf(year.startYear());
    }

    /** 15,000 and 50.0. The same digits in every language, and those that were given. */
    public static String number(BigDecimal amount) {
        DecimalFormat format = (DecimalFormat) GROUPED.clone();
        format.setMinimumFractionDigits(amount.scale());
        return format.format(amount);
    }
}
