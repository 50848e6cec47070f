package org.ayumi.kernel;

import java.util.List;

/**
 * A value that cannot exist in this language: a 13th month, a negative count, a year nobody counted.
 *
 * <p>It carries a message key and arguments instead of a sentence, because sentences are written in two languages where
 * they are shown.
 */
public final class ImpossibleValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    /**
     * @param field the component of the value that is wrong, as it is called in the API, for example {@code amount}
     * @param messageKey key in the message bundles, for example {@code amount.too-large}
     */
    public ImpossibleValue(String field, String messageKey, Object... arguments) {
        super(field + ": " + messageKey + " " + List.of(arguments));
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String field() {
        return field;
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
