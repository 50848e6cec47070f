package org.ayumi.kernel.language;

import java.util.Optional;
import java.util.Set;

/** What a field is called on the clerk's sheet: the same in an error, in the audit trail and on a page. */
public final class FieldNames {

    public static final FieldNames JAPANESE = new FieldNames(Phrasebook.japanese(FieldNames.class, "fields"));
    public static final FieldNames ENGLISH = new FieldNames(Phrasebook.english(FieldNames.class, "fields"));

    private final Phrasebook names;

    private FieldNames(Phrasebook names) {
        this.names = names;
    }

    /**
     * The name of a field, where it has one.
     *
     * @param field as the API writes it, without the path before it: {@code heldOn}
     */
    public Optional<String> of(String field) {
        return names.word(field);
    }

    /** Every field that has a name. */
    public Set<String> fields() {
        return names.keys();
    }
}
