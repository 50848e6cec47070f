package org.ayumi.command;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.ayumi.command.personal.ConfidentialText;
import org.ayumi.command.personal.PersonalTexts;
import org.ayumi.kernel.PersonalText;

/** Seals by counting: the first text is sealed under key-1. */
public final class FakePersonalTexts implements PersonalTexts {

    private final List<String> sealed = new ArrayList<>();
    private final List<String> destroyed = new ArrayList<>();
    private final List<String> finished = new ArrayList<>();

    @Override
    public PersonalText seal(ConfidentialText text) {
        sealed.add(text.text());
        return sealed(sealed.size());
    }

    /** What comes of the text that is sealed as the first, the second … */
    public static PersonalText sealed(int number) {
        String cipher = Base64.getEncoder().encodeToString(("sealed " + number).getBytes(StandardCharsets.UTF_8));
        return new PersonalText("key-" + number, cipher);
    }

    @Override
    public void destroy(PersonalText text) {
        destroyed.add(text.keyId());
    }

    @Override
    public void finishErasures() {
        finished.addAll(destroyed);
    }

    @Override
    public boolean maySeal(String keyId, ConfidentialText text) {
        return true;
    }

    /** Keys of which no file keeps anything. */
    public List<String> finishedKeys() {
        return List.copyOf(finished);
    }

    public List<String> sealedTexts() {
        return List.copyOf(sealed);
    }

    public List<String> destroyedKeys() {
        return List.copyOf(destroyed);
    }
}
