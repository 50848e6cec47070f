package org.ayumi.command;

import java.util.List;

/**
 * Something that was accepted, and is worth a second look.
 *
 * @param field path in the request body
 * @param code stable key for programs, and of its sentence in two languages
 */
public record Warning(String field, String code, List<Object> arguments) {

    public Warning {
        arguments = List.copyOf(arguments);
    }

    public static Warning at(String field, String code, Object... arguments) {
        return new Warning(field, code, List.of(arguments));
    }

    /** With arguments that are read back from JSON as they were written. */
    public Warning asTexts() {
        return new Warning(
                field, code, arguments.stream().<Object>map(String::valueOf).toList());
    }
}
