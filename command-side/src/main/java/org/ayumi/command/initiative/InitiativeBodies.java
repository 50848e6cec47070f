package org.ayumi.command.initiative;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.ayumi.command.input.AddedLater;
import org.ayumi.command.input.YearText;
import org.ayumi.kernel.initiative.RelatedSection;
import org.jspecify.annotations.Nullable;

/** Request bodies of the initiative endpoints. */
final class InitiativeBodies {

    private InitiativeBodies() {}

    @Schema(name = "RelatedSection")
    record RelatedSectionBody(
            @Schema(requiredMode = REQUIRED) @Nullable String name, RelatedSection.@Nullable Kind kind) {}

    @Schema(name = "InitiativeDetails")
    record Details(
            @Schema(requiredMode = REQUIRED) @Nullable String name,
            @Nullable String label,
            @Schema(requiredMode = REQUIRED) @Nullable String department,
            @Schema(requiredMode = REQUIRED) @Nullable String division,
            @Schema(requiredMode = REQUIRED) @Nullable List<@Nullable String> leadSections,
            @Nullable List<@Nullable RelatedSectionBody> relatedSections,
            @Nullable List<@Nullable String> implementers,
            @Nullable List<@Nullable String> audience,
            @Nullable String summary,

            @AddedLater @Schema(description = "現状・課題") @Nullable String situation,

            @AddedLater @Schema(description = "目指すべき方向性") @Nullable String direction,

            @AddedLater @Schema(description = "推進内容") @Nullable String content) {}

    @Schema(name = "RegisterInitiative", example = """
            {"number":"3-(2)-②",
             "details":{"name":"まちづくり相談窓口の開設","department":"総務部","division":"市民活動推進課",
             "leadSections":["市民活動推進課"],"implementers":["市","市民活動団体"],"audience":["市民"],
             "summary":"市民からの相談を受け付ける。"}}""")
    record Registration(
            @Schema(requiredMode = REQUIRED, description = "as printed", example = "1-(3)-②") @Nullable String number,

            @AddedLater @Schema(description = "id of the section it hangs on; left out, on the plan itself") @Nullable String section,

            @AddedLater
            @Schema(description = "in the plan's list; default: as a number of three parts says, or last")
            @Nullable Integer order,

            @AddedLater
            @Schema(description = "a-z, 0-9 and hyphens, the end of its id; default: from the number")
            @Nullable String slug,

            @Schema(requiredMode = REQUIRED) @Nullable Details details,
            @Nullable String source) {}

    @Schema(name = "AmendInitiative", example = """
            {"details":{"name":"とみさと協働塾の開催","department":"総務部","division":"市民活動推進課",
             "leadSections":["市民活動推進課"],"implementers":["市","市民活動団体"],"audience":["市民"],
             "summary":"座学と実践を組み合わせた講座。"},
             "reason":"事業名の表記を改めた"}""")
    record Amendment(
            @Schema(requiredMode = REQUIRED) @Nullable Details details,

            @AddedLater
            @Schema(
                    description = "the first year for which it holds, the sheets before keep what they said;"
                            + " left out where the wording that stands is put right")
            @Nullable YearText fromFiscalYear,

            @Schema(requiredMode = REQUIRED) @Nullable String reason,
            @Nullable String source) {}

    @Schema(
            name = "MoveInitiative",
            description =
                    "The whole place as it is to be, and why; without an order, where a number of three parts says, or where it was",
            example = """
            {"number":"3-(2)-③","reason":"中間見直しによる番号の付け替え"}""")
    record Move(
            @Schema(requiredMode = REQUIRED, description = "as printed", example = "1-(3)-②") @Nullable String number,

            @Schema(description = "id of the section it hangs on; left out, on the plan itself") @Nullable String section,

            @Schema(description = "in the plan's list; default: as a number of three parts says, or where it was")
            @Nullable Integer order,

            @Schema(requiredMode = REQUIRED) @Nullable String reason,
            @Nullable String source) {}

    @Schema(name = "ScheduleRow", description = "A year that is left out is blank; → continues")
    record RowBody(
            @Schema(description = "of a sub-row") @Nullable String name,

            @Schema(example = "{\"R4\":\"検討\",\"R5\":\"実施\",\"R6\":\"→\"}") @Nullable Map<String, @Nullable String> marks) {}

    @Schema(name = "ScheduleInitiative", example = """
            {"rows":[{"marks":{"R4":"検討","R5":"実施","R6":"→"}}],"reason":"実施を1年遅らせた"}""")
    record Schedule(
            @Schema(requiredMode = REQUIRED) @Nullable List<@Nullable RowBody> rows,

            @Schema(description = "when it replaces a schedule") @Nullable String reason,

            @Nullable String source) {}

    @Schema(name = "LinkInitiatives", example = """
            {"relatedInitiatives":["tomisato-kyodo-2.2-2-3","tomisato-kyodo-2.1-3-1"]}""")
    record Links(
            @Schema(requiredMode = REQUIRED, example = "[\"tomisato-kyodo-2.1-3-2\"]") @Nullable List<@Nullable String> relatedInitiatives,

            @Nullable String source) {}

    @Schema(name = "ReprintPlace", description = "A further place in which the plan shows it")
    record Place(
            @Schema(requiredMode = REQUIRED, description = "as printed there", example = "Ⅱ-1-②") @Nullable String number,

            @Schema(description = "id of the section; left out, right under the plan") @Nullable String section,

            @Schema(description = "in the plan's list; default: as a number of three parts says, or last") @Nullable Integer order) {}

    @Schema(
            name = "ReprintInitiative",
            description = "All further places (再掲); none where the list is empty",
            example = """
            {"places":[{"number":"Ⅱ-1-②"}]}""")
    record Reprints(
            @Schema(requiredMode = REQUIRED) @Nullable List<@Nullable Place> places,
            @Nullable String source) {}

    @Schema(name = "AssessInitiative", description = "What the sheet of a year says of the year", example = """
            {"evaluation":"参加者は増えたが、顔ぶれが固定している。","nextSteps":"平日の夜にも開く。"}""")
    record Assessment(
            @Schema(description = "評価") @Nullable String evaluation,

            @Schema(description = "今後の方向性") @Nullable String nextSteps,

            @Schema(description = "when it replaces what stood there") @Nullable String reason,

            @Nullable String source) {}
}
