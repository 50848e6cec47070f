package org.ayumi.command.personal;

import org.ayumi.kernel.PersonalText;

/** Seals texts about persons, each under a key of its own, and destroys keys. */
public interface PersonalTexts {

    /** Encrypts a text under a new key, which is stored in the current transaction: with its event or not at all. */
    PersonalText seal(ConfidentialText text);

    /** Destroys the key in the current transaction. */
    void destroy(PersonalText text);

    /** Makes sure that no file of the database keeps a key whose destruction is committed; what fails is tried again. */
    void finishErasures();

    /** Whether that key sealed this very text. Once it is destroyed nobody can tell any more, and it might be. */
    boolean maySeal(String keyId, ConfidentialText text);
}
