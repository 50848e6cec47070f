package org.ayumi.command.indicator;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ayumi.command.input.Form;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.Measure;
import org.jspecify.annotations.Nullable;

/** A figure in a request. Which fields it may and must have follows from its kind. */
@Schema(
        description = "A figure: a number with its unit, or an honest way of having none",
        example = "{\"kind\":\"MEASURED\",\"amount\":140,\"unit\":\"件\",\"asOf\":\"2025-03-31\"}")
record FigureBody(
        @Schema(requiredMode = REQUIRED) @Nullable FigureKind kind,

        @Schema(description = "MEASURED, SUBSTITUTE; at most 15 digits before and 6 after the point") @Nullable BigDecimal amount,

        @Schema(description = "MEASURED (default: the indicator's), SUBSTITUTE") @Nullable String unit,

        @Schema(description = "MEASURED: the day it speaks of, 2025-03-31", format = "date") @Nullable String asOf,

        @Schema(description = "MEASURED: what was counted, if not what the indicator measures") @Nullable Measure basis,

        @Nullable String survey,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,

        @Schema(description = "SUBSTITUTE: what was really measured") @Nullable String label,

        @Schema(description = "SUBSTITUTE, NOT_MEASURED: why") @Nullable String reason) {

    private static final Set<String> MEASURED =
            Set.of("amount", "unit", "asOf", "basis", "survey", "numerator", "denominator");
    private static final Set<String> SUBSTITUTE = Set.of("amount", "unit", "label", "reason");

    Optional<ReportedFigure> read(Form form, String field) {
        Optional<FigureKind> given = form.required(field + ".kind", kind);
        given.ifPresent(known -> checkFields(form, field, known));
        var day = form.date(field + ".asOf", asOf);
        return given.map(known -> new ReportedFigure(
                known,
                Optional.ofNullable(amount),
                Optional.ofNullable(unit),
                day,
                Optional.ofNullable(basis),
                Optional.ofNullable(survey),
                Optional.ofNullable(numerator),
                Optional.ofNullable(denominator),
                Optional.ofNullable(label),
                Optional.ofNullable(reason)));
    }

    private void checkFields(Form form, String field, FigureKind known) {
        Set<String> allowed = switch (known) {
            case MEASURED -> MEASURED;
            case SUBSTITUTE -> SUBSTITUTE;
            case NOT_MEASURED -> Set.of("reason");
            case NOT_CONDUCTED, NOT_REPORTED -> Set.of();
        };
        Set<String> required = switch (known) {
            case MEASURED -> Set.of("amount");
            case SUBSTITUTE -> SUBSTITUTE;
            case NOT_MEASURED -> Set.of("reason");
            case NOT_CONDUCTED, NOT_REPORTED -> Set.of();
        };
        given().forEach((name, value) -> {
            if (value.isPresent() && !allowed.contains(name)) {
                form.impossible(field + "." + name, "figure.not-for-kind", known);
            } else if (value.isEmpty() && required.contains(name)) {
                form.malformed(field + "." + name, "field.missing");
            }
        });
    }

    private Map<String, Optional<?>> given() {
        Map<String, Optional<?>> given = new LinkedHashMap<>();
        given.put("amount", Optional.ofNullable(amount));
        given.put("unit", Optional.ofNullable(unit));
        given.put("asOf", Optional.ofNullable(asOf));
        given.put("basis", Optional.ofNullable(basis));
        given.put("survey", Optional.ofNullable(survey));
        given.put("numerator", Optional.ofNullable(numerator));
        given.put("denominator", Optional.ofNullable(denominator));
        given.put("label", Optional.ofNullable(label));
        given.put("reason", Optional.ofNullable(reason));
        return given;
    }
}
