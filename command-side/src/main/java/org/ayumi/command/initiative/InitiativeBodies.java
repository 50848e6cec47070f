package org.ayumi.command.initiative;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.ayumi.kernel.initiative.RelatedSection;
import org.jspecify.annotations.Nullable;

/** Request bodies of the initiative endpoints. */
final class InitiativeBodies {

    private InitiativeBodies() {}

    @Schema(name = "RelatedSection")
    record RelatedSectionBody(@Nullable String name, RelatedSection.@Nullable Kind kind) {}

    @Schema(name = "InitiativeDetails")
    record Details(
            @Nullable String name,
            @Nullable String label,
            @Nullable String department,
            @Nullable String division,
            @Nullable List<@Nullable String> leadSections,
            @Nullable List<@Nullable RelatedSectionBody> relatedSections,
            @Nullable List<@Nullable String> implementers,
            @Nullable List<@Nullable String> audience,
            @Nullable String summary) {}

    @Schema(name = "RegisterInitiative")
    record Registration(
            @Schema(example = "1-(3)-②") @Nullable String number,
            @Nullable Details details,
            @Nullable String source) {}

    @Schema(name = "AmendInitiative")
    record Amendment(
            @Nullable Details details,
            @Nullable String reason,
            @Nullable String source) {}

    @Schema(name = "ScheduleRow", description = "A year that is left out is blank; → continues")
    record RowBody(
            @Schema(description = "of a sub-row") @Nullable String name,

            @Schema(example = "{\"R4\":\"検討\",\"R5\":\"実施\",\"R6\":\"→\"}") @Nullable Map<String, @Nullable String> marks) {}

    @Schema(name = "ScheduleInitiative")
    record Schedule(
            @Nullable List<@Nullable RowBody> rows,

            @Schema(description = "when it replaces a schedule") @Nullable String reason,

            @Nullable String source) {}

    @Schema(name = "LinkInitiatives")
    record Links(
            @Schema(example = "[\"tomisato-kyodo-2.1-3-2\"]") @Nullable List<@Nullable String> relatedInitiatives,

            @Nullable String source) {}
}
