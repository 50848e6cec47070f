package org.ayumi.command.charge;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Requests that say who is in charge. */
final class ChargeBodies {

    private ChargeBodies() {}

    /** As what somebody is in charge, or that nobody is. */
    @Schema(name = "HandOverKind")
    enum Kind {
        ACCOUNT,
        POST,
        NOBODY
    }

    @Schema(name = "HandOver", description = "Who is in charge from now on", example = """
            {"kind":"POST","name":"市民活動推進課 主査","source":"令和6年度 事務分担表"}""")
    record HandOver(
            @Schema(requiredMode = REQUIRED) @Nullable Kind kind,

            @Schema(
                    example = "市民活動推進課 主査",
                    description =
                            "of an account, the name it logs in with; of a post (役職), what the post is called, never the name"
                                    + " of whoever holds it; left out with NOBODY")
            @Nullable String name,

            @Schema(description = "asked for where somebody is in charge") @Nullable String reason,

            @Schema(description = "the paper that says so") @Nullable String source) {}
}
