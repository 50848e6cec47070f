package org.ayumi.command.initiative;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import org.ayumi.command.input.AddedLater;
import org.ayumi.command.input.YearText;
import org.ayumi.kernel.initiative.ActivityState;
import org.ayumi.kernel.initiative.DayPart;
import org.jspecify.annotations.Nullable;

/** What is said of an activity besides its note; the same fields in a record and in a correction. */
record ActivityBody(
        @Schema(requiredMode = REQUIRED) @Nullable YearText fiscalYear,

        @Schema(requiredMode = REQUIRED, example = "まちづくり交流会") @Nullable String title,

        @Schema(description = "default NOT_STATED") @Nullable ActivityState state,

        @Nullable String stateReason,

        @Schema(format = "date", example = "2024-10-12") @Nullable String heldOn,

        @AddedLater
        @Schema(description = "the month, where no day of it is told", pattern = "\\d{4}-\\d{2}", example = "2024-10")
        @Nullable String heldIn,

        @Schema(format = "date") @Nullable String heldUntil,
        @Nullable List<@Nullable String> furtherDates,

        @Schema(pattern = "\\d{2}:\\d{2}", example = "13:30") @Nullable String startsAt,

        @Schema(pattern = "\\d{2}:\\d{2}") @Nullable String endsAt,

        @AddedLater @Schema(description = "as printed, even beside a time in another part of the day") @Nullable DayPart dayPart,

        @AddedLater @Schema(description = "of heldOn, as printed, even where the calendar has another") @Nullable DayOfWeek printedWeekday,

        @Nullable String place,
        @Nullable String organiser,

        @AddedLater @Schema(description = "所管: the body in charge; never a person") @Nullable String bodyInCharge,

        @AddedLater @Schema(description = "which part of a whole, as printed", example = "①") @Nullable String part,

        @Schema(example = "5") @Nullable Integer participants,
        @Nullable List<@Nullable CountBody> counts,
        @Nullable List<@Nullable MoneyBody> amounts,

        @Schema(example = "[\"tomisato-kyodo-2.2-2-1.1\"]") @Nullable List<@Nullable String> countedBy) {

    @Schema(name = "Count")
    record CountBody(
            @Schema(requiredMode = REQUIRED) @Nullable String label,
            @Schema(requiredMode = REQUIRED) @Nullable BigDecimal amount,
            @Schema(requiredMode = REQUIRED) @Nullable String unit,

            @AddedLater @Schema(description = "the day of the count", format = "date", example = "2025-03-31") @Nullable String asOf) {}

    @Schema(name = "MoneyAmount")
    record MoneyBody(
            @Schema(requiredMode = REQUIRED) @Nullable String label,
            @Schema(requiredMode = REQUIRED) @Nullable Long yen) {}
}
