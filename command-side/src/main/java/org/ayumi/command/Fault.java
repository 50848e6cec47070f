package org.ayumi.command;

import java.util.List;
import org.ayumi.kernel.ImpossibleValue;

/**
 * One thing that is wrong with a request.
 *
 * @param field path in the request body ({@code value.amount}), or the name of a header or parameter
 */
public record Fault(String field, String messageKey, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault at(String field, String messageKey, Object... arguments) {
        return new Fault(field, messageKey, List.of(arguments));
    }

    static Fault of(ImpossibleValue value, String prefix) {
        String field = prefix.isEmpty() || value.field().equals(prefix) || prefix.endsWith("." + value.field())
                ? (prefix.isEmpty() ? value.field() : prefix)
                : prefix + "." + value.field();
        return new Fault(field, value.messageKey(), value.arguments());
    }
}
