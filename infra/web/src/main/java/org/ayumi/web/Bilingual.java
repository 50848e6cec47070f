package org.ayumi.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words in both languages, for templates: {@code words.ja('status.ACHIEVED')}. */
@Component("words")
public class Bilingual {

    private final MessageSource messages;

    Bilingual(MessageSource messages) {
        this.messages = messages;
    }

    public String ja(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.JAPANESE);
    }

    public String en(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }
}
