package org.ayumi.command.initiative;

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
            @Nullable String label,
            @Nullable BigDecimal amount,
            @Nullable String unit) {}

    @Schema(name = "MoneyAmount")
    record MoneyBody(@Nullable String label, @Nullable Long yen) {}

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

    @Schema(name = "RecordActivity", description = "Only fiscalYear and title are required")
    record Recording(
            @Nullable YearText fiscalYear,
            @Schema(example = "まちづくり交流会") @Nullable String title,

            @Schema(description = "default NOT_STATED") @Nullable ActivityState state,

            @Nullable String stateReason,
            @Schema(example = "2024-10-12") @Nullable String heldOn,
            @Nullable String heldUntil,
            @Nullable List<@Nullable String> furtherDates,
            @Schema(example = "13:30") @Nullable String startsAt,
            @Nullable String endsAt,
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
                    "The whole activity as it should have been, and why; only the note stays where it is left out")
    record Correction(
            @Nullable YearText fiscalYear,
            @Nullable String title,
            @Nullable ActivityState state,
            @Nullable String stateReason,
            @Nullable String heldOn,
            @Nullable String heldUntil,
            @Nullable List<@Nullable String> furtherDates,
            @Nullable String startsAt,
            @Nullable String endsAt,
            @Nullable String place,
            @Nullable String organiser,
            @Nullable Integer participants,
            @Nullable List<@Nullable CountBody> counts,
            @Nullable List<@Nullable MoneyBody> amounts,
            @Nullable List<@Nullable String> countedBy,
            @Nullable RemarkText note,
            @Schema(example = "参加者数の転記誤り") @Nullable String reason,
            @Nullable String source)
            implements Description {}

    @Schema(name = "WithdrawActivity")
    record Withdrawal(
            @Schema(example = "二重に登録した") @Nullable String reason,
            @Nullable String source) {}
}
