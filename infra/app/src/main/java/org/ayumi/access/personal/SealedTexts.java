package org.ayumi.access.personal;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ayumi.command.personal.ConfidentialText;
import org.ayumi.command.personal.PersonalTexts;
import org.ayumi.kernel.PersonalText;
import org.springframework.stereotype.Component;

/** Seals texts for the command side, each under a new key. */
@Component
class SealedTexts implements PersonalTexts {

    private final TextKeys keys;
    private final ErasureFinisher finisher;

    SealedTexts(TextKeys keys, ErasureFinisher finisher) {
        this.keys = keys;
        this.finisher = finisher;
    }

    @Override
    public PersonalText seal(ConfidentialText text) {
        String keyId = UUID.randomUUID().toString();
        byte[] secret = TextCipher.newSecret();
        keys.keep(keyId, new TextKeys.TextKey(secret, TextCipher.proof(secret, text.text())));
        return TextCipher.seal(secret, keyId, text.text());
    }

    @Override
    public void destroy(PersonalText text) {
        keys.destroy(text.keyId());
    }

    @Override
    public void finishErasures() {
        finisher.finishNow();
    }

    @Override
    public boolean maySeal(String keyId, ConfidentialText text) {
        return keys.find(Set.of(keyId)).getOrDefault(keyId, Optional.empty()).stream()
                .allMatch(key -> TextCipher.proves(key.proof(), key.secret(), text.text()));
    }
}
