package org.ayumi.http.problem;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ayumi.command.Fault;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where a JSON body cannot be read: the field when there is one, else line and column. */
final class UnreadableJson {

    private static final int LONGEST_ECHO = 60;
    private static final Pattern TWICE = Pattern.compile("^Duplicate Object property \"(.*)\"");

    private UnreadableJson() {}

    static Fault fault(HttpMessageNotReadableException failure) {
        if (failure.getCause() instanceof JacksonException json) {
            return fault(json);
        }
        return Fault.at("body", "json.missing");
    }

    private static Fault fault(JacksonException failure) {
        String named = path(failure.getPath());
        String field = named.isEmpty() ? "body" : named;
        return switch (failure) {
            case UnrecognizedPropertyException unknown -> Fault.at(field, "json.unknown-field", known(unknown));
            case InvalidFormatException invalid -> wrongValue(field, invalid);
            case DatabindException wrong ->
                isTrailing(wrong) ? noJson(field, wrong) : Fault.at(field, "json.wrong-type");
            case StreamConstraintsException beyond -> Fault.at(field, "json.beyond-limits");
            default -> ofTheText(field, failure);
        };
    }

    /** What the parser itself objects to: mostly no JSON, but not always. */
    private static Fault ofTheText(String field, JacksonException failure) {
        String sentence = String.valueOf(failure.getOriginalMessage());
        Matcher twice = TWICE.matcher(sentence);
        if (twice.find()) {
            return Fault.at(field, "json.field-twice", echo(twice.group(1)));
        }
        // 1e2147483648 is a number to JSON, and one that no computer has room for.
        return failure instanceof InputCoercionException
                        || failure.getCause() instanceof NumberFormatException
                        || sentence.startsWith("Malformed numeric value")
                ? Fault.at(field, "json.beyond-limits")
                : noJson(field, failure);
    }

    private static Fault wrongValue(String field, InvalidFormatException invalid) {
        Class<?> wanted = invalid.getTargetType() == null ? Object.class : invalid.getTargetType();
        if (invalid.getValue() instanceof Number && !wanted.isEnum()) {
            return Fault.at(field, "json.no-whole-number", echo(invalid.getValue()));
        }
        String expected = wanted.isEnum() ? List.of(wanted.getEnumConstants()).toString() : wanted.getSimpleName();
        return Fault.at(field, "json.wrong-value", echo(invalid.getValue()), expected);
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds() == null
                ? ""
                : unknown.getKnownPropertyIds().stream()
                        .map(String::valueOf)
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static boolean isTrailing(DatabindException failure) {
        return String.valueOf(failure.getOriginalMessage()).startsWith("Trailing token");
    }

    private static Fault noJson(String field, JacksonException failure) {
        TokenStreamLocation location = failure.getLocation();
        return location == null
                ? Fault.at(field, "json.unreadable", "?", "?")
                : Fault.at(field, "json.unreadable", location.getLineNr(), location.getColumnNr());
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
