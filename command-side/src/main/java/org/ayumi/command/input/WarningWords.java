package org.ayumi.command.input;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ayumi.command.Warning;

/** The sentences of warnings, from {@code warnings_ja} and {@code warnings_en}. */
final class WarningWords {

    private static final String BUNDLE = "org.ayumi.command.input.warnings";

    /** No fallback: a missing English sentence must not come out in the server's own language. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private WarningWords() {}

    static String in(Locale locale, Warning warning) {
        String pattern = bundle(locale).getString(warning.code());
        return new MessageFormat(pattern, Locale.ROOT)
                .format(warning.arguments().stream().map(String::valueOf).toArray());
    }

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, WarningWords.class.getClassLoader(), NO_FALLBACK);
    }
}
