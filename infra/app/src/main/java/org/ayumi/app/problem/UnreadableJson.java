package org.ayumi.app.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.command.Fault;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where a JSON body cannot be read: the field when there is one, else line and column. */
final class UnreadableJson {

    private static final int LONGEST_ECHO = 60;

    private UnreadableJson() {}

    static Fault fault(HttpMessageNotReadableException failure) {
        if (failure.getCause() instanceof JacksonException json) {
            return fault(json);
        }
        return Fault.at("body", "json.missing");
    }

    private static Fault fault(JacksonException failure) {
        String field = path(failure.getPath());
        if (failure instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds() == null
                    ? ""
                    : unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "));
            return Fault.at(field, "json.unknown-field", known);
        }
        if (failure instanceof InvalidFormatException invalid && invalid.getTargetType() != null) {
            String expected = invalid.getTargetType().isEnum()
                    ? List.of(invalid.getTargetType().getEnumConstants()).toString()
                    : invalid.getTargetType().getSimpleName();
            return Fault.at(field, "json.wrong-value", echo(invalid.getValue()), expected);
        }
        if (failure instanceof DatabindException && !field.isEmpty()) {
            return Fault.at(field, "json.wrong-type");
        }
        TokenStreamLocation location = failure.getLocation();
        return location == null
                ? Fault.at(field.isEmpty() ? "body" : field, "json.unreadable", "?", "?")
                : Fault.at(
                        field.isEmpty() ? "body" : field,
                        "json.unreadable",
                        location.getLineNr(),
                        location.getColumnNr());
    }

    /** value.amount, counts[0].label. */
    private static String path(List<JacksonException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference reference : references) {
            if (reference.getPropertyName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String echo(Object value) {
        String text = String.valueOf(value);
        return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
    }
}
