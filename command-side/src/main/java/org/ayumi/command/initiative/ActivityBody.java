package org.ayumi.command.initiative;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.ayumi.command.input.YearText;
import org.ayumi.kernel.initiative.ActivityState;
import org.jspecify.annotations.Nullable;

/** What is said of an activity besides its note; the same fields in a record and in a correction. */
record ActivityBody(
        @Schema(requiredMode = REQUIRED) @Nullable YearText fiscalYear,

        @Schema(requiredMode = REQUIRED, example = "まちづくり交流会") @Nullable String title,

        @Schema(description = "default NOT_STATED") @Nullable ActivityState state,

        @Nullable String stateReason,

        @Schema(format = "date", example = "2024-10-12") @Nullable String heldOn,

        @Schema(format = "date") @Nullable String heldUntil,
        @Nullable List<@Nullable String> furtherDates,

        @Schema(pattern = "\\d{2}:\\d{2}", example = "13:30") @Nullable String startsAt,

        @Schema(pattern = "\\d{2}:\\d{2}") @Nullable String endsAt,
        @Nullable String place,
        @Nullable String organiser,
        @Schema(example = "5") @Nullable Integer participants,
        @Nullable List<@Nullable CountBody> counts,
        @Nullable List<@Nullable MoneyBody> amounts,

        @Schema(example = "[\"tomisato-kyodo-2.2-2-1.1\"]") @Nullable List<@Nullable String> countedBy) {

    @Schema(name = "Count")
    record CountBody(
            @Schema(requiredMode = REQUIRED) @Nullable String label,
            @Schema(requiredMode = REQUIRED) @Nullable BigDecimal amount,
            @Schema(requiredMode = REQUIRED) @Nullable String unit) {}

    @Schema(name = "MoneyAmount")
    record MoneyBody(
            @Schema(requiredMode = REQUIRED) @Nullable String label,
            @Schema(requiredMode = REQUIRED) @Nullable Long yen) {}
}
