package org.ayumi.http.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.ayumi.command.Fault;
import org.ayumi.command.FaultWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The sentences of errors, from {@code problems_ja} and {@code problems_en}. */
@Component
public class Wording implements FaultWords {

    private static final Logger LOG = LoggerFactory.getLogger(Wording.class);
    private static final String BUNDLE = "org.ayumi.http.problem.problems";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle japanese = ResourceBundle.getBundle(BUNDLE, Locale.JAPANESE, NO_FALLBACK);
    private final ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, NO_FALLBACK);

    @Override
    public String japanese(Fault fault) {
        return japanese(fault.messageKey(), fault.arguments());
    }

    @Override
    public String english(Fault fault) {
        return english(fault.messageKey(), fault.arguments());
    }

    String japanese(String key, List<Object> arguments) {
        return format(japanese, key, arguments);
    }

    String english(String key, List<Object> arguments) {
        return format(english, key, arguments);
    }

    /** What a field is called on the clerk's sheet; empty for a field without such a name. */
    String japaneseName(String field) {
        String last = field.substring(field.lastIndexOf('.') + 1).replaceAll("\\[\\d+]$", "");
        return japanese.containsKey("field." + last + ".name") ? japanese.getString("field." + last + ".name") : "";
    }

    private static String format(ResourceBundle bundle, String key, List<Object> arguments) {
        Object[] texts = arguments.stream().map(String::valueOf).toArray();
        try {
            return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
        } catch (MissingResourceException e) {
            // An error without its sentence is still that error; the test of the bundles finds the missing key.
            LOG.error("no wording for {}", key);
            return key;
        }
    }
}
