package org.ayumi.ledger.seal;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What sealing says to operators: Japanese, a slash, English. */
public final class SealingWords {

    static final String BUNDLE = "org.ayumi.ledger.seal.sealing";

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private SealingWords() {}

    /** A sentence by its key; numbers are written without grouping. */
    public static String of(String key, Object... arguments) {
        return of(key, Locale.JAPANESE, arguments) + " / " + of(key, Locale.ENGLISH, arguments);
    }

    private static String of(String key, Locale locale, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, locale, SealingWords.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
        return new MessageFormat(pattern, locale)
                .format(Arrays.stream(arguments).map(String::valueOf).toArray());
    }
}
