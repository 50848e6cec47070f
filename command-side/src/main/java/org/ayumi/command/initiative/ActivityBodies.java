package org.ayumi.command.initiative;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.ayumi.command.input.RemarkText;
import org.jspecify.annotations.Nullable;

/** Request bodies of the activity endpoints. */
final class ActivityBodies {

    private ActivityBodies() {}

    @Schema(name = "RecordActivity", description = "Only fiscalYear and title are required", example = """
            {"fiscalYear":2024,"title":"まちづくり交流会","heldOn":"2024-10-12","state":"HELD",
             "participants":5,"countedBy":["tomisato-kyodo-2.2-2-1.1"]}""")
    record Recording(
            @JsonUnwrapped ActivityBody activity,
            @Nullable String note,
            @Nullable String source) {}

    @Schema(
            name = "CorrectActivity",
            description =
                    "The whole activity as it should have been, and why; only the note stays where it is left out",
            example = """
            {"fiscalYear":2023,"title":"まちづくりサポーター養成講座 第1回","state":"HELD","heldOn":"2023-08-31",
             "startsAt":"10:00","participants":6,"reason":"参加者数の転記誤り"}""")
    record Correction(
            @JsonUnwrapped ActivityBody activity,
            @Nullable RemarkText note,

            @Schema(requiredMode = REQUIRED, example = "参加者数の転記誤り") @Nullable String reason,

            @Nullable String source) {}

    @Schema(name = "WithdrawActivity", example = """
            {"reason":"二重に登録した"}""")
    record Withdrawal(
            @Schema(requiredMode = REQUIRED, example = "二重に登録した") @Nullable String reason,

            @Nullable String source) {}
}
