package org.ayumi.access.personal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ayumi.access.security.CurrentRole;
import org.ayumi.kernel.PersonalText;
import org.ayumi.query.initiative.PersonalReading;
import org.ayumi.query.initiative.PersonalTextReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Opens texts for the query side with the keys that are there at that very moment. */
@Component
class OpenedTexts implements PersonalTextReader {

    private static final Logger LOG = LoggerFactory.getLogger(OpenedTexts.class);

    private final TextKeys keys;
    private final CurrentRole role;

    OpenedTexts(TextKeys keys, CurrentRole role) {
        this.keys = keys;
        this.role = role;
    }

    @Override
    public boolean isAllowed() {
        return role.readsPersonalTexts();
    }

    @Override
    public Map<String, PersonalReading> read(Collection<PersonalText> texts) {
        Map<String, Optional<TextKeys.TextKey>> found =
                keys.find(texts.stream().map(PersonalText::keyId).toList());
        Map<String, PersonalReading> readings = new HashMap<>();
        for (PersonalText text : texts) {
            Optional<TextKeys.TextKey> key = found.get(text.keyId());
            readings.put(text.keyId(), key == null ? missing(text) : reading(text, key));
        }
        return readings;
    }

    private static PersonalReading reading(PersonalText text, Optional<TextKeys.TextKey> key) {
        return key.isEmpty()
                ? new PersonalReading.Erased()
                : TextCipher.open(key.get().secret(), text)
                        .<PersonalReading>map(PersonalReading.Opened::new)
                        .orElseGet(() -> missing(text));
    }

    private static PersonalReading missing(PersonalText text) {
        LOG.error("key {} of a personal text is not there, or does not fit, and nobody destroyed it", text.keyId());
        return new PersonalReading.KeyMissing();
    }
}
