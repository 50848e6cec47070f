package org.ayumi.kernel;

import java.util.regex.Pattern;

/**
 * A text about a person, encrypted under a key of its own. Who destroys the key has erased the text, and no stored byte
 * has changed.
 *
 * @param keyId names the key; it says nothing of the text
 * @param ciphertext base64
 */
public record PersonalText(String keyId, String ciphertext) {

    private static final Pattern BASE64 =
            Pattern.compile("(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public PersonalText {
        keyId = Text.line("keyId", keyId);
        if (!BASE64.matcher(ciphertext).matches()) {
            throw new ImpossibleValue("ciphertext", "personal-text.no-ciphertext");
        }
    }
}
