package org.ayumi.command.initiative;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.ayumi.command.input.RemarkText;
import org.ayumi.command.input.YearText;
import org.ayumi.kernel.initiative.ActivityState;
import org.jspecify.annotations.Nullable;

/** Request bodies of the activity endpoints. */
final class ActivityBodies {

    private ActivityBodies() {}

    @Schema(name = "Count")
    record CountBody(
            @Schema(requiredMode = REQUIRED) @Nullable String label,
            @Schema(requiredMode = REQUIRED) @Nullable BigDecimal amount,
            @Schema(requiredMode = REQUIRED) @Nullable String unit) {}

    @Schema(name = "MoneyAmount")
    record MoneyBody(
            @Schema(requiredMode = REQUIRED) @Nullable String label,
            @Schema(requiredMode = REQUIRED) @Nullable Long yen) {}

    /** What is said of an activity besides its note; the same in a record and in a correction. */
    interface Description {
        @Nullable YearText fiscalYear();

        @Nullable String title();

        @Nullable ActivityState state();

        @Nullable String stateReason();

        @Nullable String heldOn();

        @Nullable String heldUntil();

        @Nullable List<@Nullable String> furtherDates();

        @Nullable String startsAt();

        @Nullable String endsAt();

        @Nullable String place();

        @Nullable String organiser();

        @Nullable Integer participants();

        @Nullable List<@Nullable CountBody> counts();

        @Nullable List<@Nullable MoneyBody> amounts();

        @Nullable List<@Nullable String> countedBy();
    }

    @Schema(name = "RecordActivity", description = "Only fiscalYear and title are required", example = """
            {"fiscalYear":2024,"title":"まちづくり交流会","heldOn":"2024-10-12","state":"HELD",
             "participants":5,"countedBy":["tomisato-kyodo-2.2-2-1.1"]}""")
    record Recording(
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

            @Schema(example = "[\"tomisato-kyodo-2.2-2-1.1\"]") @Nullable List<@Nullable String> countedBy,

            @Nullable String note,
            @Nullable String source)
            implements Description {}

    @Schema(
            name = "CorrectActivity",
            description =
                    "The whole activity as it should have been, and why; only the note stays where it is left out",
            example = """
            {"fiscalYear":2023,"title":"まちづくりサポーター養成講座 第1回","state":"HELD","heldOn":"2023-08-31",
             "startsAt":"10:00","participants":6,"reason":"参加者数の転記誤り"}""")
    record Correction(
            @Schema(requiredMode = REQUIRED) @Nullable YearText fiscalYear,
            @Schema(requiredMode = REQUIRED) @Nullable String title,
            @Nullable ActivityState state,
            @Nullable String stateReason,
            @Schema(format = "date") @Nullable String heldOn,
            @Schema(format = "date") @Nullable String heldUntil,
            @Nullable List<@Nullable String> furtherDates,
            @Schema(pattern = "\\d{2}:\\d{2}") @Nullable String startsAt,
            @Schema(pattern = "\\d{2}:\\d{2}") @Nullable String endsAt,
            @Nullable String place,
            @Nullable String organiser,
            @Nullable Integer participants,
            @Nullable List<@Nullable CountBody> counts,
            @Nullable List<@Nullable MoneyBody> amounts,
            @Nullable List<@Nullable String> countedBy,
            @Nullable RemarkText note,

            @Schema(requiredMode = REQUIRED, example = "参加者数の転記誤り") @Nullable String reason,

            @Nullable String source)
            implements Description {}

    @Schema(name = "WithdrawActivity", example = """
            {"reason":"二重に登録した"}""")
    record Withdrawal(
            @Schema(requiredMode = REQUIRED, example = "二重に登録した") @Nullable String reason,

            @Nullable String source) {}
}
