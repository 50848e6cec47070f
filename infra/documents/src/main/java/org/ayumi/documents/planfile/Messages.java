package org.ayumi.documents.planfile;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of errors, from one bundle a language. */
final class Messages {

    static final String BUNDLE = "org.ayumi.documents.planfile.errors";

    /** Without it a server that runs in Japanese would answer English readers in Japanese. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Messages() {}

    static String text(Locale locale, String key, List<String> arguments) {
        ResourceBundle bundle = bundle(locale);
        // A key that the kernel got later still says something.
        String pattern = bundle.containsKey(key) ? bundle.getString(key) : key;
        return new MessageFormat(pattern, locale).format(arguments.toArray());
    }

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getClassLoader(), NO_FALLBACK);
    }
}
