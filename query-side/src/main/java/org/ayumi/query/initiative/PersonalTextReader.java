package org.ayumi.query.initiative;

import java.util.Collection;
import java.util.Map;
import org.ayumi.kernel.PersonalText;

/** Opens texts about persons, for those who may read them. */
public interface PersonalTextReader {

    /** Whether whoever asks may know of such texts at all. */
    boolean isAllowed();

    /** Of each text, by the id of its key, what there is to read now. */
    Map<String, PersonalReading> read(Collection<PersonalText> texts);
}
