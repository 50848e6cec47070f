package org.ayumi.http.problem;

import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import org.ayumi.command.Fault;
import org.ayumi.command.FaultWords;
import org.ayumi.kernel.language.FieldNames;
import org.ayumi.kernel.language.Phrasebook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The sentences of errors, from {@code problems_ja} and {@code problems_en}. */
@Component
public class Wording implements FaultWords {

    private static final Logger LOG = LoggerFactory.getLogger(Wording.class);
    private final Phrasebook japanese = Phrasebook.japanese(Wording.class, "problems");
    private final Phrasebook english = Phrasebook.english(Wording.class, "problems");

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

    /** What a field is called on the clerk's sheet, in its place or anywhere; empty for a field without such a name. */
    String japaneseName(String field) {
        List<String> path = List.of(field.replaceAll("\\[\\d+]", "").split("\\."));
        String last = path.getLast();
        return Optional.of(path)
                .filter(steps -> steps.size() > 1)
                .flatMap(steps -> FieldNames.JAPANESE.of(steps.get(steps.size() - 2) + "." + last))
                .or(() -> FieldNames.JAPANESE.of(last))
                .orElse("");
    }

    private static String format(Phrasebook language, String key, List<Object> arguments) {
        try {
            return language.say(key, arguments.toArray());
        } catch (MissingResourceException e) {
            // An error without its sentence is still that error; the test of the bundles finds the missing key.
            LOG.error("no wording for {}", key);
            return key;
        }
    }
}
