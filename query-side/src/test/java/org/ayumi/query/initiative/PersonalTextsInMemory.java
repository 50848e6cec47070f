package org.ayumi.query.initiative;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.kernel.PersonalText;

/** Texts by their key, and what became of it. */
public final class PersonalTextsInMemory implements PersonalTextReader {

    private final Map<String, PersonalReading> readings = new HashMap<>();
    private boolean allowed = true;

    PersonalTextsInMemory holds(String keyId, PersonalReading reading) {
        readings.put(keyId, reading);
        return this;
    }

    PersonalTextsInMemory forbidden() {
        allowed = false;
        return this;
    }

    @Override
    public boolean isAllowed() {
        return allowed;
    }

    @Override
    public Map<String, PersonalReading> read(Collection<PersonalText> texts) {
        return texts.stream()
                .map(PersonalText::keyId)
                .filter(readings::containsKey)
                .collect(Collectors.toMap(keyId -> keyId, readings::get));
    }
}
