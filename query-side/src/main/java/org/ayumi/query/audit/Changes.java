package org.ayumi.query.audit;

import java.util.List;

/** The fields in which two versions of something differ, as a sentence has them. */
record Changes(AuditWords words, EventForm form) {

    String between(Object previous, Object current) {
        List<String> differences = JsonDifference.between(form.of(previous), form.of(current)).stream()
                .map(change -> new ChangeWords(words, change).all())
                .toList();
        return differences.isEmpty()
                ? words.say("unchanged")
                : String.join(words.say("sentence.separator"), differences);
    }
}
